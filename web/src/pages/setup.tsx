// The first page there is: it makes the owner, with the code of the setup link.
import { useState } from "preact/hooks";
import { setUp, shortestPassword } from "../lib/session";
import { Brand } from "../ui/brand";
import { FormFailure, Text, useForm } from "../ui/form";
import { Page } from "../ui/page";
import { Notice } from "../ui/state";

export function Setup() {
  const [code] = useState(() => location.hash.slice(1));
  const form = useForm({ name: "", email: "", password: "" }, ({ name, email, password }) => setUp(code, name, email, password), ({ name, email, password }) => ({
    ...(name ? {} : { name: "Enter your name, as others are to see it." }),
    ...(email.includes("@") ? {} : { email: "Enter your e-mail address." }),
    ...([...password].length >= shortestPassword ? {} : { password: `Choose a password of at least ${shortestPassword} characters.` }),
  }));
  return (
    <main class="alone">
      <p class="brand"><Brand /></p>
      <div class="card">
        <Page title="Welcome" about="Make the account that owns this server. You can add others later.">
          {!code && <Notice kind="warn">This page needs the whole setup link, with what is behind the #. The server prints it when it starts.</Notice>}
          <form ref={form.ref} class="stack" noValidate onSubmit={form.submit}>
            <FormFailure form={form} />
            <Text label="Name" name="name" autocomplete="name" autofocus value={form.values.name} error={form.errors.name} onValue={(name) => form.set({ name })} />
            <Text label="E-mail" type="email" name="email" autocomplete="username" value={form.values.email} error={form.errors.email} onValue={(email) => form.set({ email })} />
            <Text label="Password" type="password" name="password" autocomplete="new-password" hint={`At least ${shortestPassword} characters. A few words are easier to remember than signs.`} value={form.values.password} error={form.errors.password} onValue={(password) => form.set({ password })} />
            <button type="submit" class="primary" disabled={!code} aria-disabled={form.busy}>Make the account</button>
          </form>
        </Page>
      </div>
    </main>
  );
}
