// Webhook details: one endpoint, its deliveries, secret, code to verify with, and settings.
import { useState } from "preact/hooks";
import { call, type Endpoint, type Job } from "../lib/api";
import { useLoad } from "../lib/load";
import { go, tenant } from "../lib/router";
import { may, role } from "../lib/session";
import { useLive } from "../lib/stream";
import { Badge } from "../ui/badge";
import { ID } from "../ui/copy";
import { confirm, Dialog } from "../ui/dialog";
import { EventTypes } from "../ui/eventtypes";
import { Check, FormFailure, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Card, Facts, Page, Tabs } from "../ui/page";
import { SchemeField } from "../ui/scheme";
import { Empty, Notice, Show } from "../ui/state";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";
import { countOrMore, forInput, fromInput } from "../lib/time";
import { Activity } from "./activity";
import { Charts } from "./charts";
import { DeliveryLog } from "./deliveries";
import { stateOf } from "./endpoints";
import { EndpointSecrets } from "./secrets";
import { draftOf, SettingsFields, settingsOf } from "./settingsfields";
import { offerSkipped } from "./skipped";
import { Snippets } from "./snippets";
import { TestResult, useTest } from "./test";
import { Received, useTestReceiver } from "./testreceiver";
import { checkURL } from "./url";

export function EndpointDetails({ id }: { id: string }) {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: tenant.value, endpoint: id }, signal }), [tenant.value, id]);
  useLive(["endpoints"], (changes) => {
    const change = changes.findLast((c) => c.kind === "gap" || (c.kind === "endpoint" && (c.item as Endpoint).id === id));
    if (change?.kind === "gap") loaded.reload();
    else if (change) loaded.set(change.item as Endpoint);
  });
  if (!loaded.data) return <Page title="Webhook details" back={{ to: "/endpoints", label: "Endpoints" }}><Show of={loaded}>{() => null}</Show></Page>;
  return <Details endpoint={loaded.data} changed={loaded.set} />;
}

function Details({ endpoint: e, changed }: { endpoint: Endpoint; changed: (e: Endpoint) => void }) {
  const test = useTest();
  const [replaying, setReplaying] = useState(false);
  const mine = may("operator") && !e.deleted_at;
  const receiver = useTestReceiver().data;
  const received = receiver?.url === e.url ? receiver?.items.filter((r) => r.endpoint === e.id) : undefined;
  const setDisabled = async (disabled: boolean): Promise<void> => {
    try {
      const path = { tenant: tenant.value, endpoint: e.id };
      const before = await call("GET /v1/tenants/{tenant}/endpoints/{endpoint}", { path }); // which knows since when it was disabled
      changed(await call("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path, body: { disabled } }));
      toast(disabled ? "The endpoint is disabled" : "The endpoint is enabled");
      if (!disabled) await offerSkipped(before);
    } catch (error) {
      toastError(error);
    }
  };
  return (
    <Page title={"Endpoint " + (e.url ?? e.id)} heading={e.url ?? "Polled endpoint"} about={e.description} back={{ to: "/endpoints", label: "Endpoints" }} actions={mine && (
      <>
        <button type="button" onClick={() => void setDisabled(!e.disabled)}><Icon name={e.disabled ? "play" : "pause"} /> {e.disabled ? "Enable" : "Disable"}</button>
        <button type="button" onClick={() => setReplaying(true)}><Icon name="refresh" /> Replay failed since…</button>
        {e.kind === "push" && <button type="button" class="primary" aria-disabled={test.busy} onClick={() => void test.test({ endpoint: e.id })}><Icon name="bolt" /> Send a test</button>}
      </>
    )}>
      {e.deleted_at && <Notice>It was deleted <Time at={e.deleted_at} />. What was sent to it is still here.</Notice>}
      {e.disabled && !e.deleted_at && <Notice kind="warn">It is disabled ({e.disabled_reason}): new events are kept as skipped for it. Once it is enabled, they can be replayed.</Notice>}
      {!e.disabled && e.failing_since && <Notice kind="bad">Its attempts have done nothing but fail since <Time at={e.failing_since} exact />.</Notice>}
      <Card>
        <Facts of={[
          ["State", <Badge state={stateOf(e)} />],
          ["Id", <ID id={e.id} />],
          ["Events", e.event_types.includes("*") ? "all" : <span class="row">{e.event_types.map((t) => <span key={t} class="chip">{t}</span>)}</span>],
          ["Scheme", <code>{e.scheme}</code>],
          ["Created", <Time at={e.created_at} />],
        ]} />
      </Card>
      <TestResult of={test} />
      <Tabs tabs={[
        { name: "deliveries", label: "Deliveries", content: () => <DeliveryLog endpoint={e.id} empty={<Empty icon="list" title="Nothing was sent yet">Send a test, or publish an event of a type that it subscribes to.</Empty>} /> },
        { name: "charts", label: "Charts", content: () => <Charts endpoint={e.id} /> },
        { name: "secret", label: "Secret and verify code", content: () => <><EndpointSecrets endpoint={e} /><Snippets endpoint={e} /></> },
        ...(received ? [{ name: "received", label: "Received", content: () => <Received items={received} /> }] : []),
        ...(mine ? [{ name: "settings", label: "Settings", content: () => <Settings key={e.updated_at} endpoint={e} changed={changed} /> }] : []),
        ...(may("admin") || role.value === "portal" ? [{ name: "audit", label: "Activity", content: () => <Activity target={e.id} /> }] : []),
      ]} />
      {replaying && <Replay endpoint={e} onClose={() => setReplaying(false)} />}
    </Page>
  );
}

// Replay makes deliveries again by a job, and says first how many.
function Replay({ endpoint: e, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const [counted, setCounted] = useState<Job>();
  const form = useForm({ since: new Date(Date.now() - 86_400_000).toISOString(), missing: false }, async ({ since, missing }) => {
    const body = { kind: missing ? "replay_missing" as const : "replay" as const, filter: { endpoint: e.id, since } };
    const path = { tenant: tenant.value };
    if (!counted) {
      setCounted(await call("POST /v1/tenants/{tenant}/jobs", { path, body: { ...body, dry_run: true } }));
      return;
    }
    const job = await call("POST /v1/tenants/{tenant}/jobs", { path, body });
    toast("The replay has begun");
    onClose();
    go("/jobs/" + job.id);
  });
  const rows = counted && countOrMore(counted.total, counted.more);
  return (
    <Dialog title="Replay" onClose={onClose}>
      <form ref={form.ref} class="stack" onSubmit={form.submit}>
        <FormFailure form={form} />
        <label class="field"><span class="label">Since</span>
          <input type="datetime-local" value={forInput(form.values.since)} onInput={(i) => { form.set({ since: fromInput(i.currentTarget.value) ?? "" }); setCounted(undefined); }} />
        </label>
        <Check label="Also what it never got" hint="Events of types that it subscribes to now, of which it has no delivery: because it was new, disabled, or failed." checked={form.values.missing} onValue={(missing) => { form.set({ missing }); setCounted(undefined); }} />
        {counted && <Notice kind={counted.total > 0 ? "info" : "warn"}>{counted.total === 0 ? "There is nothing to replay." : `${rows} deliveries are made again, each with all its attempts.`}</Notice>}
        <div class="submit">
          <button type="submit" class="primary" disabled={counted?.total === 0} aria-disabled={form.busy}>{counted ? `Replay ${rows}` : "Count them"}</button>
          <button type="button" onClick={onClose}>Cancel</button>
        </div>
      </form>
    </Dialog>
  );
}

function Settings({ endpoint: e, changed }: { endpoint: Endpoint; changed: (e: Endpoint) => void }) {
  const form = useForm(
    { url: e.url ?? "", description: e.description, event_types: e.event_types, scheme: e.scheme, settings: draftOf(e.settings) },
    async (v) => {
      changed(await call("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", {
        path: { tenant: tenant.value, endpoint: e.id },
        body: {
          url: e.kind === "push" && v.url !== e.url ? v.url.trim() : undefined, description: v.description, event_types: v.event_types,
          scheme: v.scheme === e.scheme ? undefined : v.scheme, settings: settingsOf(v.settings),
        },
      }));
      toast("The settings were saved");
    },
    (v) => ({ ...(e.kind === "push" ? checkURL(v.url) : {}), ...(v.event_types.length > 0 ? {} : { event_types: "Choose at least one event." }) }),
  );
  const { values: v, errors, set } = form;
  const remove = async (): Promise<void> => {
    const yes = await confirm({
      title: "Delete the endpoint?", action: "Delete", danger: true,
      text: <p>Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This cannot be undone.</p>,
    });
    if (!yes) return;
    try {
      await call("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: tenant.value, endpoint: e.id } });
      toast("The endpoint was deleted");
      go("/endpoints");
    } catch (error) {
      toastError(error);
    }
  };
  return (
    <>
      <form ref={form.ref} noValidate onSubmit={form.submit}>
        <Card>
          <div class="stack">
            {e.kind === "push" && <Text label="Callback URL" type="url" name="url" value={v.url} error={errors.url} onValue={(url) => set({ url })} />}
            <Text label="Description" name="description" value={v.description} error={errors.description} onValue={(description) => set({ description })} />
            <SchemeField value={v.scheme} error={errors.scheme} onValue={(scheme) => set({ scheme })} hint="Its secrets must fit the scheme." />
          </div>
        </Card>
        <Card><EventTypes value={v.event_types} error={errors.event_types} onValue={(event_types) => set({ event_types })} /></Card>
        {e.kind === "push" && <Card title="Delivery"><SettingsFields value={v.settings} error={errors.settings} onValue={(settings) => set({ settings })} /></Card>}
        <FormFailure form={form} />
        <div class="submit"><button type="submit" class="primary" aria-disabled={form.busy}>Save</button></div>
      </form>
      <div class="below">
        <Card title="Delete" actions={<button type="button" class="danger" onClick={() => void remove()}><Icon name="trash" /> Delete the endpoint</button>}>
          <p class="hint">To stop deliveries for a while, disable it instead.</p>
        </Card>
      </div>
    </>
  );
}
