// The dashboard.
import { render } from "preact";
import "./lib/prefs";
import { useLoad } from "./lib/load";
import { path } from "./lib/router";
import { ended, loadSession, session } from "./lib/session";
import { Invitation } from "./pages/invitation";
import { Again, SignIn, UserMenu } from "./pages/signin";
import { Setup } from "./pages/setup";
import { TenantSwitch } from "./pages/tenantswitch";
import { routes } from "./routes";
import { Brand } from "./ui/brand";
import { Shell } from "./ui/shell";
import { Show } from "./ui/state";
import { Toasts } from "./ui/toast";

function App() {
  const loaded = useLoad(loadSession, []);
  if (path.value === "/setup" && !session.value) return <><Setup /><Toasts /></>;
  if (path.value === "/invite") return <><Invitation /><Toasts /></>; // also of somebody else than who is signed in
  if (session.value === undefined) return <div class="alone"><Show of={{ ...loaded, data: undefined }}>{() => null}</Show></div>;
  if (session.value === null) return <><SignIn /><Toasts /></>;
  return (
    <>
      <Shell routes={routes} brand={<Brand />} tools={<TenantSwitch />} user={<UserMenu />} />
      {ended.value && <Again />}
    </>
  );
}

render(<App />, document.getElementById("app")!);
