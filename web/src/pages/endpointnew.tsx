// The event subscription: a new endpoint.
import { useEffect, useState } from "preact/hooks";
import { call, type CreateEndpoint } from "../lib/api";
import { go, href, query, tenant } from "../lib/router";
import { EventTypes } from "../ui/eventtypes";
import { FormFailure, Text, useForm } from "../ui/form";
import { Icon } from "../ui/icon";
import { Card, Page } from "../ui/page";
import { SchemeField } from "../ui/scheme";
import { NewSecretField, noSecret } from "../ui/secret";
import { Notice } from "../ui/state";
import { toast } from "../ui/toast";
import { draftOf, SettingsFields, settingsOf } from "./settingsfields";
import { TestResult, useTest } from "./test";
import { useTestReceiver } from "./testreceiver";
import { checkURL } from "./url";

export function EndpointNew() {
  const test = useTest();
  const [wrongTest, setWrongTest] = useState("");
  const receiver = useTestReceiver().data;
  const form = useForm(
    { url: "", description: "", event_types: [] as string[], scheme: "standard-webhooks", secret: noSecret, settings: draftOf({}) },
    async () => {
      const made = await call("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: tenant.value }, body: body() });
      toast("The endpoint was added");
      go("/endpoints/" + made.id);
    },
    ({ url, event_types }) => ({
      ...checkURL(url),
      ...(event_types.length > 0 ? {} : { event_types: "Choose at least one event." }),
    }),
  );
  const { values, errors, set } = form;
  const body = (): CreateEndpoint => ({
    url: values.url.trim(), description: values.description, event_types: values.event_types, scheme: values.scheme,
    secret: values.secret.secret || undefined, settings: settingsOf(values.settings),
  });
  // A link can ask for the test receiver.
  useEffect(() => {
    if (receiver && query.peek().get("receiver") === "test" && !values.url) set({ url: receiver.url });
  }, [receiver?.url]);
  const sendTest = (): void => {
    const wrong = checkURL(values.url).url ?? "";
    setWrongTest(wrong);
    if (!wrong) void test.test({ draft: { ...body(), event_types: values.event_types.length > 0 ? values.event_types : ["*"] } });
  };
  return (
    <Page title="Event subscription" about="Say which events are sent where." back={{ to: "/endpoints", label: "Endpoints" }}>
      <form ref={form.ref} noValidate onSubmit={form.submit}>
        <Card>
          <div class="stack">
            <Text label="Callback URL" type="url" name="url" placeholder="https://example.com/webhooks" value={values.url} error={errors.url ?? wrongTest} onValue={(url) => { set({ url }); setWrongTest(""); }}
              hint="Events are sent here with POST. It has to be reachable from this server." />
            {receiver && values.url !== receiver.url && (
              <p class="row"><button type="button" onClick={() => { set({ url: receiver.url }); setWrongTest(""); form.ref.current!.querySelector<HTMLElement>("[name=url]")!.focus(); }}><Icon name="inbox" /> Use the built-in test receiver</button> <span class="hint">if there is no receiver yet.</span></p>
            )}
            {receiver && values.url === receiver.url && <Notice>This is the receiver inside this server. It verifies what is sent to it, and shows it.</Notice>}
            <Text label="Description" name="description" value={values.description} error={errors.description} onValue={(description) => set({ description })} hint="For people: what it is for. It may be empty." />
          </div>
        </Card>
        <Card><EventTypes value={values.event_types} error={errors.event_types} onValue={(event_types) => set({ event_types })} /></Card>
        <Card>
          <div class="stack">
            <SchemeField value={values.scheme} error={errors.scheme} onValue={(scheme) => set({ scheme })} hint="How deliveries are signed. Standard Webhooks is right unless the receiver expects another one." />
            <NewSecretField scheme={values.scheme} value={values.secret} error={errors.secret} onValue={(secret) => set({ secret })} />
          </div>
        </Card>
        <details class="card" open={errors.settings !== undefined || undefined}>
          <summary>More settings: headers, rate, order, retries, filter</summary>
          <SettingsFields value={values.settings} error={errors.settings} onValue={(settings) => set({ settings })} />
        </details>
        <FormFailure form={form} />
        <div class="submit">
          <button type="submit" class="primary" aria-disabled={form.busy}>Save</button>
          <button type="button" aria-disabled={test.busy} onClick={sendTest}><Icon name="bolt" /> Send a test before saving</button>
          <a class="button quiet" href={href("/endpoints")}>Cancel</a>
        </div>
      </form>
      <div class="below"><TestResult of={test} /></div>
    </Page>
  );
}
