// Jobs: one thing done to many rows, after it was counted.
import { useState } from "preact/hooks";
import { call, type CreateJob, type Job } from "../lib/api";
import { useCauses } from "../lib/causes";
import { useLiveRows } from "../lib/live";
import { useLoad, usePages } from "../lib/load";
import { choicesOf, nameOf, useEndpoints, useEventTypes, useSources } from "../lib/names";
import { go, href, query, setQuery, tenant } from "../lib/router";
import { may, role } from "../lib/session";
import { useLive } from "../lib/stream";
import { absolute, count, countOrMore, duration, forInput, fromInput } from "../lib/time";
import { Badge } from "../ui/badge";
import { ID } from "../ui/copy";
import { confirm } from "../ui/dialog";
import { Check, Choice, Field, FormFailure, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Log } from "../ui/log";
import { Card, Facts, Page } from "../ui/page";
import { Empty, Notice, Show } from "../ui/state";
import { Time } from "../ui/time";
import { toast, toastError } from "../ui/toast";
import { isStatus } from "./deliveries";

type Kind = CreateJob["kind"];

// kinds are what a job can do, for people.
const kinds: Record<Kind, { label: string; about: string; does: (rows: string) => string }> = {
  replay: { label: "Replay deliveries", about: "Makes deliveries that have ended again, each with all its attempts.", does: (n) => `Replay ${n} deliveries` },
  replay_missing: { label: "Deliver what is missing", about: "Delivers the events that an endpoint subscribes to now and has not got: because it was new, disabled, or failed.", does: (n) => `Deliver ${n} events` },
  cancel: { label: "Cancel deliveries", about: "Cancels deliveries that still wait. They can be replayed later.", does: (n) => `Cancel ${n} deliveries` },
  verify: { label: "Verify requests again", about: "Verifies requests that were refused under what their source is now. What is genuine becomes an event.", does: (n) => `Verify ${n} requests` },
};

// A Kept job is no dry run, and so it has an id.
type Kept = Job & { id: string };

export function Jobs() {
  const list = usePages((cursor, signal) => call("GET /v1/tenants/{tenant}/jobs", { path: { tenant: tenant.value }, query: { cursor }, signal }) as Promise<{ items: Kept[]; next_cursor?: string }>, [tenant.value]);
  const fresh = useLiveRows(list, "job", () => true);
  const add = may("operator") && <a class="button primary" href={href("/jobs/new")}><Icon name="plus" /> New job</a>;
  return (
    <Page title="Jobs" about="What is done to many deliveries or requests at once: replayed, cancelled, verified again." actions={add}>
      <Log label="Jobs" list={list} fresh={fresh} filters={[]} link={(j) => href("/jobs/" + j.id)} columns={[
        { head: "Job", kind: "main", cell: (j) => <>{kinds[j.kind].label}<small>{j.id}</small></> },
        { head: "State", cell: (j) => <Badge state={j.state} /> },
        { head: "Progress", cell: (j) => <Progress of={j} /> },
        { head: "Created", kind: "minor", cell: (j) => <Time at={j.created_at} /> },
      ]} empty={<Empty icon="refresh" title="No jobs yet" action={add}>A job replays what failed, delivers what an endpoint missed, or verifies again what was refused. It counts first.</Empty>} />
    </Page>
  );
}

function Progress({ of: j }: { of: Job }) {
  const done = j.done + j.skipped;
  const total = Math.max(j.total, done);
  const more = j.more && j.state !== "done";
  return (
    <span class="progress">
      <progress value={more ? undefined : done} max={Math.max(total, 1)} aria-label="Progress" />
      <small>{count(done)} of {countOrMore(total, more)}</small>
    </span>
  );
}

const back = { to: "/jobs", label: "Jobs" };

export function JobDetails({ id }: { id: string }) {
  const loaded = useLoad((signal) => call("GET /v1/tenants/{tenant}/jobs/{job}", { path: { tenant: tenant.value, job: id }, signal }), [tenant.value, id]);
  useLive(["jobs"], (changes) => {
    const change = changes.findLast((c) => c.kind === "gap" || (c.kind === "job" && (c.item as Job).id === id));
    if (change?.kind === "gap") loaded.reload();
    else if (change) loaded.set(change.item as Job);
  });
  const j = loaded.data;
  if (!j) return <Page title="Job" back={back}><Show of={loaded}>{() => null}</Show></Page>;
  const cancel = async (): Promise<void> => {
    if (!(await confirm({ title: "Stop the job?", action: "Stop it", danger: true, text: <p>What it has done so far stays done.</p> }))) return;
    try {
      loaded.set(await call("POST /v1/tenants/{tenant}/jobs/{job}/cancel", { path: { tenant: tenant.value, job: id } }));
      toast("The job was stopped");
    } catch (e) {
      toastError(e);
    }
  };
  const rest = j.total - j.done - j.skipped;
  return (
    <Page title={kinds[j.kind].label} back={back} actions={j.state === "running" && may("operator") && <button type="button" onClick={() => void cancel()}><Icon name="cross" /> Stop</button>}>
      {j.reason && <Notice kind="bad">It failed: {j.reason}.</Notice>}
      <Card>
        <div class="stack">
          <Progress of={j} />
          <Facts of={[
            ["State", <Badge state={j.state} />],
            ["Done", count(j.done)],
            ["Left as they were", count(j.skipped)],
            ["Rate", `${count(j.rate)} a second at most`],
            ["Left", j.state === "running" && rest > 0 ? (j.more ? "at least " : "about ") + duration((rest / j.rate) * 1000) : undefined],
            ["Took", j.finished_at && duration(new Date(j.finished_at).getTime() - new Date(j.created_at).getTime())],
            ["Created", <Time at={j.created_at} />],
            ["Id", <ID id={id} />],
          ]} />
        </div>
      </Card>
      <Card title="What it is about"><Filter of={j} /></Card>
      {j.kind !== "verify" && <p><a href={href("/deliveries", { endpoint: j.to ?? j.filter.endpoint, type: j.filter.type, since: j.filter.since, until: j.filter.until })}>The deliveries that it is about <Icon name="arrow" /></a></p>}
    </Page>
  );
}

function Filter({ of: j }: { of: Job }) {
  const endpoints = useEndpoints([j.filter.endpoint, j.to]);
  const sources = useSources();
  const causes = useCauses();
  const f = j.filter;
  const endpoint = (id: string): preact.ComponentChildren => <a href={href("/endpoints/" + id)}>{nameOf(endpoints.get(id), id)}</a>;
  return (
    <Facts of={[
      ["Event", f.event && <a href={href("/events/" + f.event)}><code>{f.event}</code></a>],
      ["Endpoint", f.endpoint && endpoint(f.endpoint)],
      ["To", j.to && endpoint(j.to)],
      ["Source", f.source && <a href={href("/sources/" + f.source)}>{sources.get(f.source)?.name ?? f.source}</a>],
      ["Event type", f.type && <code>{f.type}</code>],
      ["States", f.states?.join(", ")],
      ["Cause", f.causes?.map((c) => causes?.get(c)?.title ?? c).join(", ")],
      ["Answer", f.statuses?.join(", ")],
      [j.kind === "verify" ? "Refused for" : "Reason", f.reason],
      ["Since", f.since && absolute(f.since)],
      ["Until", f.until && absolute(f.until)],
    ]} />
  );
}

const states = ["failed", "cancelled", "skipped", "quarantined", "delivered"] as const;

// JobNew asks what to do to what, counts, and begins only then. What it is about
// is in the query, so that the lists can link to it.
export function JobNew() {
  const q = query.value;
  const kind = (q.get("kind") ?? "replay") as Kind;
  const choices = choicesOf(useEndpoints([q.get("endpoint") ?? undefined]));
  const sources = [...useSources().values()];
  const types = useEventTypes();
  const causes = useCauses();
  const [counted, setCounted] = useState<Job>();
  const asked = states.filter((s) => s === q.get("state"));
  const form = useForm({
    endpoint: q.get("endpoint") ?? "", to: "", source: q.get("source") ?? "", type: q.get("type") ?? "", reason: q.get("reason") ?? "",
    cause: q.get("cause") ?? "", status: q.get("status") ?? "", states: (asked.length > 0 ? asked : ["failed"]) as string[], since: q.get("since") ?? "", until: q.get("until") ?? "", rate: "100",
  }, async (v) => {
    const replay = kind === "replay";
    const body: CreateJob = {
      kind, rate: Number(v.rate) || undefined, to: (replay && v.to) || undefined,
      filter: {
        reason: (kind === "verify" || replay) && v.reason.trim() || undefined,
        ...(kind === "verify" ? { source: v.source || undefined } : { endpoint: v.endpoint || undefined, type: v.type.trim() || undefined }),
        ...(kind === "replay" || kind === "cancel" ? { causes: v.cause ? [v.cause] : undefined, statuses: v.status.trim() ? [v.status.trim().toLowerCase()] : undefined } : {}),
        states: replay ? v.states as ["failed"] : undefined, since: v.since || undefined, until: (counted?.filter.until ?? v.until) || undefined,
      },
    };
    const path = { tenant: tenant.value };
    if (!counted || counted.total === 0) {
      setCounted(await call("POST /v1/tenants/{tenant}/jobs", { path, body: { ...body, dry_run: true } }));
      return;
    }
    const job = await call("POST /v1/tenants/{tenant}/jobs", { path, body });
    toast("The job has begun");
    go("/jobs/" + job.id);
  }, (v): Record<string, string> => ({
    ...(kind === "replay_missing" && !v.endpoint ? { endpoint: "Choose the endpoint that misses events." } : {}),
    ...(kind === "replay_missing" && !v.since ? { since: "Say since when." } : {}),
    ...(kind === "replay" && v.states.length === 0 ? { states: "Choose at least one." } : {}),
    ...((kind === "replay" || kind === "cancel") && v.status.trim() && !isStatus(v.status) ? { status: "This is no status: 503, for example, or 4xx for a class." } : {}),
    ...(kind === "replay" && v.to && !v.endpoint ? { endpoint: "Choose whose deliveries go to the other endpoint." } : {}),
  }));
  const { values: v, errors } = form;
  const set = (change: Partial<typeof v>): void => {
    setCounted(undefined);
    form.set(change);
  };
  const error = (name: string): string | undefined => errors[name] ?? (name === "endpoint" || name === "since" ? undefined : errors["filter." + name]);
  return (
    <Page title="New job" about={kinds[kind].about} back={back}>
      <form ref={form.ref} class="narrow" noValidate onSubmit={form.submit}>
        <Card>
          <div class="stack">
            <Choice label="What to do" value={kind} onValue={(k) => { setCounted(undefined); setQuery({ kind: k }); }}
              options={(Object.keys(kinds) as Kind[]).filter((k) => k !== "verify" || role.value !== "portal").map((k) => ({ value: k, label: kinds[k].label }))} />
            {kind === "verify" ? (
              <>
                <Choice label="Source" value={v.source} error={error("source")} onValue={(source) => set({ source })} options={[{ value: "", label: "any" }, ...sources.map((s) => ({ value: s.id, label: s.name }))]} />
                <Text label="Refused for" value={v.reason} error={error("reason")} placeholder="any reason, or one such as mismatch" onValue={(reason) => set({ reason })} />
              </>
            ) : (
              <>
                <Choice label="Endpoint" value={v.endpoint} error={error("endpoint")} onValue={(endpoint) => set({ endpoint })} options={[{ value: "", label: kind === "replay_missing" ? "Choose one" : "any" }, ...choices]} />
                {kind === "replay" && <Choice label="To" value={v.to} error={error("to")} onValue={(to) => set({ to })} options={[{ value: "", label: "the same endpoint" }, ...choices.filter((c) => c.value !== v.endpoint)]} />}
                <Field label="Event type" error={error("type")}>
                  {(props) => (
                    <>
                      <input {...props} type="text" autocomplete="off" list="job-types" placeholder="any" value={v.type} onInput={(e) => set({ type: e.currentTarget.value })} />
                      <datalist id="job-types">{types.map((t) => <option key={t} value={t} />)}</datalist>
                    </>
                  )}
                </Field>
              </>
            )}
            {kind === "replay" && (
              <fieldset>
                <legend>Deliveries that are</legend>
                <div class="row">{states.map((s) => <Check key={s} label={s} checked={v.states.includes(s)} onValue={(on) => set({ states: on ? [...v.states, s] : v.states.filter((x) => x !== s) })} />)}</div>
                <p class="error">{errors.states}</p>
              </fieldset>
            )}
            {(kind === "replay" || kind === "cancel") && (
              <div class="columns">
                <Choice label="Why the last attempt failed" value={v.cause} error={error("causes")} onValue={(cause) => set({ cause })} options={[{ value: "", label: "any cause" }, ...[...causes?.entries() ?? []].map(([value, c]) => ({ value, label: c.title }))]} />
                <Text label="What it was answered with" value={v.status} error={error("status")} placeholder="any, or one such as 4xx or 503" onValue={(status) => set({ status })} />
              </div>
            )}
            {kind === "replay" && <Text label="Reason" value={v.reason} error={error("reason")} placeholder="any, or one such as endpoint disabled" onValue={(reason) => set({ reason })} />}
            <div class="columns">
              {(["since", "until"] as const).map((name) => (
                <Field key={name} label={name === "since" ? "Since" : "Until"} error={error(name)} hint={name === "until" ? "Empty: now." : undefined}>
                  {(props) => <input {...props} type="datetime-local" value={forInput(v[name])} onInput={(e) => set({ [name]: fromInput(e.currentTarget.value) ?? "" })} />}
                </Field>
              ))}
            </div>
            <Text label="Rows a second, at most" type="number" value={v.rate} error={error("rate")} onValue={(rate) => set({ rate })} hint="So that receivers are not flooded." />
          </div>
        </Card>
        {counted && (
          <div role="status">
            <Notice kind={counted.total > 0 ? "warn" : "info"}>
              {counted.total > 0
                ? <><strong>{kinds[kind].does(countOrMore(counted.total, counted.more))}?</strong><p>It takes {duration((counted.total / counted.rate) * 1000)} at least, and can be stopped. It is in the audit log.</p></>
                : "Nothing fits: there is nothing to do."}
            </Notice>
          </div>
        )}
        <FormFailure form={form} />
        <div class="submit">
          <button type="submit" class="primary" aria-disabled={form.busy || counted?.total === 0}>{counted && counted.total > 0 ? kinds[kind].does(countOrMore(counted.total, counted.more)) : "Count them first"}</button>
          <a class="button" href={href("/jobs")}>Cancel</a>
        </div>
      </form>
    </Page>
  );
}
