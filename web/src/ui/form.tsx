// Forms: fields with labels, hints and errors, and the API's word on what is wrong.
import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { Failure } from "../lib/api";
import { Failed, Notice } from "./state";
import { messageOf } from "./toast";

// A Form is what a reader typed, and what is wrong with it.
export interface Form<T> {
  values: T;
  errors: Record<string, string>; // by the name of the field
  failure: unknown; // what is wrong with none of the fields
  busy: boolean;
  set: (change: Partial<T>) => void;
  // submit calls save unless check finds something. What the API finds wrong
  // with body.NAME is the error of the field NAME.
  submit: (e: Event) => void;
  ref: { current: HTMLFormElement | null };
}

export function useForm<T extends object>(initial: T, save: (values: T) => Promise<void>, check: (values: T) => Record<string, string> = () => ({})): Form<T> {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const ref = useRef<HTMLFormElement>(null);

  // The first field that is wrong gets the focus, once its error is shown.
  const complain = (found: Record<string, string>): void => {
    setErrors(found);
    setTimeout(() => ref.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const submit = async (e: Event): Promise<void> => {
    e.preventDefault();
    if (busy) return;
    setFailure(undefined);
    const found = check(values);
    complain(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      await save(values);
    } catch (e) {
      const wrong = e instanceof Failure ? errorsOf(e, values) : {};
      if (Object.keys(wrong).length > 0) complain(wrong);
      else setFailure(e);
    }
    setBusy(false);
  };
  return {
    values, errors, failure, busy, ref,
    set: (change) => {
      setValues((v) => ({ ...v, ...change }));
      setErrors((all) => Object.fromEntries(Object.entries(all).filter(([name]) => !(name in change))));
    },
    submit: (e) => void submit(e),
  };
}

// errorsOf are the parts of a problem that belong to fields.
function errorsOf(failure: Failure, values: object): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { location = "", message } of failure.problem.errors ?? []) {
    const name = location.replace(/^body\./, "").split(/[.[]/)[0]!;
    if (!(name in values)) continue;
    const hint = failure.problem.hint;
    found[name] ??= hint ? `${message} – ${hint}` : message;
  }
  return found;
}

// FormFailure shows what is wrong with the form as a whole.
export function FormFailure({ form: { failure } }: { form: { failure: unknown } }) {
  if (!failure) return null;
  if (!(failure instanceof Failure) || failure.status >= 500) return <Failed error={failure} />;
  return <div role="alert"><Notice kind="bad">{messageOf(failure)}</Notice></div>;
}

interface FieldProps {
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string;
}

// Field puts a label, a hint and an error around one control, which it gives what
// ties them together.
export function Field({ label, hint, error, children }: FieldProps & { children: (props: { id: string; "aria-invalid"?: true; "aria-describedby": string }) => ComponentChildren }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, "aria-invalid": error ? true : undefined, "aria-describedby": `${id}-hint ${id}-error` })}
      <p class="error" id={id + "-error"}>{error}</p>
      {hint && <p class="hint" id={id + "-hint"}>{hint}</p>}
    </div>
  );
}

interface TextProps extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  name?: string;
  placeholder?: string;
  autofocus?: boolean;
}

// Text is a field of one line.
export function Text({ label, hint, error, value, onValue, type = "text", ...input }: TextProps & {
  type?: "text" | "email" | "url" | "password" | "number";
  autocomplete?: "off" | "name" | "username" | "current-password" | "new-password";
}) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => <input type={type as "text"} autocomplete="off" spellcheck={false} {...input} {...props} value={value} onInput={(e) => onValue(e.currentTarget.value)} />}
    </Field>
  );
}

// LongText is a field of several lines.
export function LongText({ label, hint, error, value, onValue, ...input }: TextProps & { rows?: number }) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => <textarea rows={4} spellcheck={false} {...input} {...props} value={value} onInput={(e) => onValue(e.currentTarget.value)} />}
    </Field>
  );
}

// Choice is a field with one of several values.
export function Choice({ label, hint, error, value, onValue, options }: FieldProps & { value: string; onValue: (value: string) => void; options: readonly { value: string; label: string }[] }) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => (
        <select {...props} value={value} onChange={(e) => onValue(e.currentTarget.value)}>
          {options.map((o) => <option key={o.value} value={o.value}>{o.label}</option>)}
        </select>
      )}
    </Field>
  );
}

// Check is a field that is ticked or not.
export function Check({ label, hint, checked, onValue }: { label: ComponentChildren; hint?: ComponentChildren; checked: boolean; onValue: (checked: boolean) => void }) {
  const id = useId();
  return (
    <div class="check">
      <input type="checkbox" id={id} checked={checked} aria-describedby={hint ? id + "-hint" : undefined} onChange={(e) => onValue(e.currentTarget.checked)} />
      <label for={id}>{label}</label>
      {hint && <p class="hint" id={id + "-hint"}>{hint}</p>}
    </div>
  );
}
