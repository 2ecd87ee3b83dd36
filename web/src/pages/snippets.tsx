// Code that verifies what an endpoint is sent, to copy into the receiver.
import { call, type Endpoint } from "../lib/api";
import { useLoad } from "../lib/load";
import { query, setQuery, tenant } from "../lib/router";
import { Code } from "../ui/copy";
import { Card } from "../ui/page";
import { Notice, Show } from "../ui/state";

export function Snippets({ endpoint: e }: { endpoint: Endpoint }) {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets", { path: { tenant: tenant.value, endpoint: e.id }, signal }), [tenant.value, e.id, e.scheme]);
  return (
    <Card title="Verify code">
      <Show of={loaded}>
        {({ items }) => {
          const chosen = items.find((s) => s.lang === query.value.get("lang")) ?? items[0]!; // there are all languages
          return (
            <div class="stack">
              <div class="row" role="group" aria-label="Language">
                {items.map((s) => (
                  <button key={s.lang} type="button" class={s === chosen ? "" : "quiet"} aria-pressed={s === chosen} onClick={() => setQuery({ lang: s === items[0] ? undefined : s.lang }, true)}>{s.title}</button>
                ))}
              </div>
              {chosen.missing && <Notice kind="warn">There is no code for this scheme in {chosen.title}: {chosen.missing}. {chosen.instead}</Notice>}
              {chosen.install && <Code label="Install" text={chosen.install} />}
              {chosen.code && <Code label={`${chosen.title} code`} text={chosen.code} />}
              {chosen.code && <p class="hint">For {chosen.framework}. It reads the body as it came in, and the secret from the environment: {chosen.env?.map((name) => <code key={name}>{name} </code>)}</p>}
            </div>
          );
        }}
      </Show>
    </Card>
  );
}
