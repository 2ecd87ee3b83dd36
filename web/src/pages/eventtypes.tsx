// Event types: what endpoints can subscribe to.
import { call, send, type EventType, type Published } from "../lib/api";
import { base } from "../lib/base";
import { layOut, members } from "../lib/json";
import { useLoad } from "../lib/load";
import { go, href, query, tenant } from "../lib/router";
import { may, role } from "../lib/session";
import { confirm } from "../ui/dialog";
import { clearFilters, FilterBar, type Filter } from "../ui/filter";
import { FormFailure, LongText, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Payload } from "../ui/json";
import { Card, Facts, Page } from "../ui/page";
import { Empty, Show } from "../ui/state";
import { Table } from "../ui/table";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";

const filters: Filter[] = [{ name: "search", label: "Search", kind: "text", placeholder: "name or description" }];
const back = { to: "/event-types", label: "Event types" };

// mine says whether the reader may change them: customers only subscribe to them.
const mine = (): boolean => may("operator") && role.value !== "portal";

export function EventTypes() {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/event-types", { path: { tenant: tenant.value }, signal }), [tenant.value]);
  const search = (query.value.get("search") ?? "").toLowerCase();
  const add = mine() && <a class="button primary" href={href("/event-types/new")}><Icon name="plus" /> New event type</a>;
  return (
    <Page title={role.value === "portal" ? "Event catalog" : "Event types"} about="What can happen, and what its payload looks like." actions={add}>
      <Show of={loaded}>
        {({ items }) => {
          if (items.length === 0) return <Empty icon="tag" title="No event types yet" action={add}>{mine() ? "Name what can happen, such as user.created, so that others can subscribe to it." : "What can happen is listed here, once there is something."}</Empty>;
          const rows = items.filter((t) => `${t.name} ${t.description}`.toLowerCase().includes(search));
          return (
            <>
              <FilterBar filters={filters} />
              {rows.length === 0
                ? <Empty icon="search" title="No event type fits the search" action={<button type="button" onClick={() => clearFilters(filters)}>Clear the search</button>} />
                : (
                  <Card flush>
                    <Table label="Event types" rows={rows} id={(t) => t.name} link={(t) => href("/event-types/" + t.name)} columns={[
                      { head: "Name", kind: "main", cell: (t) => <><code>{t.name}</code>{t.description && <small>{t.description}</small>}</> },
                      { head: "Schema", cell: (t) => (t.schema === undefined ? <span class="hint">none</span> : "JSON Schema") },
                      { head: "Example", kind: "minor", cell: (t) => (t.example === undefined ? <span class="hint">none</span> : "yes") },
                      { head: "Created", kind: "minor", cell: (t) => <Time at={t.created_at} /> },
                    ]} />
                  </Card>
                )}
            </>
          );
        }}
      </Show>
    </Page>
  );
}

// A Read is an event type whose schema and example are as they were written:
// a browser's own numbers cannot hold every number of JSON.
interface Read {
  name: string;
  description: string;
  created_at: string;
  schema: string;
  example: string;
}

const url = (name: string): string => `${base}v1/tenants/${tenant.value}/event-types/${encodeURIComponent(name)}`;

async function read(name: string, signal: AbortSignal): Promise<Read> {
  const text = await (await send("GET", url(name), { signal })).text();
  const { schema = "", example = "" } = members(text);
  return { ...(JSON.parse(text) as EventType), schema: layOut(schema), example: layOut(example) };
}

export function EventTypeDetails({ name }: { name: string }) {
  const path = { tenant: tenant.value, name };
  const loaded = useLoad((signal) => read(name, signal), [tenant.value, name]);
  const users = useLoad((signal) => call("GET /v1/tenants/{tenant}/endpoints", { path, query: { event_type: name, limit: 200 }, signal }), [tenant.value, name]).data;
  const used = users?.items;
  const many = used && (users.next_cursor ? "more than " : "") + used.length;
  const sendExample = async (type: Read): Promise<void> => {
    const yes = await confirm({ title: "Publish the example?", action: "Publish", text: <p>It becomes an event like any other: every endpoint that subscribes to <code>{name}</code> gets it{many && `, ${many} at the moment`}.</p> });
    if (!yes) return;
    try {
      const made = await send("POST", `${base}v1/tenants/${tenant.value}/events?type=${encodeURIComponent(name)}`, { body: new Blob([type.example || "{}"], { type: "application/json" }) });
      toast("The event was accepted");
      go("/events/" + ((await made.json()) as Published).id);
    } catch (e) {
      toastError(e);
    }
  };
  const remove = async (): Promise<void> => {
    if (!(await confirm({ title: `Delete ${name}?`, action: "Delete", danger: true, text: <p>Endpoints that subscribe to it keep doing so; it is only no longer listed.</p> }))) return;
    try {
      await call("DELETE /v1/tenants/{tenant}/event-types/{name}", { path });
      toast("The event type was deleted");
      go("/event-types");
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <Page title={name} heading={<code>{name}</code>} about={loaded.data?.description} back={back} actions={loaded.data && mine() && (
      <>
        <button type="button" onClick={() => void remove()}><Icon name="trash" /> Delete</button>
        <a class="button" href={href(`/event-types/${name}/edit`)}>Edit</a>
        <button type="button" class="primary" onClick={() => void sendExample(loaded.data!)}><Icon name="send" /> Publish the example</button>
      </>
    )}>
      <Show of={loaded}>
        {(type) => (
          <>
            <Card><Facts of={[["Created", <Time at={type.created_at} />], ["Endpoints that get it", many]]} /></Card>
            {used && used.length > 0 && (
              <Card flush title="Who gets it">
                <Table label="Endpoints that get it" rows={used} id={(e) => e.id} link={(e) => href("/endpoints/" + e.id)} columns={[
                  { head: "URL", kind: "main", cell: (e) => e.url ?? "polled by its consumer" },
                  { head: "Subscribed", cell: (e) => (e.event_types.includes("*") ? "to all events" : "by name") },
                ]} />
              </Card>
            )}
            <Card title="Example">{type.example === "" ? <p class="hint">There is none.</p> : <Payload label="Example" text={type.example} />}</Card>
            <Card title="Schema">{type.schema === "" ? <p class="hint">There is none.</p> : <Payload label="Schema" text={type.schema} />}</Card>
          </>
        )}
      </Show>
    </Page>
  );
}

export function EventTypeNew() {
  return <Page title="New event type" back={back}><Edit type={{ name: "", description: "", created_at: "", schema: "", example: "" }} /></Page>;
}

export function EventTypeEdit({ name }: { name: string }) {
  const loaded = useLoad((signal) => read(name, signal), [tenant.value, name]);
  return <Page title={"Edit " + name} back={{ to: "/event-types/" + name, label: name }}><Show of={loaded}>{(type) => <Edit type={type} />}</Show></Page>;
}

function Edit({ type }: { type: Read }) {
  const isNew = !type.name;
  const form = useForm(
    { name: type.name, description: type.description, schema: type.schema, example: type.example },
    async (v) => {
      // As text: what was typed is kept as it is, also numbers that this
      // browser cannot hold.
      const parts = [`"description":${JSON.stringify(v.description)}`];
      if (v.schema.trim()) parts.push(`"schema":${v.schema}`);
      if (v.example.trim()) parts.push(`"example":${v.example}`);
      await send("PUT", url(v.name.trim()), { body: `{${parts.join()}}`, header: { "Content-Type": "application/json" } });
      toast(isNew ? "The event type was added" : "The event type was saved");
      go("/event-types/" + v.name.trim());
    },
    (v) => ({
      ...(v.name.trim() ? {} : { name: "Name it, for example user.created." }),
      ...(isJSON(v.schema) ? {} : { schema: "This is no JSON." }),
      ...(isJSON(v.example) ? {} : { example: "This is no JSON." }),
    }),
  );
  const { values: v, errors, set } = form;
  return (
    <form ref={form.ref} noValidate onSubmit={form.submit}>
      <Card>
        <div class="stack">
          {isNew && <Text label="Name" name="name" placeholder="user.created" value={v.name} error={errors.name} onValue={(name) => set({ name })} hint="Words with dots between them, from the general to the particular." />}
          <Text label="Description" name="description" value={v.description} error={errors.description} onValue={(description) => set({ description })} hint="When it happens, for those who subscribe to it." />
          <LongText label="Example" name="example" rows={8} value={v.example} error={errors.example} onValue={(example) => set({ example })} hint="A payload, in JSON. It is what a test sends." />
          <LongText label="Schema" name="schema" rows={8} value={v.schema} error={errors.schema} onValue={(schema) => set({ schema })} hint="The JSON Schema of the payload. It may be empty." />
        </div>
      </Card>
      <FormFailure form={form} />
      <div class="submit">
        <button type="submit" class="primary" aria-disabled={form.busy}>Save</button>
        <a class="button quiet" href={href(isNew ? "/event-types" : "/event-types/" + type.name)}>Cancel</a>
      </div>
    </form>
  );
}

function isJSON(text: string): boolean {
  try {
    if (text.trim()) JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
