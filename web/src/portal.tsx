// The customer portal: the same pages, for one tenant, with a token that a link's
// code was exchanged for. The token is in memory only: in a frame, a browser may
// keep nothing.
import { render } from "preact";
import "./lib/prefs";
import { auth, call } from "./lib/api";
import { useLoad } from "./lib/load";
import { onlyTenant, productName } from "./lib/router";
import { role } from "./lib/session";
import { Endpoints } from "./pages/endpoints";
import { Shell, type Route } from "./ui/shell";
import { Show } from "./ui/state";

const routes: readonly Route[] = [
  { path: "/", page: Endpoints, nav: { label: "Endpoints", icon: "send", group: "", key: "e" } },
];

async function enter(): Promise<{ name: string }> {
  const code = location.hash.slice(1);
  history.replaceState(null, "", location.pathname + location.search);
  const found = await call("POST /v1/portal/session", { body: { code } });
  auth.token = found.token;
  onlyTenant.value = found.tenant;
  role.value = "portal";
  productName.value = "Webhooks";
  return { name: found.branding?.name ?? "Webhooks" };
}

function Portal() {
  const session = useLoad(enter, []);
  if (!session.data) return <div class="alone"><Show of={session}>{() => null}</Show></div>;
  return <Shell routes={routes} brand={<span>{session.data.name}</span>} />;
}

render(<Portal />, document.getElementById("app")!);
