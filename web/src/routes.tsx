// The pages of the dashboard, in the order of the navigation.
import { Deliveries } from "./pages/deliveries";
import { DeliveryDetails } from "./pages/delivery";
import { EndpointDetails } from "./pages/endpoint";
import { Endpoints } from "./pages/endpoints";
import { EventDetails, Events } from "./pages/events";
import { Overview } from "./pages/overview";
import { later } from "./lib/later";
import type { Route } from "./ui/shell";

// rare are the pages that are not in the first load: see rare.ts.
const rare = () => import("./rare");

const sending = "Sending";
const receiving = "Receiving";
const mending = "Mending";
const settings = "Settings";

export const routes: readonly Route[] = [
  { path: "/", page: Overview, nav: { label: "Overview", icon: "home", group: "", key: "o" } },
  { path: "/tail", page: later(async () => (await rare()).Tail), nav: { label: "Live tail", icon: "activity", group: "", key: "l" } },

  { path: "/automations", page: later(async () => (await rare()).Automations), nav: { label: "Automations", icon: "bolt", group: sending, key: "a" } },
  { path: "/automations/new", page: later(async () => (await rare()).AutomationNew), role: "operator" },
  { path: "/endpoints", page: Endpoints, nav: { label: "Endpoints", icon: "send", group: sending, key: "e" } },
  { path: "/endpoints/new", page: later(async () => (await rare()).EndpointNew), role: "operator" },
  { path: "/endpoints/:id", page: EndpointDetails },
  { path: "/event-types", page: later(async () => (await rare()).EventTypes), nav: { label: "Event types", icon: "tag", group: sending, key: "t" } },
  { path: "/event-types/new", page: later(async () => (await rare()).EventTypeNew), role: "operator" },
  { path: "/event-types/:name", page: later(async () => (await rare()).EventTypeDetails) },
  { path: "/event-types/:name/edit", page: later(async () => (await rare()).EventTypeEdit), role: "operator" },
  { path: "/events", page: Events, nav: { label: "Events", icon: "list", group: sending, key: "v" } },
  { path: "/events/:id", page: EventDetails },
  { path: "/deliveries", page: Deliveries, nav: { label: "Deliveries", icon: "arrow", group: sending, key: "d" } },
  { path: "/deliveries/:id", page: DeliveryDetails },
  { path: "/test-receiver", page: later(async () => (await rare()).TestReceiver), nav: { label: "Test receiver", icon: "terminal", group: sending } },

  { path: "/sources", page: later(async () => (await rare()).Sources), nav: { label: "Sources", icon: "inbox", group: receiving, key: "s" } },
  { path: "/sources/new", page: later(async () => (await rare()).SourceNew), role: "operator" },
  { path: "/sources/:id", page: later(async () => (await rare()).SourceDetails) },
  { path: "/requests", page: later(async () => (await rare()).Requests), nav: { label: "Requests", icon: "download", group: receiving, key: "r" } },
  { path: "/requests/:id", page: later(async () => (await rare()).RequestDetails) },

  { path: "/debug", page: later(async () => (await rare()).Debug), nav: { label: "Signature debugger", icon: "bug", group: mending, key: "b" } },
  { path: "/jobs", page: later(async () => (await rare()).Jobs), nav: { label: "Jobs", icon: "refresh", group: mending, key: "j" } },
  { path: "/jobs/new", page: later(async () => (await rare()).JobNew), role: "operator" },
  { path: "/jobs/:id", page: later(async () => (await rare()).JobDetails) },

  { path: "/tenants", page: later(async () => (await rare()).Tenants), role: "operator", nav: { label: "Tenants", icon: "building", group: settings, key: "c" } },
  { path: "/tenants/:id", page: later(async () => (await rare()).TenantDetails), role: "operator" },
  { path: "/settings/users", page: later(async () => (await rare()).Users), role: "admin", nav: { label: "Users", icon: "users", group: settings } },
  { path: "/settings/tokens", page: later(async () => (await rare()).Tokens), role: "admin", nav: { label: "API tokens", icon: "key", group: settings } },
  { path: "/settings/audit", page: later(async () => (await rare()).Audit), role: "admin", nav: { label: "Audit log", icon: "book", group: settings } },
  { path: "/settings/system", page: later(async () => (await rare()).System), role: "viewer", allTenants: true, nav: { label: "System", icon: "gear", group: settings } },
];
