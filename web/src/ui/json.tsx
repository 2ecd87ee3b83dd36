// Payloads, as they are.
import { useMemo, useState } from "preact/hooks";
import { tokens } from "../lib/json";
import { bytes } from "../lib/time";
import { CopyButton } from "./copy";

const mostShown = 64 << 10; // characters of a payload

// Payload shows a text: as JSON laid out anew if it is some, or raw. What is
// copied are always the bytes as they came.
export function Payload({ text, label = "Payload", download }: { text: string; label?: string; download?: string }) {
  const [raw, setRaw] = useState(false);
  const all = useMemo(() => (text.length <= mostShown ? tokens(text) : undefined), [text]);
  const pretty = all !== undefined && !raw;
  return (
    <div class="payload">
      <div class="bar">
        {all && <button type="button" class="quiet" aria-pressed={raw} onClick={() => setRaw(!raw)}>{raw ? "As laid out" : "As it came"}</button>}
        <span class="hint">{bytes(new TextEncoder().encode(text).length)}</span>
        <CopyButton text={text} label={"Copy " + label.toLowerCase()} />
        {download && <a class="button quiet" href={download} download>Download</a>}
      </div>
      <pre tabIndex={0} aria-label={label}>
        <code>
          {pretty
            ? all.map((t, i) => <span key={i} class={"j-" + t.kind}>{t.starts ? "\n" + "  ".repeat(t.depth) : ""}{t.text}</span>)
            : text.slice(0, mostShown)}
        </code>
      </pre>
      {text.length > mostShown && <p class="hint">The first {bytes(mostShown)} are shown.</p>}
    </div>
  );
}
