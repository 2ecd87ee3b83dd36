// Choosing a signature scheme.
import { useState } from "preact/hooks";
import { call } from "../lib/api";
import { useLoad } from "../lib/load";
import { tenant } from "../lib/router";
import { Dialog } from "./dialog";
import { Field } from "./form";
import { Icon } from "./icon";
import { Failed, Skeleton } from "./state";

// SchemeField shows the chosen scheme and a search for another one: there are
// hundreds of them.
export function SchemeField({ value, onValue, error, hint, label = "Signature scheme" }: { value: string; onValue: (name: string) => void; error?: string; hint?: string; label?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Field label={label} error={error} hint={hint}>
      {(props) => (
        <>
          <button type="button" class="select" {...props} onClick={() => setOpen(true)}>
            <Icon name="shield" /> <span>{value}</span> <Icon name="down" />
          </button>
          {open && <SchemeDialog value={value} onClose={() => setOpen(false)} onChoose={(name) => { setOpen(false); onValue(name); }} />}
        </>
      )}
    </Field>
  );
}

function SchemeDialog({ value, onChoose, onClose }: { value: string; onChoose: (name: string) => void; onClose: () => void }) {
  const [search, setSearch] = useState("");
  const found = useLoad((signal) => call("GET /v1/tenants/{tenant}/schemes", { path: { tenant: tenant.value }, query: { search, limit: 100 }, signal }), [search, tenant.value]);
  return (
    <Dialog title="Choose a signature scheme" onClose={onClose}>
      <div class="stack">
        <input type="search" aria-label="Search schemes" placeholder="Search by vendor, such as github" autocomplete="off" value={search} onInput={(e) => setSearch(e.currentTarget.value)}
          onKeyDown={(e) => { // of the form that the dialog is in
            if (e.key !== "Enter") return;
            e.preventDefault();
            if (found.data?.items[0] && search) onChoose(found.data.items[0].name);
          }} />
        {found.error ? <Failed error={found.error} retry={found.reload} /> : null}
        {found.data ? (
          <ul class="choices" aria-busy={found.busy}>
            {found.data.items.map((s) => (
              <li key={s.name}>
                <button type="button" class="quiet" aria-pressed={s.name === value} onClick={() => onChoose(s.name)}>
                  <span>{s.title}</span> <code>{s.name}</code> {s.own && <small>your own</small>}
                </button>
              </li>
            ))}
            {found.data.items.length === 0 && <li class="hint">No scheme of that name.</li>}
            {found.data.next_cursor && <li class="hint">There are more: search for them.</li>}
          </ul>
        ) : <Skeleton />}
      </div>
    </Dialog>
  );
}
