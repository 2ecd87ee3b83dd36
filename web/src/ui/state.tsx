// The states that every page has: loading, failed, not allowed, not there, empty.
import type { ComponentChildren } from "preact";
import { Failure, type Problem } from "../lib/api";
import type { Loaded } from "../lib/load";
import { absolute } from "../lib/time";
import { CopyButton } from "./copy";
import { Icon, type IconName } from "./icon";
import { sentence } from "./toast";

// Show shows what was loaded, and while there is nothing to show, why.
export function Show<T>({ of, children }: { of: Loaded<T>; children: (data: T) => ComponentChildren }) {
  if (of.data === undefined) return of.error ? <Failed error={of.error} retry={of.reload} /> : <Skeleton />;
  return (
    <div aria-busy={of.busy}>
      {of.error ? <><Failed error={of.error} retry={of.reload} /><p class="hint">What follows is as of {absolute(of.at)}.</p></> : null}
      {children(of.data)}
    </div>
  );
}

// Skeleton is seen only where loading takes a while.
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div class="skeleton" aria-busy="true">
      <span class="sr">Loading…</span>
      {Array.from({ length: lines }, (_, i) => <div key={i} />)}
    </div>
  );
}

const noProblem: Problem = { type: "about:blank", title: "Something failed on this page", status: 0, code: "internal", request_id: "" };

// Failed says what could not be loaded, and what to do.
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const p = error instanceof Failure ? error.problem : { ...noProblem, detail: error instanceof Error ? error.message : String(error) };
  if (p.status === 404) return <Empty icon="search" title="Not found">It may have been deleted, or kept no longer than it had to be.</Empty>;
  if (p.status === 403) return <Empty icon="shield" title="Not allowed">{sentence(p.detail || "Your role does not allow this.")} {p.hint && sentence(p.hint)}</Empty>;
  return (
    <div class="notice bad" role="alert">
      <Icon name="alert" />
      <div>
        <strong>{p.title}</strong>
        {p.detail && <p>{sentence(p.detail)}</p>}
        {p.hint && <p>{sentence(p.hint)}</p>}
        {p.request_id && <p class="small">Request <code>{p.request_id}</code> <CopyButton text={p.request_id} label="Copy the request's id" /></p>}
      </div>
      {retry && <button type="button" onClick={retry}>Try again</button>}
    </div>
  );
}

// Empty says why there is nothing, and what would change that.
export function Empty({ icon, title, children, action }: { icon: IconName; title: string; children?: ComponentChildren; action?: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={icon} size={28} />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

// Notice is a remark that stays on the page.
export function Notice({ kind = "info", children }: { kind?: "info" | "good" | "warn" | "bad"; children: ComponentChildren }) {
  const icon = ({ info: "info", good: "check", warn: "alert", bad: "alert" } as const)[kind];
  return (
    <div class={"notice " + kind}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
