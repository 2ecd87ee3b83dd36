// Payloads, as they are.
import { useMemo, useState } from "preact/hooks";
import { tokens } from "../lib/json";
import { bytes } from "../lib/time";
import { CopyButton } from "./copy";

const mostShown = 64 << 10; // characters of a payload

// fromBase64 returns the bytes of a text in base64.
export const fromBase64 = (text: string | undefined): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text ?? ""), (c) => c.charCodeAt(0));

// Bytes shows bytes as the text that they are or, if they are none, in hex.
export function Bytes({ of, label, download }: { of: Uint8Array; label?: string; download?: string }) {
  return <Payload text={textOf(of) ?? hex(of.subarray(0, mostHex))} label={label} download={download} />;
}

const mostHex = 4 << 10; // bytes

function textOf(of: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(of);
  } catch {
    return undefined;
  }
}

// hex writes 16 bytes a line, with those that are letters beside them.
function hex(of: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < of.length; at += 16) {
    const row = [...of.subarray(at, at + 16)];
    const letters = row.map((b) => (b >= 32 && b < 127 ? String.fromCharCode(b) : ".")).join("");
    lines.push(`${at.toString(16).padStart(6, "0")}  ${row.map((b) => b.toString(16).padStart(2, "0")).join(" ").padEnd(47)}  ${letters}`);
  }
  return lines.join("\n");
}

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
