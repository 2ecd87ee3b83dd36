// API tokens: what programs may do. Their texts are shown when they are made.
import { useState } from "preact/hooks";
import { call, type CreatedToken, type Token } from "../lib/api";
import { useLoad, type Loaded } from "../lib/load";
import { giveable, ofAll, roleOption } from "../lib/roles";
import { tenant } from "../lib/router";
import type { Role } from "../lib/session";
import { ID } from "../ui/copy";
import { confirm, Dialog } from "../ui/dialog";
import { Choice, FormFailure, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Once } from "../ui/once";
import { Card, Page } from "../ui/page";
import { Empty, Show } from "../ui/state";
import { Table } from "../ui/table";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";

type Tokens = Loaded<{ items: Token[] }>;

export function Tokens() {
  const own = useLoad((signal) => call("GET /v1/tenants/{tenant}/tokens", { path: { tenant: tenant.value }, signal }), [tenant.value]);
  const all = useLoad(async (signal) => (ofAll() ? call("GET /v1/tokens", { signal }) : { items: [] }), []);
  const [creating, setCreating] = useState(false);
  const [created, setCreated] = useState<CreatedToken>();
  const add = <button type="button" class="primary" onClick={() => setCreating(true)}><Icon name="plus" /> New token</button>;
  return (
    <Page title="API tokens" about="What programs show to use the API." actions={add}>
      <List of={own} title={`For the tenant ${tenant.value} alone`} revoke={(token) => call("DELETE /v1/tenants/{tenant}/tokens/{token}", { path: { tenant: tenant.value, token } })} />
      {ofAll() && <List of={all} title="For every tenant" revoke={(token) => call("DELETE /v1/tokens/{token}", { path: { token } })} />}
      {creating && <Create onClose={() => setCreating(false)} onDone={(token) => {
        setCreating(false);
        setCreated(token);
        (token.tenant ? own : all).reload();
      }} />}
      {created && (
        <Once title={`Token of ${created.name}`} label="Token" text={created.token} onClose={() => setCreated(undefined)}>
          <p class="hint">Send it with each request, as <code>Authorization: Bearer …</code>. It has the role {created.role} {created.tenant ? <>in <code>{created.tenant}</code></> : "in every tenant"}.</p>
        </Once>
      )}
    </Page>
  );
}

const overdue = (t: Token): boolean => t.expires_at !== undefined && new Date(t.expires_at).getTime() < Date.now();

function List({ of, title, revoke }: { of: Tokens; title: string; revoke: (token: string) => Promise<void> }) {
  const ask = async (t: Token): Promise<void> => {
    const yes = await confirm({ title: `Revoke ${t.name}?`, action: "Revoke", danger: true, text: <p>Whatever uses it is refused from now on. This cannot be undone.</p> });
    if (!yes) return;
    try {
      await revoke(t.id);
      toast("The token was revoked");
      of.reload();
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <Show of={of}>
      {({ items }) => (
        <Card flush title={title}>
          {items.length === 0
            ? <Empty icon="key" title="No tokens">Make one for each program, with no more than it needs.</Empty>
            : (
              <Table label={`Tokens ${title.toLowerCase()}`} rows={items} id={(t) => t.id} columns={[
                { head: "Name", kind: "main", cell: (t) => t.name },
                { head: "Id", kind: "minor", cell: (t) => <ID id={t.id} /> },
                { head: "Role", cell: (t) => t.role },
                { head: "Last used", cell: (t) => <Time at={t.last_used_at} /> },
                { head: "Expires", kind: "minor", cell: (t) => (overdue(t) ? <strong>has expired</strong> : <Time at={t.expires_at} />) },
                { head: "Created", kind: "minor", cell: (t) => <Time at={t.created_at} /> },
                { head: "Revoke", cell: (t) => <button type="button" class="quiet icon-only" aria-label={`Revoke ${t.name}`} title="Revoke" onClick={() => void ask(t)}><Icon name="trash" /></button> },
              ]} />
            )}
        </Card>
      )}
    </Show>
  );
}

const lives = [
  { value: "30", label: "in 30 days" }, { value: "90", label: "in 90 days" }, { value: "365", label: "in a year" }, { value: "", label: "never" },
];

function Create({ onClose, onDone }: { onClose: () => void; onDone: (token: CreatedToken) => void }) {
  const form = useForm({ name: "", role: "operator" as Role, of: tenant.value, life: "90" }, async ({ name, role, of, life }) => {
    const body = { name: name.trim(), role, expires_at: life ? new Date(Date.now() + Number(life) * 86_400_000).toISOString() : undefined };
    onDone(of ? await call("POST /v1/tenants/{tenant}/tokens", { path: { tenant: of }, body }) : await call("POST /v1/tokens", { body }));
  }, ({ name }): Record<string, string> => (name.trim() ? {} : { name: "Name it after the program that uses it." }));
  const { values: v, errors, set } = form;
  const roles: Role[] = [...giveable(), ...(v.of ? ["portal" as const] : [])];
  return (
    <Dialog title="New token" onClose={onClose}>
      <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
        <FormFailure form={form} />
        <Text label="Name" name="token-name" placeholder="order service" value={v.name} error={errors.name} onValue={(name) => set({ name })} hint="The program that uses it." />
        {ofAll() && (
          <Choice label="Good for" value={v.of} onValue={(of) => set({ of, role: !of && v.role === "portal" ? "viewer" : v.role })}
            options={[{ value: tenant.value, label: `the tenant ${tenant.value} alone` }, { value: "", label: "every tenant" }]} />
        )}
        <Choice label="Role" value={v.role} error={errors.role} onValue={(role) => set({ role: role as Role })} options={roles.map(roleOption)} hint="What it may do at most." />
        <Choice label="Expires" value={v.life} error={errors.expires_at} onValue={(life) => set({ life })} options={lives} />
        <div class="submit">
          <button type="submit" class="primary" aria-disabled={form.busy}>Make the token</button>
          <button type="button" onClick={onClose}>Cancel</button>
        </div>
      </form>
    </Dialog>
  );
}
