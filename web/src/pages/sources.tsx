// Sources: where providers' webhooks come in.
import { useState } from "preact/hooks";
import { call, type Definition, type Source, type TenantScheme } from "../lib/api";
import { useLoad } from "../lib/load";
import { go, href, query, setQuery, tenant } from "../lib/router";
import { may } from "../lib/session";
import { Badge } from "../ui/badge";
import { CopyButton, ID } from "../ui/copy";
import { confirm } from "../ui/dialog";
import { clearFilters, FilterBar, type Filter } from "../ui/filter";
import { FormFailure, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Card, Facts, Page, Tabs } from "../ui/page";
import { SchemeField } from "../ui/scheme";
import { Empty, Notice, Show } from "../ui/state";
import { Table } from "../ui/table";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";
import { Charts } from "./charts";
import { RequestLog } from "./requests";
import { SourceSecrets } from "./secrets";

const back = { to: "/sources", label: "Sources" };

export function Sources() {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/sources", { path: { tenant: tenant.value }, signal }), [tenant.value]);
  const add = may("operator") && <a class="button primary" href={href("/sources/new")}><Icon name="plus" /> New source</a>;
  return (
    <Page title="Sources" about="Where webhooks of providers come in. What is genuine becomes an event." actions={add}>
      <Show of={loaded}>
        {({ items }) => (items.length === 0
          ? <Empty icon="inbox" title="No sources yet" action={add}>Choose a provider, enter the secret that it shows, and give it the URL of the source.</Empty>
          : (
            <Card flush>
              <Table label="Sources" rows={items} id={(s) => s.id} link={(s) => href("/sources/" + s.id)} columns={[
                { head: "Name", kind: "main", cell: (s) => <>{s.name}<small>{s.ingest_url}</small></> },
                { head: "State", cell: (s) => <Badge state={s.disabled ? "disabled" : "active"} /> },
                { head: "Scheme", cell: (s) => s.scheme },
                { head: "Event type", kind: "minor", cell: (s) => <code>{s.event_type}</code> },
                { head: "Created", kind: "minor", cell: (s) => <Time at={s.created_at} /> },
              ]} />
            </Card>
          ))}
      </Show>
    </Page>
  );
}

// allSchemes returns all schemes that the tenant can use, in two or three pages.
async function allSchemes(signal: AbortSignal): Promise<TenantScheme[]> {
  const all: TenantScheme[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await call("GET /v1/tenants/{tenant}/schemes", { path: { tenant: tenant.value }, query: { limit: 200, cursor }, signal });
    all.push(...page.items);
    if (!page.next_cursor) return all;
    cursor = page.next_cursor;
  }
}

export function SourceNew() {
  const schemes = useLoad(allSchemes, [tenant.value]);
  const chosen = query.value.get("scheme");
  return (
    <Page title="New source" about={chosen ? undefined : "Who sends the webhooks?"} back={chosen ? { to: "/sources/new", label: "All providers" } : back}>
      <Show of={schemes}>
        {(all) => {
          const scheme = all.find((s) => s.name === chosen);
          return scheme ? <NewSource scheme={scheme} /> : <Gallery schemes={all} />;
        }}
      </Show>
    </Page>
  );
}

// known are providers that many look for.
const known = ["github", "stripe", "shopify", "slack", "gitlab", "twilio", "meta", "paypal", "discord", "zoom", "linear", "hubspot", "notion", "clerk", "calendly", "standard-webhooks"];

function Gallery({ schemes }: { schemes: TenantScheme[] }) {
  const search = query.value.get("search") ?? "";
  const category = query.value.get("category") ?? "";
  const want = search.trim().toLowerCase();
  const found = schemes.filter((s) => (!category || s.category === category) && `${s.name} ${s.title}`.toLowerCase().includes(want));
  const categories = [...new Set(schemes.flatMap((s) => s.category ?? []))].sort();
  const filters: Filter[] = [
    { name: "search", label: "Search", kind: "text", placeholder: `${schemes.length} providers` },
    { name: "category", label: "Category", kind: "choice", options: categories.map((c) => ({ value: c, label: c })) },
  ];
  const first = want || category ? [] : [...schemes.filter((s) => s.own), ...known.flatMap((n) => schemes.find((s) => s.name === n && !s.own) ?? [])];
  return (
    <>
      <FilterBar filters={filters} />
      {first.length > 0 && <Providers title="Many look for" schemes={first} />}
      {found.length > 0 ? <Providers title={first.length > 0 ? "All" : `${found.length} found`} schemes={found} /> : (
        <Empty icon="search" title="No provider fits the filters" action={<button type="button" onClick={() => clearFilters(filters)}>Clear the filters</button>}>
          A scheme of your own can be defined through the API, in the form of the catalogue.
        </Empty>
      )}
    </>
  );
}

const atFirst = 48; // providers

function Providers({ title, schemes }: { title: string; schemes: TenantScheme[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? schemes : schemes.slice(0, atFirst);
  return (
    <section class="providers">
      <h2>{title}</h2>
      <ul>
        {shown.map((s) => (
          <li key={s.name}>
            <a href={href("/sources/new", { scheme: s.name })}>
              <span class="initial" aria-hidden="true">{s.title[0]}</span>
              <span><strong>{s.title}</strong><small>{s.own ? "your own" : s.category}</small></span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < schemes.length && <p class="below"><button type="button" onClick={() => setAll(true)}>Show all {schemes.length}</button></p>}
    </section>
  );
}

// About says what the catalogue knows about a scheme.
function About({ definition: d }: { definition: Definition }) {
  const source = d.sources?.[0];
  return (
    <>
      {d.notes && <Notice>{d.notes}</Notice>}
      {source && <p class="hint">The provider's own word on it: <a href={source} target="_blank" rel="noreferrer">{new URL(source).hostname}</a></p>}
    </>
  );
}

function NewSource({ scheme: s }: { scheme: TenantScheme }) {
  const definition = useLoad((signal) => call("GET /v1/tenants/{tenant}/schemes/{name}", { path: { tenant: tenant.value, name: s.name }, signal }), [tenant.value, s.name]).data;
  const params = s.params ?? [];
  const [values, setParams] = useState<Record<string, string>>({});
  const form = useForm(
    { name: s.name, secret: "", event_type: "", tolerance: "", params: "" },
    async (v) => {
      const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
      const made = await call("POST /v1/tenants/{tenant}/sources", {
        path: { tenant: tenant.value },
        body: { name: v.name.trim(), scheme: s.name, secret: v.secret || undefined, event_type: v.event_type.trim() || undefined, tolerance: v.tolerance.trim() || undefined, params: Object.keys(given).length > 0 ? given : undefined },
      });
      toast("The source was added");
      go("/sources/" + made.id);
    },
    (v): Record<string, string> => (v.name.trim() ? {} : { name: "Name it, for example " + s.name + "." }),
  );
  const { values: v, errors, set } = form;
  const publishes = definition?.keys !== undefined;
  return (
    <form ref={form.ref} noValidate onSubmit={form.submit}>
      <Card title={s.title}>
        <div class="stack">
          {definition && <About definition={definition} />}
          <Text label="Name" name="name" value={v.name} error={errors.name} onValue={(name) => set({ name })} hint="Its own within the tenant, such as billing or github.website." />
          <Text label="Secret" name="secret" type="password" autocomplete="new-password" value={v.secret} error={errors.secret} onValue={(secret) => set({ secret })}
            hint={publishes ? "The provider publishes its keys: none is needed." : `What ${s.title} shows as the webhook's secret or public key. Leave it empty to have one made, where the provider lets you enter it.`} />
          {params.map((name) => (
            <Text key={name} label={name.replaceAll("_", " ")} name={name} value={values[name] ?? ""} error={errors.params && name === params[0] ? errors.params : undefined} onValue={(value) => { setParams({ ...values, [name]: value }); set({ params: "" }); }} hint="What the provider knows about your account. It is kept encrypted." />
          ))}
        </div>
      </Card>
      <details class="card" open={errors.event_type || errors.tolerance ? true : undefined}>
        <summary>More settings: event type, tolerance</summary>
        <div class="stack">
          <Text label="Event type" name="event-type" placeholder={v.name} value={v.event_type} error={errors.event_type} onValue={(event_type) => set({ event_type })} hint="What its events are called, or what their types begin with. Empty: as the source." />
          <Text label="Tolerance" name="tolerance" placeholder="as the scheme says" value={v.tolerance} error={errors.tolerance} onValue={(tolerance) => set({ tolerance })} hint="How old or early a signed time may be, such as 5m, or none." />
        </div>
      </details>
      <FormFailure form={form} />
      <div class="submit">
        <button type="submit" class="primary" aria-disabled={form.busy}>Save</button>
        <button type="button" class="quiet" onClick={() => setQuery({ scheme: undefined })}>Another provider</button>
      </div>
    </form>
  );
}

export function SourceDetails({ id }: { id: string }) {
  const path = { tenant: tenant.value, source: id };
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/sources/{source}", { path, signal }), [tenant.value, id]);
  if (!loaded.data) return <Page title="Source" back={back}><Show of={loaded}>{() => null}</Show></Page>;
  return <Details source={loaded.data} changed={loaded.set} />;
}

function Details({ source: s, changed }: { source: Source; changed: (s: Source) => void }) {
  const mine = may("operator");
  const path = { tenant: tenant.value, source: s.id };
  const definition = useLoad((signal) => call("GET /v1/tenants/{tenant}/schemes/{name}", { path: { tenant: tenant.value, name: s.scheme }, signal }), [tenant.value, s.scheme]).data;
  const turn = async (): Promise<void> => {
    try {
      changed(await call("PATCH /v1/tenants/{tenant}/sources/{source}", { path, body: { disabled: !s.disabled } }));
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <Page title={"Source " + s.name} heading={s.name} back={back} actions={mine && <button type="button" onClick={() => void turn()}><Icon name={s.disabled ? "play" : "pause"} /> {s.disabled ? "Enable" : "Disable"}</button>}>
      {s.disabled && <Notice kind="warn">It is disabled: what comes in is refused.</Notice>}
      <Card>
        <div class="stack">
          <div class="field">
            <span class="label">URL for the provider</span>
            <div class="secret"><code>{s.ingest_url}</code><CopyButton text={s.ingest_url} label="Copy the URL for the provider" /></div>
          </div>
          <Facts of={[
            ["State", <Badge state={s.disabled ? "disabled" : "active"} />],
            ["Id", <ID id={s.id} />],
            ["Scheme", <code>{s.scheme}</code>],
            ["Event type", <code>{s.event_type}</code>],
            ["Tolerance", s.tolerance],
            ["Parameters", s.params.join(", ")],
            ["Created", <Time at={s.created_at} />],
          ]} />
          {definition && <About definition={definition} />}
        </div>
      </Card>
      <Tabs tabs={[
        { name: "requests", label: "Requests", content: () => <Requests source={s} /> },
        { name: "charts", label: "Charts", content: () => <Charts source={s.id} /> },
        { name: "secret", label: "Secrets", content: () => <SourceSecrets source={s} /> },
        ...(mine ? [{ name: "settings", label: "Settings", content: () => <Settings key={s.updated_at} source={s} changed={changed} /> }] : []),
      ]} />
    </Page>
  );
}

function Requests({ source: s }: { source: Source }) {
  const again = async (): Promise<void> => {
    const path = { tenant: tenant.value };
    const body = { kind: "verify" as const, filter: { source: s.id } };
    try {
      const { total } = await call("POST /v1/tenants/{tenant}/jobs", { path, body: { ...body, dry_run: true } });
      if (total === 0) {
        toast("No refused request is kept");
        return;
      }
      if (!(await confirm({ title: "Verify again?", action: `Verify ${total}`, text: <p>{total} refused requests are verified again under what the source is now. What is genuine becomes an event as if it had just come in.</p> }))) return;
      go("/jobs/" + (await call("POST /v1/tenants/{tenant}/jobs", { path, body })).id);
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <RequestLog source={s.id} title="Requests" empty={<Empty icon="inbox" title="Nothing has come in yet">Give the provider the URL above, and have it send a test.</Empty>}
      actions={may("operator") && <button type="button" onClick={() => void again()}><Icon name="refresh" /> Verify refused ones again</button>} />
  );
}

function Settings({ source: s, changed }: { source: Source; changed: (s: Source) => void }) {
  const path = { tenant: tenant.value, source: s.id };
  const form = useForm({ name: s.name, scheme: s.scheme, event_type: s.event_type === s.name ? "" : s.event_type, tolerance: s.tolerance ?? "" }, async (v) => {
    changed(await call("PATCH /v1/tenants/{tenant}/sources/{source}", { path, body: { ...v, name: v.name.trim(), event_type: v.event_type.trim(), tolerance: v.tolerance.trim(), scheme: v.scheme === s.scheme ? undefined : v.scheme } }));
    toast("The settings were saved");
  });
  const { values: v, errors, set } = form;
  const remove = async (): Promise<void> => {
    const yes = await confirm({ title: `Delete ${s.name}?`, action: "Delete", danger: true, text: <p>Its URL no longer answers, and its secrets are deleted. Its requests and events stay. This cannot be undone.</p> });
    if (!yes) return;
    try {
      await call("DELETE /v1/tenants/{tenant}/sources/{source}", { path });
      toast("The source was deleted");
      go("/sources");
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <>
      <form ref={form.ref} noValidate onSubmit={form.submit}>
        <Card>
          <div class="stack">
            <Text label="Name" name="name" value={v.name} error={errors.name} onValue={(name) => set({ name })} />
            <SchemeField value={v.scheme} error={errors.scheme} onValue={(scheme) => set({ scheme })} hint="Its secrets must fit the scheme." />
            <Text label="Event type" name="event-type" placeholder={v.name} value={v.event_type} error={errors.event_type} onValue={(event_type) => set({ event_type })} hint="What its events are called, or what their types begin with. Empty: as the source." />
            <Text label="Tolerance" name="tolerance" placeholder="as the scheme says" value={v.tolerance} error={errors.tolerance} onValue={(tolerance) => set({ tolerance })} hint="How old or early a signed time may be, such as 5m, or none." />
          </div>
        </Card>
        <FormFailure form={form} />
        <div class="submit"><button type="submit" class="primary" aria-disabled={form.busy}>Save</button></div>
      </form>
      <div class="below">
        <Card title="Delete" actions={<button type="button" class="danger" onClick={() => void remove()}><Icon name="trash" /> Delete the source</button>}>
          <p class="hint">To stop for a while, disable it instead.</p>
        </Card>
      </div>
    </>
  );
}
