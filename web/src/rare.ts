// The pages that are loaded when somebody first goes to one of them. They are one
// file, because many small ones share more than they hold.
export * from "./pages/automations";
export * from "./pages/debug";
export * from "./pages/endpointnew";
export * from "./pages/eventtypes";
export * from "./pages/jobs";
export * from "./pages/requests";
export * from "./pages/settings";
export * from "./pages/sources";
export * from "./pages/tail";
export * from "./pages/testreceiver";
