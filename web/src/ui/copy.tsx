// Copying, code, and secrets.
import { useEffect, useState } from "preact/hooks";
import { copyText } from "../lib/clipboard";
import { curl, http, type Sent } from "../lib/curl";
import { Icon } from "./icon";
import { say, toastError } from "./toast";

// CopyButton copies a text, or what a function returns: a secret that is fetched
// and not shown.
export function CopyButton({ text, label = "Copy", children }: { text: string | (() => Promise<string>); label?: string; children?: string }) {
  const [done, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await copyText(typeof text === "string" ? text : await text());
      say("Copied");
      setDone(true);
      setTimeout(() => setDone(false), 1500);
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <button type="button" class={children ? "" : "quiet icon-only"} aria-label={children ? undefined : label} title={children ? undefined : label} onClick={() => void copy()}>
      <Icon name={done ? "check" : "copy"} />
      {children}
    </button>
  );
}

// CopyRequest copies a request for other tools.
export function CopyRequest({ sent }: { sent: Sent }) {
  const wire = http(sent);
  return <><CopyButton text={curl(sent)}>Copy as curl</CopyButton>{wire !== undefined && <CopyButton text={wire}>Copy as HTTP</CopyButton>}</>;
}

// ID is an id that can be copied.
export function ID({ id }: { id: string }) {
  return <span class="id"><code>{id}</code><CopyButton text={id} label={"Copy " + id} /></span>;
}

// Code is a block of text as it is, with a button that copies it.
export function Code({ text, label }: { text: string; label: string }) {
  return (
    <div class="code">
      <pre tabIndex={0} aria-label={label}><code>{text}</code></pre>
      <CopyButton text={text} label={"Copy " + label.toLowerCase()} />
    </div>
  );
}

const shownFor = 60_000;

// Secret is masked until the eye is clicked, and again after a minute or when the
// reader turns away. reveal fetches it, which is put into the audit log.
export function Secret({ reveal, label = "secret", text: initial }: { reveal: () => Promise<string>; label?: string; text?: string }) {
  const [text, setText] = useState(initial);
  useEffect(() => {
    if (text === undefined) return;
    const mask = (): void => setText(undefined);
    const timer = setTimeout(mask, shownFor);
    addEventListener("blur", mask);
    return () => {
      clearTimeout(timer);
      removeEventListener("blur", mask);
    };
  }, [text]);
  const toggle = async (): Promise<void> => {
    try {
      setText(text === undefined ? await reveal() : undefined);
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <div class="secret">
      {text === undefined ? <span class="masked" aria-label={`The ${label} is hidden`} role="img">••••••••••••••••••••••••</span> : <code>{text}</code>}
      <button type="button" class="quiet icon-only" aria-pressed={text !== undefined} aria-label={(text === undefined ? "Show the " : "Hide the ") + label} title={(text === undefined ? "Show the " : "Hide the ") + label} onClick={() => void toggle()}>
        <Icon name={text === undefined ? "eye" : "hidden"} />
      </button>
      <CopyButton text={text ?? reveal} label={`Copy the ${label} without showing it`} />
    </div>
  );
}
