// A secret that is not kept yet: the reader may see it, copy it, have another one
// made, or enter their own.
import { useEffect, useRef, useState } from "preact/hooks";
import { call } from "../lib/api";
import { tenant } from "../lib/router";
import { CopyButton } from "./copy";
import { Field } from "./form";
import { Icon } from "./icon";
import { say, toastError } from "./toast";

export interface NewSecret {
  secret: string;
  publicKey: string; // empty: there is none, or it is not known
}

export const noSecret: NewSecret = { secret: "", publicKey: "" };

// NewSecretField has a secret of the scheme made at first and whenever the scheme
// becomes another one.
export function NewSecretField({ scheme, value, onValue, error, label = "Secret token" }: { scheme: string; value: NewSecret; onValue: (value: NewSecret) => void; error?: string; label?: string }) {
  const [shown, setShown] = useState(false);
  const latest = useRef(onValue);
  latest.current = onValue;
  const make = async (signal?: AbortSignal): Promise<void> => {
    const made = await call("POST /v1/tenants/{tenant}/schemes/{name}/secret", { path: { tenant: tenant.peek(), name: scheme }, signal });
    latest.current({ secret: made.secret ?? "", publicKey: made.public_key ?? "" });
  };
  useEffect(() => {
    const abort = new AbortController();
    make(abort.signal).catch(() => undefined); // without one, the server makes it
    return () => abort.abort();
  }, [scheme]);
  const again = async (): Promise<void> => {
    try {
      await make();
      say("A new secret was made");
    } catch (e) {
      toastError(e);
    }
  };
  return (
    <>
      <Field label={label} error={error} hint="The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it later.">
        {(props) => (
          <div class="beside">
            <input {...props} type={(shown ? "text" : "password") as "text"} class="mono" name="secret" autocomplete="off" spellcheck={false} value={value.secret} placeholder="made when it is saved"
              onInput={(e) => onValue({ secret: e.currentTarget.value, publicKey: "" })} />
            <button type="button" class="quiet icon-only" aria-pressed={shown} aria-label={shown ? "Hide the secret" : "Show the secret"} title={shown ? "Hide" : "Show"} onClick={() => setShown(!shown)}>
              <Icon name={shown ? "hidden" : "eye"} />
            </button>
            <button type="button" class="quiet icon-only" aria-label="Make a new secret" title="Make a new one" onClick={() => void again()}><Icon name="refresh" /></button>
            <CopyButton text={value.secret} label="Copy the secret" />
          </div>
        )}
      </Field>
      {value.publicKey && (
        <div class="field">
          <span class="label">Public key</span>
          <div class="secret"><code>{value.publicKey}</code><CopyButton text={value.publicKey} label="Copy the public key" /></div>
          <p class="hint">The receiver verifies with this one. The secret stays here.</p>
        </div>
      )}
    </>
  );
}
