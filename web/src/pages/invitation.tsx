// An invitation: who was invited chooses a password, with the code of the link.
import { useState } from "preact/hooks";
import { acceptInvitation, shortestPassword } from "../lib/session";
import { Brand } from "../ui/brand";
import { FormFailure, Text, useForm } from "../ui/form";
import { Page } from "../ui/page";
import { Notice } from "../ui/state";

export function Invitation() {
  const [code] = useState(() => location.hash.slice(1));
  const form = useForm({ password: "" }, ({ password }) => acceptInvitation(code, password),
    ({ password }): Record<string, string> => ([...password].length >= shortestPassword ? {} : { password: `Choose a password of at least ${shortestPassword} characters.` }));
  return (
    <main class="alone">
      <p class="brand"><Brand /></p>
      <div class="card">
        <Page title="You are invited" about="Choose a password, and you are in.">
          {!code && <Notice kind="warn">This page needs the whole link, with what is behind the #.</Notice>}
          <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
            <FormFailure form={form} />
            <Text label="Password" type="password" name="password" autocomplete="new-password" autofocus hint={`At least ${shortestPassword} characters. A few words are easier to remember than signs.`} value={form.values.password} error={form.errors.password} onValue={(password) => form.set({ password })} />
            <button type="submit" class="primary" disabled={!code} aria-disabled={form.busy}>Go on</button>
          </form>
        </Page>
      </div>
    </main>
  );
}
