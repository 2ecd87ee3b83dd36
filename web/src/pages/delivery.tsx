// One delivery: what was tried, why it failed, and what can be done.
import { useState } from "preact/hooks";
import { call, type Attempt, type Delivery, type Endpoint, type EventDetail } from "../lib/api";
import { explained, useCauses } from "../lib/causes";
import { explainable, toExplain, type Sent } from "../lib/curl";
import { useLoad } from "../lib/load";
import { choicesOf, nameOf, useEndpoints } from "../lib/names";
import { go, href, query, setQuery, tenant } from "../lib/router";
import { may } from "../lib/session";
import { useLive } from "../lib/stream";
import { duration, now, withTimes } from "../lib/time";
import { AttemptView } from "../ui/attempt";
import { Badge, Status } from "../ui/badge";
import { CopyRequest, ID } from "../ui/copy";
import { confirm, Dialog } from "../ui/dialog";
import { Choice, FormFailure, useForm } from "../ui/form";
import { Icon, type IconName } from "../ui/icon";
import { fromBase64 } from "../ui/json";
import { Card, Facts, Page } from "../ui/page";
import { Notice, Show } from "../ui/state";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";
import { State } from "./deliveries";
import { PayloadView, usePayload } from "./payload";

const back = { to: "/deliveries", label: "Deliveries" };

// An All is a delivery with what it is about.
interface All {
  delivery: Delivery;
  attempts: Attempt[];
  event: EventDetail;
  endpoint: Endpoint | undefined;
}

async function load(id: string, signal: AbortSignal): Promise<All> {
  const path = { tenant: tenant.value };
  const [delivery, { items: attempts }] = await Promise.all([
    call("GET /v1/tenants/{tenant}/deliveries/{delivery}", { path: { ...path, delivery: id }, signal }),
    call("GET /v1/tenants/{tenant}/deliveries/{delivery}/attempts", { path: { ...path, delivery: id }, signal }),
  ]);
  const [event, endpoint] = await Promise.all([
    call("GET /v1/tenants/{tenant}/events/{event}", { path: { ...path, event: delivery.event }, signal }),
    delivery.endpoint ? call("GET /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { ...path, endpoint: delivery.endpoint }, signal }) : undefined,
  ]);
  return { delivery, attempts, event, endpoint };
}

export function DeliveryDetails({ id }: { id: string }) {
  const loaded = useLoad((signal) => explained(load(id, signal)), [tenant.value, id]);
  useLive(["deliveries"], (changes) => {
    if (changes.some((c) => c.kind === "gap" || (c.kind === "delivery" && (c.item as Delivery).id === id))) loaded.reload();
  });
  if (!loaded.data) return <Page title="Delivery" back={back}><Show of={loaded}>{() => null}</Show></Page>;
  return <Details of={loaded.data} reload={loaded.reload} />;
}

const final = new Set(["delivered", "failed", "cancelled", "skipped", "quarantined"]);

function Details({ of: { delivery: d, attempts, event, endpoint }, reload }: { of: All; reload: () => void }) {
  const [redirecting, setRedirecting] = useState(false);
  const payload = usePayload(event);
  const path = { tenant: tenant.value };
  const asked = Number(query.value.get("attempt"));
  const shown = attempts.find((a) => a.number === asked) ?? attempts.at(-1);
  const sent = sentOf(event, endpoint, shown, payload.data);

  const replay = async (): Promise<void> => {
    try {
      await call("POST /v1/tenants/{tenant}/deliveries/{delivery}/replay", { path: { ...path, delivery: d.id } });
      toast("It is delivered again");
      setQuery({ attempt: undefined }, true);
      reload();
    } catch (e) {
      toastError(e);
    }
  };
  const cancel = async (): Promise<void> => {
    if (!(await confirm({ title: "Cancel the delivery?", action: "Cancel it", danger: true, text: <p>Nothing more of this event is sent to this endpoint. It can be replayed later.</p> }))) return;
    try {
      await call("POST /v1/tenants/{tenant}/jobs", { path, body: { kind: "cancel", filter: { event: d.event, endpoint: d.endpoint } } });
      toast("It is being cancelled");
    } catch (e) {
      toastError(e);
    }
  };
  const live = endpoint && !endpoint.deleted_at;
  const actions = may("operator") && !d.test && (
    <>
      {d.state === "pending" && <button type="button" onClick={() => void cancel()}><Icon name="cross" /> Cancel</button>}
      {final.has(d.state) && <button type="button" onClick={() => setRedirecting(true)}>Replay to…</button>}
      {live && endpoint.kind === "push" && d.state !== "leased" && <button type="button" class="primary" onClick={() => void replay()}><Icon name="refresh" /> {d.state === "pending" ? "Try now" : "Replay"}</button>}
    </>
  );
  return (
    <Page title={"Delivery of " + d.type} heading={<code>{d.type}</code>} about={<>to {endpoint ? <a href={href("/endpoints/" + endpoint.id)}>{nameOf(endpoint, endpoint.id)}</a> : "a draft of an endpoint"}</>} back={back} actions={actions}>
      {d.reason && <Notice kind={d.state === "failed" || d.state === "quarantined" ? "bad" : "info"}>{reasonOf(d, d.reason)}</Notice>}
      <Card>
        <Facts of={[
          ["State", <span class="row"><State of={d} />{d.test && <Badge state="test" />}</span>],
          ["Attempts", d.attempts],
          ["Event", <a href={href("/events/" + event.id)}><code>{event.id}</code></a>],
          ["Delivery", <ID id={d.id} />],
          ["In all", d.finished_at && duration(new Date(d.finished_at).getTime() - new Date(event.deliver_at ?? event.accepted_at).getTime())],
        ]} />
      </Card>
      <div class="split">
        <Card title="What happened"><Timeline delivery={d} event={event} attempts={attempts} shown={shown} /></Card>
        <div>
          {shown && (
            <Card title={`Attempt ${shown.number}`} actions={<SentActions sent={sent} attempt={shown} scheme={endpoint?.scheme} />}>
              <AttemptView attempt={shown} />
            </Card>
          )}
          <Card title="Payload"><PayloadView event={event} payload={payload} /></Card>
        </div>
      </div>
      {redirecting && <Redirect of={d} onClose={() => setRedirecting(false)} />}
    </Page>
  );
}

const before: Record<string, string> = { skipped: "Nothing was sent: ", cancelled: "Cancelled: ", quarantined: "Quarantined: ", failed: "Given up: " };

// reasonOf says why a delivery is as it is.
const reasonOf = (d: Delivery, reason: string): string => {
  const text = (before[d.state] ?? "") + withTimes(reason);
  return text.charAt(0).toUpperCase() + text.slice(1) + ".";
};

// sentOf is the request of an attempt as far as it is known: of one that
// succeeded, what every attempt has.
function sentOf(event: EventDetail, endpoint: Endpoint | undefined, a: Attempt | undefined, payload: Uint8Array | undefined): Sent | undefined {
  const body = a?.exchange?.request_body ? fromBase64(a.exchange.request_body) : payload;
  if (!endpoint?.url || !body) return undefined;
  const header = a?.exchange?.request_header ?? [{ name: "Content-Type", value: event.content_type }, ...(event.header ?? [])];
  return { method: "POST", url: endpoint.url, header, body };
}

// SentActions takes a request to where it is needed.
function SentActions({ sent, attempt, scheme }: { sent: Sent | undefined; attempt: Attempt; scheme: string | undefined }) {
  if (!sent) return null;
  const explain = (): void => {
    toExplain.value = { request: explainable(sent), scheme };
    go("/debug");
  };
  return (
    <>
      <CopyRequest sent={sent} />
      {attempt.exchange && <button type="button" onClick={explain}><Icon name="bug" /> Debug the signature</button>}
    </>
  );
}

function Timeline({ delivery: d, event, attempts, shown }: { delivery: Delivery; event: EventDetail; attempts: Attempt[]; shown: Attempt | undefined }) {
  const causes = useCauses();
  return (
    <ol class="timeline">
      <Moment icon="inbox" at={event.accepted_at}>Accepted</Moment>
      {event.deliver_at && <Moment icon="clock" at={event.deliver_at}>To be delivered</Moment>}
      {attempts.map((a) => (
        <Moment key={a.number} icon={a.cause ? "cross" : "check"} tone={a.cause ? "bad" : "good"} at={a.started_at}>
          <button type="button" class="quiet" aria-pressed={a === shown} onClick={() => setQuery({ attempt: String(a.number) })}>
            Attempt {a.number} <Status code={a.status} />
          </button>
          <small>{a.cause ? (causes?.get(a.cause)?.title ?? a.cause) : "delivered"}, {duration(a.duration_ms)}</small>
        </Moment>
      ))}
      {d.state === "leased" && <Moment icon="send" tone="info">In progress</Moment>}
      {d.state === "pending" && <Moment icon="clock" at={d.due_at && new Date(d.due_at).getTime() > now.value ? d.due_at : undefined}>{d.attempts > 0 ? "Next attempt" : "First attempt"}</Moment>}
      {final.has(d.state) && <Moment icon={d.state === "delivered" ? "check" : "minus"} at={d.finished_at}><Badge state={d.state} /></Moment>}
    </ol>
  );
}

function Moment({ icon, at, tone, children }: { icon: IconName; at?: string; tone?: string; children: preact.ComponentChildren }) {
  return (
    <li class={tone}>
      <Icon name={icon} />
      <div>{children}</div>
      {at && <Time at={at} />}
    </li>
  );
}

// Redirect sends what was for one endpoint to another one.
function Redirect({ of: d, onClose }: { of: Delivery; onClose: () => void }) {
  const others = choicesOf(useEndpoints()).filter((e) => e.value !== d.endpoint);
  const form = useForm({ to: "" }, async ({ to }) => {
    const job = await call("POST /v1/tenants/{tenant}/jobs", { path: { tenant: tenant.value }, body: { kind: "replay", filter: { event: d.event, endpoint: d.endpoint, states: [d.state as "failed"] }, to } });
    toast("It is sent to the other endpoint");
    onClose();
    go("/jobs/" + job.id);
  }, ({ to }): Record<string, string> => (to ? {} : { to: "Choose an endpoint." }));
  return (
    <Dialog title="Replay to another endpoint" onClose={onClose}>
      <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
        <FormFailure form={form} />
        <Choice label="Endpoint" value={form.values.to} error={form.errors.to} onValue={(to) => form.set({ to })} hint="It gets the event signed with its own secret. If it has had it, it gets it again."
          options={[{ value: "", label: "Choose one" }, ...others]} />
        <div class="submit">
          <button type="submit" class="primary" aria-disabled={form.busy}>Replay</button>
          <button type="button" onClick={onClose}>Cancel</button>
        </div>
      </form>
    </Dialog>
  );
}
