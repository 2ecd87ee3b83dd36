// What is around every page: the way to the other pages, the tenant, and the reader.
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useErrorBoundary, useState } from "preact/hooks";
import { href, match, onlyTenant, path, tenant } from "../lib/router";
import { may, type Role } from "../lib/session";
import { paused, state as live } from "../lib/stream";
import { Confirmation } from "./dialog";
import { Icon, type IconName } from "./icon";
import { HelpSheet, Palette, shortcuts } from "./keys";
import { Offline } from "./offline";
import { Page } from "./page";
import { Empty, Failed } from "./state";
import { ThemeSwitch } from "./theme";
import { ZoneSwitch } from "./time";
import { Toasts } from "./toast";

// A Route is a page with its pattern. Its params are given to the page.
export interface Route {
  path: string;
  page: ComponentType<any>;
  role?: Role; // that a reader needs at least to have any use of it
  allTenants?: boolean; // it is for those who are good for every tenant
  nav?: { label: string; icon: IconName; group: string; key?: string }; // in the navigation, and where g and the key lead
}

// Shell shows the page of the path within what is around it.
export function Shell({ routes, brand, tools, user }: { routes: readonly Route[]; brand: ComponentChildren; tools?: ComponentChildren; user?: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  useEffect(() => shortcuts(routes), [routes]);
  useEffect(() => setOpen(false), [path.value]);
  const found = match(routes, path.value);
  const shown = routes.filter(allowed);
  return (
    <div class="shell">
      <a class="skip" href="#main" onClick={(e) => { e.preventDefault(); document.querySelector<HTMLElement>("main h1")?.focus(); }}>Skip to the page</a>
      <header class="top">
        <button type="button" class="quiet icon-only burger" aria-label="Menu" aria-expanded={open} aria-controls="nav" onClick={() => setOpen(!open)}><Icon name={open ? "cross" : "menu"} /></button>
        <a class="brand" href={href("/")}>{brand}</a>
        {tools}
        <div class="spring" />
        <Liveness />
        <Palette routes={shown} />
        <ZoneSwitch />
        <ThemeSwitch />
        {user}
      </header>
      <nav id="nav" class={open ? "open" : undefined} aria-label="Pages">
        {[...new Set(shown.flatMap((r) => r.nav?.group ?? []))].map((group) => (
          <div key={group}>
            {group && <h2>{group}</h2>}
            <ul>{shown.filter((r) => r.nav?.group === group).map((r) => <li key={r.path}><NavLink route={r} /></li>)}</ul>
          </div>
        ))}
      </nav>
      <main id="main">
        <Offline />
        <Guard key={tenant.value + path.value}>{!found ? <NoPage /> : allowed(found.route) ? <found.route.page {...found.params} /> : <NotAllowed route={found.route} />}</Guard>
      </main>
      <HelpSheet />
      <Confirmation />
      <Toasts />
    </div>
  );
}

const allowed = (route: Route): boolean => (!route.role || may(route.role)) && !(route.allTenants && onlyTenant.value);

function NavLink({ route }: { route: Route }) {
  const at = path.value;
  const here = at === route.path || (route.path !== "/" && at.startsWith(route.path + "/"));
  return <a href={href(route.path)} aria-current={at === route.path ? "page" : here ? "true" : undefined}><Icon name={route.nav!.icon} /> {route.nav!.label}</a>;
}

// Liveness says how news reach the page, if it shows any, and stops and starts them.
function Liveness() {
  if (paused.value) return <button type="button" class="quiet liveness warn" title="Go on showing what happens (.)" onClick={() => (paused.value = false)}><Icon name="play" /> Paused</button>;
  switch (live.value) {
    case "live":
      return <button type="button" class="quiet liveness good" title="This page changes as things happen. Pause it (.)" onClick={() => (paused.value = true)}><i /> Live</button>;
    case "polling":
      return <span class="liveness warn" role="status" title="No stream of news comes through: the lists are read again every 5 seconds"><i /> Every 5 s</span>;
    case "reconnecting":
      return <span class="liveness warn" role="status"><i /> Reconnecting…</span>;
    default:
      return null;
  }
}

// Guard shows what went wrong with a page in place of it.
function Guard({ children }: { children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary();
  if (error) return <Page title="Something failed"><Failed error={error} retry={reset} /></Page>;
  return <>{children}</>;
}

function NotAllowed({ route: { role, allTenants } }: { route: Route }) {
  return <Page title="Not allowed"><Empty icon="shield" title="Your role does not allow this">It needs the role {role}{allTenants && ", in every tenant"}. Whoever runs this server can give it to you.</Empty></Page>;
}

function NoPage() {
  return (
    <Page title="No such page">
      <Empty icon="search" title="There is nothing here" action={<a class="button primary" href={href("/")}>Go to the start</a>}>
        The link may be old, or mistyped.
      </Empty>
    </Page>
  );
}
