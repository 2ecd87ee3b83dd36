// Users: people who sign in, with their roles and invitations.
import { useState } from "preact/hooks";
import { call, type Invited, type User } from "../lib/api";
import { useLoad } from "../lib/load";
import { giveable, ofAll, roleOption } from "../lib/roles";
import { onlyTenant, query } from "../lib/router";
import { session, type Role } from "../lib/session";
import { absolute } from "../lib/time";
import { confirm, Dialog } from "../ui/dialog";
import { clearFilters, FilterBar, type Filter } from "../ui/filter";
import { Choice, FormFailure, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Once } from "../ui/once";
import { Card, Page } from "../ui/page";
import { Empty, Show } from "../ui/state";
import { Table } from "../ui/table";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";

type UserRole = User["role"];

const filters: Filter[] = [{ name: "search", label: "Search", kind: "text", placeholder: "name, e-mail or role" }];

export function Users() {
  const loaded = useLoad((signal) => call("GET /v1/users", { signal }), []);
  const [inviting, setInviting] = useState(false);
  const [editing, setEditing] = useState<User>();
  const [invited, setInvited] = useState<Invited>();
  const search = (query.value.get("search") ?? "").toLowerCase();
  const add = <button type="button" class="primary" onClick={() => setInviting(true)}><Icon name="plus" /> Invite somebody</button>;
  const me = session.value?.user?.id;
  return (
    <Page title="Users" about="Who may sign in, and what they may do." actions={add}>
      <Show of={loaded}>
        {({ items }) => {
          if (items.length === 0) return <Empty icon="users" title="No users yet" action={add}>Invite those who look after webhooks with you.</Empty>;
          const rows = items.filter((u) => `${u.name} ${u.email} ${u.role}`.toLowerCase().includes(search));
          return (
            <>
              <FilterBar filters={filters} />
              {rows.length === 0
                ? <Empty icon="search" title="Nobody fits the search" action={<button type="button" onClick={() => clearFilters(filters)}>Clear the search</button>} />
                : (
                  <Card flush>
                    <Table label="Users" rows={rows} id={(u) => u.id} columns={[
                      { head: "Name", kind: "main", cell: (u) => <>{u.name}{u.id === me && <span class="hint"> (you)</span>}<small>{u.email}</small></> },
                      { head: "Role", cell: (u) => <>{u.role}<small>{u.tenant ? `in ${u.tenant}` : "in every tenant"}</small></> },
                      { head: "Last signed in", kind: "minor", cell: (u) => <Time at={u.last_sign_in_at} /> },
                      { head: "Change", cell: (u) => <button type="button" aria-label={`Change ${u.name}`} onClick={() => setEditing(u)}>Change</button> },
                    ]} />
                  </Card>
                )}
            </>
          );
        }}
      </Show>
      {inviting && <Invite onClose={() => setInviting(false)} onDone={(made) => { setInviting(false); setInvited(made); loaded.reload(); }} />}
      {editing && <Edit user={editing} onClose={() => setEditing(undefined)} onInvited={(made) => { setEditing(undefined); setInvited(made); }} onDone={() => { setEditing(undefined); loaded.reload(); }} />}
      {invited && (
        <Once title={`Invitation of ${invited.name}`} label="Link" text={invited.invite_url} onClose={() => setInvited(undefined)}>
          <p class="hint">Give it to {invited.name}: no mail is sent. They choose a password there, once, until {absolute(invited.invite_expires_at)}.</p>
        </Once>
      )}
    </Page>
  );
}

// RoleFields choose what somebody may do, and where.
function RoleFields({ role, tenant, errors, set }: { role: UserRole; tenant: string; errors: Record<string, string>; set: (change: { role?: UserRole; tenant?: string }) => void }) {
  const tenants = useLoad((signal) => call("GET /v1/tenants", { signal }), []).data?.items ?? [];
  return (
    <>
      <Choice label="Role" value={role} error={errors.role} onValue={(role) => set({ role: role as UserRole })} options={giveable().map((r: Role) => roleOption(r))} />
      {ofAll() && (
        <Choice label="In" value={tenant} error={errors.tenant} onValue={(tenant) => set({ tenant })}
          options={[{ value: "", label: "every tenant" }, ...tenants.map((t) => ({ value: t.id, label: t.name || t.id }))]} />
      )}
    </>
  );
}

function Invite({ onClose, onDone }: { onClose: () => void; onDone: (made: Invited) => void }) {
  const form = useForm({ name: "", email: "", role: "operator" as UserRole, tenant: onlyTenant.value }, async (v) => {
    onDone(await call("POST /v1/users", { body: { name: v.name.trim(), email: v.email.trim(), role: v.role, tenant: v.tenant || undefined } }));
  }, ({ name, email }) => ({
    ...(name.trim() ? {} : { name: "Enter their name, as others are to see it." }),
    ...(email.includes("@") ? {} : { email: "Enter their e-mail address." }),
  }));
  const { values: v, errors, set } = form;
  return (
    <Dialog title="Invite somebody" onClose={onClose}>
      <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
        <FormFailure form={form} />
        <Text label="Name" name="user-name" value={v.name} error={errors.name} onValue={(name) => set({ name })} />
        <Text label="E-mail" name="user-email" type="email" value={v.email} error={errors.email} onValue={(email) => set({ email })} hint="They sign in with it." />
        <RoleFields role={v.role} tenant={v.tenant} errors={errors} set={set} />
        <div class="submit">
          <button type="submit" class="primary" aria-disabled={form.busy}>Make the invitation</button>
          <button type="button" onClick={onClose}>Cancel</button>
        </div>
      </form>
    </Dialog>
  );
}

function Edit({ user: u, onClose, onDone, onInvited }: { user: User; onClose: () => void; onDone: () => void; onInvited: (made: Invited) => void }) {
  const path = { user: u.id };
  const form = useForm({ name: u.name, role: u.role, tenant: u.tenant ?? "" }, async (v) => {
    await call("PATCH /v1/users/{user}", { path, body: { name: v.name.trim(), role: v.role, tenant: v.tenant } });
    toast(`${v.name} was changed`);
    onDone();
  }, ({ name }): Record<string, string> => (name.trim() ? {} : { name: "Enter their name, as others are to see it." }));
  const { values: v, errors, set } = form;
  const remove = async (): Promise<void> => {
    if (!(await confirm({ title: `Remove ${u.name}?`, action: "Remove", danger: true, text: <p>They are signed out at once, and cannot sign in any more.</p> }))) return;
    try {
      await call("DELETE /v1/users/{user}", { path });
      toast(`${u.name} was removed`);
      onDone();
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <Dialog title={`Change ${u.name}`} onClose={onClose}>
      <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
        <FormFailure form={form} />
        <p class="hint">{u.email}</p>
        <Text label="Name" name="user-name" value={v.name} error={errors.name} onValue={(name) => set({ name })} />
        <RoleFields role={v.role} tenant={v.tenant} errors={errors} set={set} />
        <div class="submit"><button type="submit" class="primary" aria-disabled={form.busy}>Save</button></div>
      </form>
      <footer>
        <button type="button" onClick={() => void call("POST /v1/users/{user}/invite", { path }).then(onInvited, toastError)}>{u.password ? "Forgotten password: new link" : "New invitation"}</button>
        <button type="button" class="danger" onClick={() => void remove()}><Icon name="trash" /> Remove</button>
      </footer>
    </Dialog>
  );
}
