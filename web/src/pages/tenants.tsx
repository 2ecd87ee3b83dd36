// Tenants: whose data it is, how their portals look, and the links to them.
import { useEffect, useRef, useState } from "preact/hooks";
import { accentIn, contrast, leastContrast } from "../lib/accent";
import { call, type Answer, type Tenant } from "../lib/api";
import { useLoad } from "../lib/load";
import { ofAll } from "../lib/roles";
import { go, href } from "../lib/router";
import { may } from "../lib/session";
import { absolute } from "../lib/time";
import { confirm, Dialog } from "../ui/dialog";
import { Choice, Field, FormFailure, LongText, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Once } from "../ui/once";
import { Card, Facts, Page } from "../ui/page";
import { Empty, Notice, Show } from "../ui/state";
import { Table } from "../ui/table";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";

const back = { to: "/tenants", label: "Tenants" };

export function Tenants() {
  const loaded = useLoad((signal) => call("GET /v1/tenants", { signal }), []);
  const [creating, setCreating] = useState(false);
  const add = may("admin") && ofAll() && <button type="button" class="primary" onClick={() => setCreating(true)}><Icon name="plus" /> New tenant</button>;
  return (
    <Page title="Tenants" about="Your customers, each with endpoints and a portal of their own." actions={add}>
      <Show of={loaded}>
        {({ items }) => (items.length === 0
          ? <Empty icon="building" title="No tenants yet" action={add} />
          : (
            <Card flush>
              <Table label="Tenants" rows={items} id={(t) => t.id} link={(t) => href("/tenants/" + t.id)} columns={[
                { head: "Name", kind: "main", cell: (t) => <>{t.name || t.id}<small><code>{t.id}</code></small></> },
                { head: "Portal", kind: "minor", cell: (t) => t.branding.name ?? <span class="hint">not branded</span> },
                { head: "Created", cell: (t) => <Time at={t.created_at} /> },
              ]} />
            </Card>
          ))}
      </Show>
      {creating && <Create onClose={() => setCreating(false)} />}
    </Page>
  );
}

function Create({ onClose }: { onClose: () => void }) {
  const form = useForm({ id: "", name: "" }, async ({ id, name }) => {
    await call("POST /v1/tenants", { body: { id: id.trim(), name: name.trim() } });
    onClose();
    go("/tenants/" + id.trim());
  }, ({ id }): Record<string, string> => (/^[a-z0-9][a-z0-9_-]{0,62}$/.test(id.trim()) ? {} : { id: "1 to 63 lower-case letters, digits, hyphens and underscores." }));
  const { values: v, errors, set } = form;
  return (
    <Dialog title="New tenant" onClose={onClose}>
      <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
        <FormFailure form={form} />
        <Text label="Id" name="tenant-id" placeholder="acme" value={v.id} error={errors.id} onValue={(id) => set({ id })} hint="It is in every URL of the API, and cannot be changed." />
        <Text label="Name" name="tenant-name" placeholder="Acme Ltd" value={v.name} error={errors.name} onValue={(name) => set({ name })} />
        <div class="submit">
          <button type="submit" class="primary" aria-disabled={form.busy}>Make the tenant</button>
          <button type="button" onClick={onClose}>Cancel</button>
        </div>
      </form>
    </Dialog>
  );
}

export function TenantDetails({ id }: { id: string }) {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}", { path: { tenant: id }, signal }), [id]);
  if (!loaded.data) return <Page title="Tenant" back={back}><Show of={loaded}>{() => null}</Show></Page>;
  const t = loaded.data;
  return (
    <Page title={t.name || t.id} back={back} actions={<a class="button" href={href("/endpoints", { tenant: t.id === "default" ? undefined : t.id })}><Icon name="send" /> Its endpoints</a>}>
      <Card><Facts of={[["Id", <code>{t.id}</code>], ["Created", <Time at={t.created_at} />]]} /></Card>
      {may("operator") && <PortalLinks tenant={t} />}
      {may("admin") && <Look key={JSON.stringify(t.branding)} tenant={t} changed={loaded.set} />}
      {may("admin") && <Kept tenant={t} changed={loaded.set} />}
    </Page>
  );
}

function PortalLinks({ tenant: t }: { tenant: Tenant }) {
  const [link, setLink] = useState<Answer<"POST /v1/tenants/{tenant}/portal-links">>();
  const path = { tenant: t.id };
  const make = (): void => void call("POST /v1/tenants/{tenant}/portal-links", { path }).then(setLink, toastError);
  const end = async (): Promise<void> => {
    if (!(await confirm({ title: "End all links to its portal?", action: "End them", danger: true, text: <p>Whoever has the portal open is out of it at once, and links that were not opened yet do not work any more.</p> }))) return;
    try {
      await call("DELETE /v1/tenants/{tenant}/portal-links", { path });
      toast("The links have ended");
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <Card title="Portal" actions={(
      <>
        <button type="button" onClick={() => void end()}>End all links</button>
        <button type="button" class="primary" onClick={make}><Icon name="plus" /> New portal link</button>
      </>
    )}>
      <p class="hint">A page where this customer sees to its own endpoints, secrets and deliveries. A link is opened once; your application makes them with the API.</p>
      {link && (
        <Once title="Portal link" label="Link" text={link.url} onClose={() => setLink(undefined)}>
          <p class="hint">Whoever opens it first is in the portal of {t.name || t.id}, for an hour. It can be opened until {absolute(link.expires_at)}.</p>
        </Once>
      )}
    </Card>
  );
}

const mostLogo = 48 << 10; // bytes of a file, whose data: URL is a third longer

// dataURL reads a file, if it may be a logo.
async function dataURL(file: File): Promise<string> {
  if (!["image/png", "image/jpeg", "image/webp", "image/svg+xml"].includes(file.type)) throw new Error("A logo is a PNG, JPEG, WebP or SVG.");
  if (file.size >= mostLogo) throw new Error("A logo has less than 48 KiB. Make it smaller: it is shown 28 pixels high.");
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => failed(reader.error ?? new Error("The file could not be read."));
    reader.readAsDataURL(file);
  });
}

// Look is how the portal looks, and who may show it.
function Look({ tenant: t, changed }: { tenant: Tenant; changed: (t: Tenant) => void }) {
  const b = t.branding;
  const picked = useRef<HTMLInputElement>(null);
  const form = useForm(
    { name: b.name ?? "", logo: b.logo ?? "", accent: b.accent ?? "", theme: b.theme ?? "", refresh_url: b.refresh_url ?? "", frame_ancestors: (b.frame_ancestors ?? []).join("\n") },
    async (v) => {
      const branding = {
        name: v.name.trim() || undefined, logo: v.logo || undefined, accent: v.accent || undefined, theme: (v.theme || undefined) as "light" | undefined,
        refresh_url: v.refresh_url.trim() || undefined, frame_ancestors: v.frame_ancestors.split(/\s+/).filter((o) => o !== ""),
      };
      try {
        const tenant = await call("PATCH /v1/tenants/{tenant}", { path: { tenant: t.id }, body: { branding } });
        toast("The look of the portal was saved");
        changed(tenant);
      } catch (e) {
        throw inner(e);
      }
    },
    (v): Record<string, string> => (v.accent === "" || isColour(v.accent) ? {} : { accent: "Write it like #0a7f5a." }),
  );
  const { values: v, errors, set } = form;
  return (
    <form ref={form.ref} noValidate onSubmit={form.submit}>
      <Card title="Look of the portal">
        <div class="stack">
          <FormFailure form={form} />
          <Text label="Name" name="portal-name" placeholder="Acme webhooks" value={v.name} error={errors.name} onValue={(name) => set({ name })} hint="It stands at the top, and in the window's title." />
          <Field label="Logo" error={errors.logo} hint="PNG, JPEG, WebP or SVG, less than 48 KiB.">
            {(props) => (
              <div class="beside">
                {v.logo && <img class="logo" src={v.logo} alt="The logo" />}
                <input ref={picked} {...props} type="file" accept="image/png,image/jpeg,image/webp,image/svg+xml" onChange={(e) => {
                  const file = e.currentTarget.files?.[0];
                  if (file) void dataURL(file).then((logo) => set({ logo }), toastError);
                }} />
                {v.logo && <button type="button" onClick={() => { set({ logo: "" }); picked.current!.value = ""; }}>Take it away</button>}
              </div>
            )}
          </Field>
          <Field label="Accent" error={errors.accent} hint="The colour of buttons and links. Empty: the usual one.">
            {(props) => (
              <div class="beside">
                <input {...props} type="text" name="accent" autocomplete="off" spellcheck={false} placeholder="#4353d6" value={v.accent} onInput={(e) => set({ accent: e.currentTarget.value.trim().toLowerCase() })} />
                <input type="color" class="swatch" aria-label="Pick the accent" value={isColour(v.accent) ? v.accent : "#4353d6"} onInput={(e) => set({ accent: e.currentTarget.value })} />
              </div>
            )}
          </Field>
          {isColour(v.accent) && <Sample accent={v.accent} theme={v.theme} />}
          <Choice label="Theme" value={v.theme} error={errors.theme} onValue={(theme) => set({ theme: theme as "light" })}
            options={[{ value: "", label: "as the reader wishes" }, { value: "light", label: "light" }, { value: "dark", label: "dark" }]} />
          <LongText label="May show it in a frame" name="frame_ancestors" rows={2} placeholder="https://app.example.com" value={v.frame_ancestors} error={errors.frame_ancestors} onValue={(frame_ancestors) => set({ frame_ancestors })}
            hint="Origins, one a line. Empty: nobody." />
          <Text label="Page for another link" name="refresh_url" type="url" placeholder="https://app.example.com/webhooks" value={v.refresh_url} error={errors.refresh_url} onValue={(refresh_url) => set({ refresh_url })}
            hint="Of your application. It is where a customer is led whose hour is over." />
          <div class="submit"><button type="submit" class="primary" aria-disabled={form.busy}>Save the look</button></div>
        </div>
      </Card>
    </form>
  );
}

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text);

// inner makes body.branding.accent the error of the field accent.
function inner(e: unknown): unknown {
  const errors = e instanceof Object && "problem" in e ? (e.problem as { errors?: { location?: string }[] }).errors : undefined;
  for (const one of errors ?? []) one.location = one.location?.replace("body.branding.", "body.");
  return e;
}

// Sample shows a colour as the portal will, with what was changed to make it readable.
function Sample({ accent, theme }: { accent: string; theme: string }) {
  const themes = (["light", "dark"] as const).filter((t) => !theme || t === theme);
  const moved = themes.filter((t) => accentIn(t, accent).accent !== accent);
  return (
    <div class="stack">
      <div class="row">{themes.map((t) => <Patch key={t} theme={t} accent={accentIn(t, accent).accent} />)}</div>
      {moved.length > 0 && <Notice>Text in it would be hard to read {moved.length === 2 ? "in both themes" : `in the ${moved[0]} theme`}, so there the nearest shade is used that has a contrast of {leastContrast}:1.</Notice>}
    </div>
  );
}

function Patch({ theme, accent }: { theme: "light" | "dark"; accent: string }) {
  const patch = useRef<HTMLDivElement>(null);
  const surface = theme === "dark" ? "#181b23" : "#ffffff";
  useEffect(() => {
    const style = patch.current!.style;
    style.setProperty("--patch", accent);
    style.setProperty("--patch-surface", surface);
  }, [accent, surface]);
  return <div ref={patch} class="patch"><span>Button</span><b>Link</b><small>{theme}, {contrast(accent, surface).toFixed(1)}:1</small></div>;
}

const kinds = [
  ["events_days", "Events", "with their deliveries and attempts", 1], ["requests_days", "Requests", "to sources", 1],
  ["keys_days", "Keys", "that make an event a duplicate", 7], ["jobs_days", "Jobs", "that have ended", 1], ["audit_days", "Audit log", "", 30],
] as const;

// Kept is the tenant's name, and for how long its rows are kept.
function Kept({ tenant: t, changed }: { tenant: Tenant; changed: (t: Tenant) => void }) {
  const days = t.retention as Record<string, number | undefined>;
  const form = useForm<Record<string, string>>(
    { name: t.name, ...Object.fromEntries(kinds.map(([name]) => [name, days[name]?.toString() ?? ""])) },
    async ({ name, ...texts }) => {
      const retention = Object.fromEntries(Object.entries(texts).filter(([, text]) => text).map(([name, text]) => [name, Number(text)]));
      changed(await call("PATCH /v1/tenants/{tenant}", { path: { tenant: t.id }, body: { name, retention } }));
      toast("The tenant was saved");
    },
    (v) => Object.fromEntries(kinds.flatMap(([name, , , least]) => (!v[name] || Number(v[name]) >= least ? [] : [[name, `A number of days, ${least} or more.`]]))),
  );
  return (
    <form ref={form.ref} noValidate onSubmit={form.submit}>
      <Card title="Name and retention">
        <div class="stack">
          <FormFailure form={form} />
          <Text label="Name" name="tenant-name" value={form.values.name!} error={form.errors.name} onValue={(name) => form.set({ name })} />
          <div class="columns">
            {kinds.map(([name, label, what, least]) => (
              <Text key={name} label={`${label}, days`} hint={[what, least > 1 ? `${least} or more` : ""].filter(Boolean).join(", ")} type="number" placeholder="as the server says" value={form.values[name]!} error={form.errors[name]} onValue={(text) => form.set({ [name]: text })} />
            ))}
          </div>
          <div class="submit"><button type="submit" class="primary" aria-disabled={form.busy}>Save</button></div>
        </div>
      </Card>
    </form>
  );
}
