// Requests as other tools take them.
import { signal } from "@preact/signals";
import type { HeaderField } from "./api";

// A Sent is a request as it was sent.
export interface Sent {
  method: string;
  url: string;
  header: readonly HeaderField[];
  body: Uint8Array;
}

// own are headers that every sender makes itself.
const own = /^(accept-encoding|connection|content-length|host|transfer-encoding)$/i;

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

// base64 writes bytes as text.
export const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(""));

// curl is a command that sends the same again, byte for byte.
export function curl({ method, url, header, body }: Sent): string {
  const lines = [`curl -X ${method} ${quote(url)}`, ...header.filter((f) => !own.test(f.name)).map((f) => `  -H ${quote(`${f.name}: ${f.value}`)}`)];
  if (body.length === 0) return lines.join(" \\\n");
  const text = textOf(body);
  if (text !== undefined && !text.includes("\0")) return [...lines, `  --data-raw ${quote(text)}`].join(" \\\n");
  return `echo ${base64(body)} | base64 -d | ` + [...lines, "  --data-binary @-"].join(" \\\n");
}

// textOf is bytes as text; undefined: they are none.
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// http is the same as it goes over the wire, if its body is text: the clipboard
// would change other bytes.
export function http({ method, url, header, body }: Sent): string | undefined {
  const text = textOf(body);
  if (text === undefined) return undefined;
  const { pathname, search, host } = new URL(url);
  const fields = [{ name: "Host", value: host }, ...header.filter((f) => !/^(host|content-length|transfer-encoding)$/i.test(f.name)), { name: "Content-Length", value: String(body.length) }];
  return [`${method} ${pathname}${search} HTTP/1.1`, ...fields.map((f) => `${f.name}: ${f.value}`), "", text].join("\r\n");
}

// explainable is the same as JSON, which keeps every byte, as the signature
// debugger takes it.
export const explainable = ({ method, url, header, body }: Sent): string => JSON.stringify({ method, url, headers: header, body_base64: base64(body) }, null, 2);

// toExplain is a request that another page hands to the debugger. It is in no
// URL: it may be large, and is nobody else's.
export const toExplain = signal<{ request: string; scheme?: string } | undefined>(undefined);
