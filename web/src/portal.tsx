// The customer portal: the same pages as the dashboard's, for one tenant, with
// what its own customer may do.
import { effect } from "@preact/signals";
import { render } from "preact";
import { useState } from "preact/hooks";
import { wear } from "./lib/accent";
import { Failure, type Branding } from "./lib/api";
import { growing } from "./lib/host";
import { later } from "./lib/later";
import { useLoad } from "./lib/load";
import { enter, opened, over, refreshURL } from "./lib/portalsession";
import { onlyTheme } from "./lib/prefs";
import { productName } from "./lib/router";
import { Deliveries } from "./pages/deliveries";
import { DeliveryDetails } from "./pages/delivery";
import { EndpointDetails } from "./pages/endpoint";
import { Endpoints } from "./pages/endpoints";
import { EventDetails, Events } from "./pages/events";
import { Dialog } from "./ui/dialog";
import { Icon } from "./ui/icon";
import { Page } from "./ui/page";
import { Shell, type Route } from "./ui/shell";
import { Show } from "./ui/state";

// rare are the pages that are not in the first load: see rare.ts.
const rare = () => import("./rare");

const routes: readonly Route[] = [
  { path: "/", page: Endpoints },
  { path: "/endpoints", page: Endpoints, nav: { label: "Endpoints", icon: "send", group: "", key: "e" } },
  { path: "/endpoints/new", page: later(async () => (await rare()).EndpointNew) },
  { path: "/endpoints/:id", page: EndpointDetails },
  { path: "/deliveries", page: Deliveries, nav: { label: "Deliveries", icon: "arrow", group: "", key: "d" } },
  { path: "/deliveries/:id", page: DeliveryDetails },
  { path: "/events", page: Events },
  { path: "/events/:id", page: EventDetails },
  { path: "/jobs", page: later(async () => (await rare()).Jobs) },
  { path: "/jobs/new", page: later(async () => (await rare()).JobNew) },
  { path: "/jobs/:id", page: later(async () => (await rare()).JobDetails) },
  { path: "/event-types", page: later(async () => (await rare()).EventTypes), nav: { label: "Event catalog", icon: "tag", group: "", key: "t" } },
  { path: "/event-types/:name", page: later(async () => (await rare()).EventTypeDetails) },
  { path: "/debug", page: later(async () => (await rare()).Debug), nav: { label: "Debugger", icon: "bug", group: "", key: "b" } },
  { path: "/activity", page: later(async () => (await rare()).Audit), nav: { label: "Activity", icon: "book", group: "", key: "a" } },
];

const usualName = "Webhooks";

// brand makes the page look as the tenant says.
function brand(b: Branding): void {
  productName.value = b.name || usualName;
  onlyTheme.value = b.theme ?? "";
  if (b.accent) wear(b.accent);
  if (b.logo) document.querySelector<HTMLLinkElement>("link[rel=icon]")!.href = b.logo;
}

effect(() => {
  if (opened.value) brand(opened.value.branding);
});

function Portal() {
  const entering = useLoad(enter, []);
  const [read, setRead] = useState(false); // that the session is over
  const session = opened.value;
  if (!session) {
    const tooLate = over.value || (entering.error instanceof Failure && entering.error.status === 401);
    return (
      <main class="alone">
        {tooLate
          ? <div class="card"><Page title="Another link is needed"><TooLate /></Page></div>
          : <Show of={{ ...entering, data: undefined }}>{() => null}</Show>}
      </main>
    );
  }
  const { logo, name } = session.branding;
  return (
    <>
      <Shell routes={routes} brand={<>{logo && <img class="logo" src={logo} alt={name ? "" : "Start"} />}{(name || !logo) && <span>{name || usualName}</span>}</>} />
      {over.value && !read && <Dialog title="Your time here is over" onClose={() => setRead(true)}><TooLate /></Dialog>}
    </>
  );
}

// TooLate says how to come back.
function TooLate() {
  const url = refreshURL();
  return (
    <div class="stack">
      <p>A link can be opened once, and is good for an hour. {url ? "You get another one where you came from." : "Open this page again where you came from."}</p>
      {url && <div class="submit"><a class="button primary" href={url}>Go on <Icon name="arrow" /></a></div>}
    </div>
  );
}

growing(document.getElementById("app")!);
render(<Portal />, document.getElementById("app")!);
