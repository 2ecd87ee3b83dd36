// Signing in, again where a session ended, and out.
import { useRef, useState } from "preact/hooks";
import { call } from "../lib/api";
import { base } from "../lib/base";
import { useLoad } from "../lib/load";
import { go, path, query } from "../lib/router";
import { resume, session, shortestPassword, signIn, signOut } from "../lib/session";
import { Brand } from "../ui/brand";
import { Dialog } from "../ui/dialog";
import { FormFailure, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Page } from "../ui/page";
import { Notice } from "../ui/state";
import { toast, toastError } from "../ui/toast";

// Credentials asks for the e-mail address and the password.
function Credentials({ email, done }: { email: string; done: () => void }) {
  const form = useForm({ email, password: "" }, async ({ email, password }) => {
    await signIn(email, password);
    done();
  }, ({ email, password }) => ({
    ...(email.includes("@") ? {} : { email: "Enter your e-mail address." }),
    ...(password ? {} : { password: "Enter your password." }),
  }));
  return (
    <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
      <FormFailure form={form} />
      <Text label="E-mail" type="email" name="email" autocomplete="username" autofocus={!email} value={form.values.email} error={form.errors.email} onValue={(email) => form.set({ email })} />
      <Text label="Password" type="password" name="password" autocomplete="current-password" autofocus={!!email} value={form.values.password} error={form.errors.password} onValue={(password) => form.set({ password })} />
      <button type="submit" class="primary" aria-disabled={form.busy}>Sign in</button>
    </form>
  );
}

// reasons are why signing in by OpenID Connect did not succeed.
const reasons: Record<string, string> = {
  refused: "Your organisation's sign-in did not let you in. Try again, or ask whoever runs it.",
  unverified: "Your organisation's sign-in has not verified your e-mail address.",
  again: "That took too long, or was begun in another window. Try again.",
  unknown: "You have no account here yet. Ask whoever runs this server for an invitation.",
};

export function SignIn() {
  const ways = useLoad((signal) => call("GET /v1/sign-in", { signal }), []).data;
  const failed = path.value === "/sign-in" ? query.value.get("error") : null; // where the provider of OpenID Connect led back to
  return (
    <main class="alone">
      <p class="brand"><Brand /></p>
      {ways?.setup && <Notice>Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #.</Notice>}
      {failed && <Notice kind="bad">{reasons[failed] ?? reasons.refused}</Notice>}
      <div class="card">
        <Page title="Sign in">
          <div class="stack">
            {ways?.oidc && <><a class="button primary" href={base + "v1/session/oidc"}>Sign in with your organisation</a><p class="or">or</p></>}
            <Credentials email="" done={() => ["/setup", "/sign-in"].includes(path.value) && go("/")} />
          </div>
        </Page>
      </div>
      <p class="hint">No account yet? Whoever runs this server can make one for you.</p>
    </main>
  );
}

// Again asks for the password over a page whose session ended.
export function Again() {
  return (
    <Dialog title="Your session has ended" onClose={() => resume(false)}>
      <p>Sign in again to go on. What you typed is still there.</p>
      <Credentials email={session.value?.user?.email ?? ""} done={() => resume(true)} />
    </Dialog>
  );
}

export function UserMenu() {
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const user = session.value!.user!; // the dashboard has a session, and no token
  return (
    <div class="menu" onKeyDown={(e) => { if (e.key === "Escape") { trigger.current!.focus(); setOpen(false); } }} onFocusOut={(e) => !e.currentTarget.contains(e.relatedTarget as Node | null) && setOpen(false)}>
      <button ref={trigger} type="button" class="quiet icon-only" aria-label={"Account of " + user.name} aria-expanded={open} onClick={() => setOpen(!open)}><Icon name="user" /></button>
      {open && (
        <div class="popup">
          <p><strong>{user.name}</strong><br /><span class="hint">{user.email} · {session.value!.role}</span></p>
          {user.password && <button type="button" onClick={() => { trigger.current!.focus(); setOpen(false); setChanging(true); }}>Change the password</button>}
          <button type="button" onClick={() => void signOut().catch(toastError)}>Sign out</button>
        </div>
      )}
      {changing && <ChangePassword onClose={() => setChanging(false)} />}
    </div>
  );
}

function ChangePassword({ onClose }: { onClose: () => void }) {
  const form = useForm({ current: "", new: "" }, async (body) => {
    await call("PUT /v1/session/password", { body });
    toast("The password was changed");
    onClose();
  }, (v): Record<string, string> => ([...v.new].length >= shortestPassword ? {} : { new: `Choose one of at least ${shortestPassword} characters.` }));
  const { values: v, errors, set } = form;
  return (
    <Dialog title="Change the password" onClose={onClose}>
      <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
        <FormFailure form={form} />
        <Text label="Password of before" type="password" name="current" autocomplete="current-password" value={v.current} error={errors.current} onValue={(current) => set({ current })} />
        <Text label="New password" type="password" name="new" autocomplete="new-password" value={v.new} error={errors.new} onValue={(next) => set({ new: next })} />
        <div class="submit"><button type="submit" class="primary" aria-disabled={form.busy}>Change it</button></div>
      </form>
    </Dialog>
  );
}
