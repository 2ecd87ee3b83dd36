// The pages of Settings, which are loaded together when one of them is gone to.
export { Audit } from "./audit";
export { System } from "./system";
export { TenantDetails, Tenants } from "./tenants";
export { Tokens } from "./tokens";
export { Users } from "./users";
