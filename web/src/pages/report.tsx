// What the signature debugger found.
import type { Report as Found, Step } from "../lib/api";
import { count } from "../lib/time";
import { Code } from "../ui/copy";
import { Icon, type IconName } from "../ui/icon";
import { Card } from "../ui/page";
import { Notice } from "../ui/state";

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function Report({ of: r }: { of: Found }) {
  const c = r.cause;
  return (
    <div role="region" aria-label="What the debugger found">
      {r.verified && <Notice kind="good"><strong>It is genuine.</strong><p>Signed under {r.scheme}{r.secret && `, with ${r.secret}`}.</p></Notice>}
      {c && (
        <Notice kind={c.proven ? "bad" : "warn"}>
          <strong>{upper(c.title)}</strong> <small>{c.proven ? "proven" : "what it looks like"}</small>
          <p>{upper(c.evidence)}.</p>
          <p><b>What to do:</b> {c.fix}.</p>
        </Notice>
      )}
      {!r.verified && !c && (
        <Notice kind="bad">
          <strong>No cause was found</strong>
          <p>The signature is wrong, and none of the {count(r.tried)} changes to secret, body and form that were tried makes it right{r.incomplete ? "; there were more than could be tried" : ""}. Most likely the secret is another one, or the body was changed.</p>
        </Notice>
      )}
      {c?.snippets && c.snippets.length > 0 && (
        <Card title="How to do it">
          <div class="stack">{c.snippets.map((s) => <section key={s.framework}><h3>{s.framework}</h3><Code label={s.framework + " code"} text={s.code} /></section>)}</div>
        </Card>
      )}
      <Card title="Step by step">
        <ol class="steps">{r.steps?.map((s, i) => <StepView key={i} of={s} />)}</ol>
        <p class="hint">{r.scheme ? <>Looked at as <code>{r.scheme}</code>; </> : null}{count(r.tried)} signatures computed.</p>
      </Card>
    </div>
  );
}

const looks: Record<string, [IconName, string, string]> = {
  ok: ["check", "good", "right"], warn: ["alert", "warn", "unusual"], fail: ["cross", "bad", "wrong"], skipped: ["minus", "mute", "nothing to look at"],
};

function StepView({ of: s }: { of: Step }) {
  const [icon, tone, word] = looks[s.status] ?? looks.skipped!;
  return (
    <li class={tone}>
      <Icon name={icon} />
      <div>
        <strong>{upper(s.name)}</strong> <span class="sr">{word}</span>
        {s.seen && <pre tabIndex={0} aria-label={`${s.name}: what was seen`}><code>{s.seen}</code></pre>}
        {s.expected && s.status !== "ok" && <p><small>Expected: <code>{s.expected}</code></small></p>}
        {s.why && <p class="hint">{upper(s.why)}.</p>}
        {s.fix && <p><b>Fix:</b> {s.fix}.</p>}
      </div>
    </li>
  );
}
