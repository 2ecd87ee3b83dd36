// The pages of the dashboard, in the order of the navigation.
import { Endpoints } from "./pages/endpoints";
import type { Route } from "./ui/shell";

const sending = "Sending";

export const routes: readonly Route[] = [
  { path: "/", page: Endpoints },
  { path: "/endpoints", page: Endpoints, nav: { label: "Endpoints", icon: "send", group: sending, key: "e" } },
];
