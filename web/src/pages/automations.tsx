// Automations: when something happens, send a webhook. An automation is an
// endpoint, seen from what triggers it.
import { call, type Endpoint } from "../lib/api";
import { useLiveRows } from "../lib/live";
import { useLoad, usePages } from "../lib/load";
import { go, href, tenant } from "../lib/router";
import { may } from "../lib/session";
import { Badge } from "../ui/badge";
import { Choice, FormFailure, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Log } from "../ui/log";
import { Card, Page } from "../ui/page";
import { NewSecretField, noSecret } from "../ui/secret";
import { Empty } from "../ui/state";
import { toast, toastError } from "../ui/toast";
import { stateOf } from "./endpoints";
import { TestResult, useTest } from "./test";
import { checkURL } from "./url";

const about = "When something happens, send a webhook.";

export function Automations() {
  const list = usePages((cursor, signal) => call("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: tenant.value }, query: { cursor }, signal }), [tenant.value]);
  const fresh = useLiveRows(list, "endpoint", (e) => !e.deleted_at);
  const turn = async (e: Endpoint): Promise<void> => {
    try {
      const changed = await call("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: tenant.value, endpoint: e.id }, body: { disabled: !e.disabled } });
      list.change((items) => items.map((x) => (x.id === changed.id ? changed : x)));
      toast(changed.disabled ? "The automation is off" : "The automation is on");
    } catch (error) {
      toastError(error);
    }
  };
  const add = may("operator") && <a class="button primary" href={href("/automations/new")}><Icon name="plus" /> New automation</a>;
  return (
    <Page title="Automations" about={about} actions={add}>
      <Log label="Automations" list={list} fresh={fresh} filters={[]} link={(e) => href("/endpoints/" + e.id)} columns={[
        { head: "When", kind: "main", cell: (e) => <>{e.event_types.includes("*") ? "anything happens" : e.event_types.join(", ")}<small>{e.kind === "poll" ? "keep it for its consumer" : `Webhook to ${e.url}`}</small></> },
        { head: "State", cell: (e) => <Badge state={stateOf(e)} /> },
        ...(may("operator") ? [{ head: "On or off", cell: (e: Endpoint) => <button type="button" onClick={() => void turn(e)}>{e.disabled ? "Turn on" : "Turn off"}</button> }] : []),
      ]} empty={<Empty icon="bolt" title="No automations yet" action={add}>Choose what triggers one, and where the webhook goes.</Empty>} />
    </Page>
  );
}

export function AutomationNew() {
  const test = useTest();
  const types = useLoad((signal) => call("GET /v1/tenants/{tenant}/event-types", { path: { tenant: tenant.value }, signal }), [tenant.value]).data?.items ?? [];
  const form = useForm(
    { event_types: "", url: "", secret: noSecret },
    async () => {
      const made = await call("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: tenant.value }, body: body() });
      toast("The automation is on");
      go("/endpoints/" + made.id);
    },
    ({ url, event_types }) => ({ ...(event_types ? {} : { event_types: "Choose what triggers it." }), ...checkURL(url) }),
  );
  const { values, errors, set } = form;
  const body = () => ({ url: values.url.trim(), event_types: [values.event_types || "*"], secret: values.secret.secret || undefined });
  return (
    <Page title="New automation" about={about} back={{ to: "/automations", label: "Automations" }}>
      <form ref={form.ref} noValidate onSubmit={form.submit}>
        <Card title="When">
          <Choice label="Trigger type" value={values.event_types} error={errors.event_types} onValue={(event_types) => set({ event_types })} options={[
            { value: "", label: "Choose…" }, { value: "*", label: "Anything happens" },
            ...types.map((t) => ({ value: t.name, label: t.description ? `${t.name} – ${t.description}` : t.name })),
          ]} hint={types.length === 0 && <>There are no event types yet. <a href={href("/event-types/new")}>Add one</a>, or choose anything.</>} />
        </Card>
        <Card title="Then">
          <div class="stack">
            <Choice label="Action" value="webhook" onValue={() => undefined} options={[{ value: "webhook", label: "Webhook" }]} />
            <Text label="Destination URL" type="url" name="url" placeholder="https://example.com/webhooks" value={values.url} error={errors.url} onValue={(url) => set({ url })} />
            <NewSecretField scheme="standard-webhooks" value={values.secret} error={errors.secret} onValue={(secret) => set({ secret })} />
          </div>
        </Card>
        <FormFailure form={form} />
        <div class="submit">
          <button type="submit" class="primary" aria-disabled={form.busy}>Save</button>
          <button type="button" aria-disabled={test.busy} disabled={checkURL(values.url).url !== undefined} onClick={() => void test.test({ draft: body() })}><Icon name="bolt" /> Send a test before saving</button>
          <a class="button quiet" href={href("/automations")}>Cancel</a>
        </div>
      </form>
      <div class="below"><TestResult of={test} /></div>
    </Page>
  );
}
