// Sending a test, to an endpoint or to a draft of one.
import { useEffect, useRef, useState } from "preact/hooks";
import { call, type Attempt, type CreateEndpoint } from "../lib/api";
import { explained } from "../lib/causes";
import { useLoad } from "../lib/load";
import { href, tenant } from "../lib/router";
import { AttemptView } from "../ui/attempt";
import { Icon } from "../ui/icon";
import { Card } from "../ui/page";
import { Failed, Notice } from "../ui/state";
import { say } from "../ui/toast";

// Tested is how a test went.
export interface Tested {
  delivery: { id: string; event: string };
  attempt: Attempt;
}

// useTest sends tests. What the last one came to is in result or in error.
export function useTest(): { busy: boolean; result?: Tested; error?: unknown; test: (of: { endpoint: string } | { draft: CreateEndpoint }) => Promise<void> } {
  const [state, setState] = useState<{ busy: boolean; result?: Tested; error?: unknown }>({ busy: false });
  return {
    ...state,
    test: async (of) => {
      if (state.busy) return;
      setState({ busy: true });
      const path = { tenant: tenant.peek() };
      try {
        const result = await explained("draft" in of
          ? call("POST /v1/tenants/{tenant}/endpoints/test", { path, body: of.draft })
          : call("POST /v1/tenants/{tenant}/endpoints/{endpoint}/test", { path: { ...path, endpoint: of.endpoint }, body: {} }));
        setState({ busy: false, result });
        say(result.attempt.cause ? "The test failed" : "The test was delivered");
      } catch (error) {
        setState({ busy: false, error });
      }
    },
  };
}

// TestResult shows how the last test went.
export function TestResult({ of }: { of: { busy: boolean; result?: Tested; error?: unknown } }) {
  if (of.busy) return <Card title="Test"><p class="hint" role="status">Sending a test from the server…</p></Card>;
  if (of.error) return <Failed error={of.error} />;
  if (!of.result) return null;
  return <Result key={of.result.delivery.id} of={of.result} />;
}

function Result({ of: { attempt, delivery } }: { of: Tested }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current!.scrollIntoView({ block: "nearest" }), []);
  const payload = useLoad(async (signal) => {
    const blob = await call("GET /v1/tenants/{tenant}/events/{event}/payload", { path: { tenant: tenant.peek(), event: delivery.event }, signal });
    return new Uint8Array(await blob.arrayBuffer());
  }, [delivery.event]);
  return (
    <div ref={card}>
      <Card title="Test" actions={<a href={href("/deliveries/" + delivery.id)}>In the log <Icon name="arrow" /></a>}>
        {!attempt.cause && <Notice kind="good"><strong>Delivered.</strong> The receiver answered {attempt.status}.</Notice>}
        <AttemptView attempt={attempt} body={payload.data} />
      </Card>
    </div>
  );
}
