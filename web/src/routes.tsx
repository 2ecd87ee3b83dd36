// The pages of the dashboard, in the order of the navigation.
import { EndpointDetails } from "./pages/endpoint";
import { EndpointNew } from "./pages/endpointnew";
import { Endpoints } from "./pages/endpoints";
import type { Route } from "./ui/shell";

const sending = "Sending";

export const routes: readonly Route[] = [
  { path: "/", page: Endpoints },
  { path: "/endpoints", page: Endpoints, nav: { label: "Endpoints", icon: "send", group: sending, key: "e" } },
  { path: "/endpoints/new", page: EndpointNew },
  { path: "/endpoints/:id", page: EndpointDetails },
];
