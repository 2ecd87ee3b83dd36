// The pages of the dashboard, in the order of the navigation.
import { AutomationNew, Automations } from "./pages/automations";
import { Debug } from "./pages/debug";
import { Deliveries } from "./pages/deliveries";
import { DeliveryDetails } from "./pages/delivery";
import { EndpointDetails } from "./pages/endpoint";
import { EndpointNew } from "./pages/endpointnew";
import { Endpoints } from "./pages/endpoints";
import { EventDetails, Events } from "./pages/events";
import { EventTypeDetails, EventTypeEdit, EventTypeNew, EventTypes } from "./pages/eventtypes";
import { JobDetails, JobNew, Jobs } from "./pages/jobs";
import { Overview } from "./pages/overview";
import { RequestDetails, Requests } from "./pages/requests";
import { SourceDetails, SourceNew, Sources } from "./pages/sources";
import { Tail } from "./pages/tail";
import { TestReceiver } from "./pages/testreceiver";
import { later } from "./lib/later";
import type { Route } from "./ui/shell";

const sending = "Sending";
const receiving = "Receiving";
const mending = "Mending";
const settings = "Settings";

export const routes: readonly Route[] = [
  { path: "/", page: Overview, nav: { label: "Overview", icon: "home", group: "", key: "o" } },
  { path: "/tail", page: Tail, nav: { label: "Live tail", icon: "activity", group: "", key: "l" } },

  { path: "/automations", page: Automations, nav: { label: "Automations", icon: "bolt", group: sending, key: "a" } },
  { path: "/automations/new", page: AutomationNew, role: "operator" },
  { path: "/endpoints", page: Endpoints, nav: { label: "Endpoints", icon: "send", group: sending, key: "e" } },
  { path: "/endpoints/new", page: EndpointNew, role: "operator" },
  { path: "/endpoints/:id", page: EndpointDetails },
  { path: "/event-types", page: EventTypes, nav: { label: "Event types", icon: "tag", group: sending, key: "t" } },
  { path: "/event-types/new", page: EventTypeNew, role: "operator" },
  { path: "/event-types/:name", page: EventTypeDetails },
  { path: "/event-types/:name/edit", page: EventTypeEdit, role: "operator" },
  { path: "/events", page: Events, nav: { label: "Events", icon: "list", group: sending, key: "v" } },
  { path: "/events/:id", page: EventDetails },
  { path: "/deliveries", page: Deliveries, nav: { label: "Deliveries", icon: "arrow", group: sending, key: "d" } },
  { path: "/deliveries/:id", page: DeliveryDetails },
  { path: "/test-receiver", page: TestReceiver, nav: { label: "Test receiver", icon: "terminal", group: sending } },

  { path: "/sources", page: Sources, nav: { label: "Sources", icon: "inbox", group: receiving, key: "s" } },
  { path: "/sources/new", page: SourceNew, role: "operator" },
  { path: "/sources/:id", page: SourceDetails },
  { path: "/requests", page: Requests, nav: { label: "Requests", icon: "download", group: receiving, key: "r" } },
  { path: "/requests/:id", page: RequestDetails },

  { path: "/debug", page: Debug, nav: { label: "Signature debugger", icon: "bug", group: mending, key: "b" } },
  { path: "/jobs", page: Jobs, nav: { label: "Jobs", icon: "refresh", group: mending, key: "j" } },
  { path: "/jobs/new", page: JobNew, role: "operator" },
  { path: "/jobs/:id", page: JobDetails },

  { path: "/tenants", page: later(async () => (await import("./pages/settings")).Tenants), role: "operator", nav: { label: "Tenants", icon: "building", group: settings, key: "c" } },
  { path: "/tenants/:id", page: later(async () => (await import("./pages/settings")).TenantDetails), role: "operator" },
  { path: "/settings/users", page: later(async () => (await import("./pages/settings")).Users), role: "admin", nav: { label: "Users", icon: "users", group: settings } },
  { path: "/settings/tokens", page: later(async () => (await import("./pages/settings")).Tokens), role: "admin", nav: { label: "API tokens", icon: "key", group: settings } },
  { path: "/settings/audit", page: later(async () => (await import("./pages/settings")).Audit), role: "admin", nav: { label: "Audit log", icon: "book", group: settings } },
];
