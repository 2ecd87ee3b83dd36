// A text that is shown this once: a token, or a link with a code.
import type { ComponentChildren } from "preact";
import { CopyButton } from "./copy";
import { Dialog } from "./dialog";
import { Notice } from "./state";

export function Once({ title, text, label, children, onClose }: { title: string; text: string; label: string; children?: ComponentChildren; onClose: () => void }) {
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="stack">
        <Notice kind="warn">It is shown this once. Copy it now, and keep it where secrets are kept.</Notice>
        <div class="field">
          <span class="label">{label}</span>
          <div class="secret"><code>{text}</code><CopyButton text={text} label={"Copy the " + label.toLowerCase()} /></div>
        </div>
        {children}
        <div class="submit"><button type="button" class="primary" onClick={onClose}>Done</button></div>
      </div>
    </Dialog>
  );
}
