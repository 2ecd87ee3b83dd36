// The test receiver: somewhere to send to, for whoever has no receiver yet.
import { call, type Answer } from "../lib/api";
import { useLoad, type Loaded } from "../lib/load";
import { href, tenant } from "../lib/router";
import { useLive } from "../lib/stream";
import { bytes } from "../lib/time";
import { Badge } from "../ui/badge";
import { Code, CopyButton, ID } from "../ui/copy";
import { Icon } from "../ui/icon";
import { Bytes, fromBase64 } from "../ui/json";
import { Card, Facts, Page } from "../ui/page";
import { Empty, Notice, Show } from "../ui/state";
import { Time } from "../ui/time";

type TestReceived = Answer<"GET /v1/tenants/{tenant}/test-receiver">;

// useTestReceiver is what came to the test receiver, as it comes.
export function useTestReceiver(): Loaded<TestReceived> {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/test-receiver", { path: { tenant: tenant.value }, signal }), [tenant.value]);
  useLive(["deliveries"], () => loaded.reload());
  return loaded;
}

export function TestReceiver() {
  const loaded = useTestReceiver();
  return (
    <Page title="Test receiver" about="A receiver inside this server. It verifies what an endpoint is sent, with the endpoint's own scheme and secrets.">
      <Show of={loaded}>
        {({ url, items }) => (
          <>
            <Card>
              <div class="field">
                <span class="label">URL for an endpoint</span>
                <div class="secret"><code>{url}</code><CopyButton text={url} label="Copy the URL" /></div>
                <p class="hint">Nobody outside reaches it: deliveries to this URL stay inside the server. The last 20 are kept until it stops.</p>
              </div>
            </Card>
            {items.length === 0
              ? <Empty icon="inbox" title="Nothing has come yet" action={<a class="button primary" href={href("/endpoints/new", { receiver: "test" })}><Icon name="plus" /> Add an endpoint with this URL</a>}>Then send it a test.</Empty>
              : <Received items={items} />}
          </>
        )}
      </Show>
    </Page>
  );
}

// Received shows requests to the test receiver, each with what its signatures are worth.
export function Received({ items }: { items: TestReceived["items"] }) {
  return (
    <>
      {items.map((r) => (
        <details key={r.delivery + r.received_at} class="card received">
          <summary>
            <Badge state={r.verified ? "accepted" : "refused"} /> <code>{r.type}</code> <span class="hint"><Time at={r.received_at} /> · {bytes(r.size)}</span>
          </summary>
          <div class="stack">
            {r.signatures.map((s) => (
              <Notice key={s.scheme} kind={s.verified ? "good" : "bad"}>
                {s.verified ? <>The signature is right, under <code>{s.scheme}</code>.</> : <><strong>The signature is wrong, under <code>{s.scheme}</code>: {s.reason}.</strong> {s.detail} {s.hint}</>}
              </Notice>
            ))}
            <Facts of={[
              ["Delivery", <ID id={r.delivery} />],
              ["Endpoint", r.endpoint ? <a href={href("/endpoints/" + r.endpoint)}>{r.endpoint}</a> : "a draft"],
              ["Received", <Time at={r.received_at} exact />],
            ]} />
            <Code label="Headers" text={r.header.map((h) => `${h.name}: ${h.value}`).join("\n")} />
            <Bytes label="Body" of={fromBase64(r.body)} />
          </div>
        </details>
      ))}
    </>
  );
}
