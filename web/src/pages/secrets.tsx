// The secrets of an endpoint or a source: hidden until they are asked for, and
// replaced with an overlap in which the old ones still count.
import { useState } from "preact/hooks";
import { call, type Endpoint, type LiveSecret, type Source } from "../lib/api";
import { useLoad } from "../lib/load";
import { tenant } from "../lib/router";
import { may } from "../lib/session";
import { absolute } from "../lib/time";
import { CopyButton, Secret } from "../ui/copy";
import { confirm, Dialog } from "../ui/dialog";
import { Choice, FormFailure, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Card } from "../ui/page";
import { Notice, Show } from "../ui/state";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";

// An Owner is what has secrets, with what can be done with them.
interface Owner {
  scheme: string;
  list: (signal: AbortSignal) => Promise<{ items: LiveSecret[] }>;
  reveal: () => Promise<{ items: { id: string; secret: string; public_key?: string }[] }>;
  rotate: (body: { secret?: string; overlap: string }) => Promise<{ previous_end_at: string }>;
  end: (secret: string) => Promise<void>;
  signs: boolean; // else it verifies
}

export function EndpointSecrets({ endpoint: e }: { endpoint: Endpoint }) {
  const path = { tenant: tenant.value, endpoint: e.id };
  return (
    <Secrets id={e.id} owner={{
      scheme: e.scheme, signs: true,
      list: (signal) => call("GET /v1/tenants/{tenant}/endpoints/{endpoint}/secrets", { path, signal }),
      reveal: () => call("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal", { path }),
      rotate: (body) => call("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/rotate", { path, body }),
      end: (secret) => call("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}", { path: { ...path, secret } }),
    }} />
  );
}

export function SourceSecrets({ source: s }: { source: Source }) {
  const path = { tenant: tenant.value, source: s.id };
  return (
    <Secrets id={s.id} owner={{
      scheme: s.scheme, signs: false,
      list: (signal) => call("GET /v1/tenants/{tenant}/sources/{source}/secrets", { path, signal }),
      reveal: () => call("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal", { path }),
      rotate: (body) => call("POST /v1/tenants/{tenant}/sources/{source}/secrets/rotate", { path, body }),
      end: (secret) => call("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}", { path: { ...path, secret } }),
    }} />
  );
}

function Secrets({ id, owner }: { id: string; owner: Owner }) {
  const loaded = useLoad(owner.list, [tenant.value, id]);
  const [rotating, setRotating] = useState(false);
  const [publicKeys, setPublicKeys] = useState<Record<string, string>>({});
  const mine = may("operator");
  const reveal = async (secret: string): Promise<string> => {
    const { items } = await owner.reveal();
    setPublicKeys(Object.fromEntries(items.filter((i) => i.public_key).map((i) => [i.id, i.public_key!])));
    return items.find((i) => i.id === secret)?.secret ?? "";
  };
  const end = async (secret: LiveSecret): Promise<void> => {
    const yes = await confirm({
      title: "End this secret now?", action: "End it", danger: true,
      text: <p>{owner.signs ? "Receivers that know only this one refuse every delivery from now on." : "Webhooks that are signed with it are refused from now on."}</p>,
    });
    if (!yes) return;
    try {
      await owner.end(secret.id);
      toast("The secret has ended");
      loaded.reload();
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <Card title={owner.signs ? "Secret token" : "Secrets"} actions={mine && <button type="button" onClick={() => setRotating(true)}><Icon name="refresh" /> {owner.signs ? "Regenerate" : "Replace"}</button>}>
      <Show of={loaded}>
        {({ items }) => (
          <div class="stack">
            {items.length === 0 && <p class="hint">There is none: the provider publishes its keys.</p>}
            {items.length > 1 && (
              <Notice>{owner.signs
                ? "Deliveries are signed with each of these where the scheme has room for several, and with the oldest one where it has not."
                : "A webhook is genuine if it is signed with any of these."}</Notice>
            )}
            {items.map((s) => (
              <div key={s.id} class="field">
                <span class="label">
                  <code>{s.id}</code> {s.scheme !== owner.scheme && <>for <code>{s.scheme}</code></>} since <Time at={s.start_at} />
                  {s.end_at && <strong>, ends {absolute(s.end_at)}</strong>}
                </span>
                <div class="beside">
                  {mine ? <Secret reveal={() => reveal(s.id)} /> : <span class="hint">Your role does not allow to see it.</span>}
                  {mine && items.length > 1 && <button type="button" onClick={() => void end(s)}>End now</button>}
                </div>
                {publicKeys[s.id] && <span class="label">Public key for receivers</span>}
                {publicKeys[s.id] && <div class="secret"><code>{publicKeys[s.id]}</code><CopyButton text={publicKeys[s.id]!} label="Copy the public key" /></div>}
              </div>
            ))}
            <p class="hint">Each look at a secret is in the audit log. It hides again after a minute.</p>
          </div>
        )}
      </Show>
      {rotating && <Rotate owner={owner} onClose={() => setRotating(false)} onDone={() => { setRotating(false); loaded.reload(); }} />}
    </Card>
  );
}

const overlaps = [
  { value: "24h", label: "24 hours", ms: 86_400_000 }, { value: "1h", label: "1 hour", ms: 3_600_000 },
  { value: "168h", label: "7 days", ms: 604_800_000 }, { value: "720h", label: "30 days", ms: 2_592_000_000 },
  { value: "0s", label: "none: the old one ends at once", ms: 0 },
];

function Rotate({ owner, onClose, onDone }: { owner: Owner; onClose: () => void; onDone: () => void }) {
  const form = useForm({ secret: "", overlap: "24h" }, async ({ secret, overlap }) => {
    const done = await owner.rotate({ secret: secret || undefined, overlap });
    toast(overlap === "0s" ? "The new secret is live" : `The new secret is live. The old one ends ${absolute(done.previous_end_at)}`);
    onDone();
  });
  const overlap = overlaps.find((o) => o.value === form.values.overlap)!;
  return (
    <Dialog title={owner.signs ? "Regenerate the secret?" : "Replace the secret?"} onClose={onClose}>
      <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
        <FormFailure form={form} />
        <Text label="New secret" name="new-secret" type="password" autocomplete="new-password" placeholder="made by the server" value={form.values.secret} error={form.errors.secret} onValue={(secret) => form.set({ secret })}
          hint={owner.signs ? "Leave it empty unless the receiver says which one it wants." : "The one that the provider shows. Empty: one is made, to be given to the provider."} />
        <Choice label="Overlap" value={form.values.overlap} onValue={(overlap) => form.set({ overlap })} options={overlaps} />
        {overlap.ms > 0
          ? <Notice>Until <strong>{absolute(Date.now() + overlap.ms)}</strong>, {owner.signs ? "the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not." : "webhooks that are signed with either are accepted."}</Notice>
          : <Notice kind="warn">{owner.signs ? "Receivers that do not know the new secret refuse every delivery from now on." : "Webhooks that are signed with the old one are refused from now on."}</Notice>}
        <div class="submit">
          <button type="submit" class={overlap.ms > 0 ? "primary" : "danger"} aria-disabled={form.busy}>{owner.signs ? "Regenerate" : "Replace"}</button>
          <button type="button" onClick={onClose}>Cancel</button>
        </div>
      </form>
    </Dialog>
  );
}
