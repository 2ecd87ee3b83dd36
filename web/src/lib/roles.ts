// What somebody may do, in words.
import { onlyTenant } from "./router";
import { may, type Role } from "./session";

const about: Record<Role, string> = {
  viewer: "looks, and sees no secret",
  operator: "endpoints, sources, secrets, replays",
  admin: "also users, tokens and the audit log",
  owner: "everything",
  portal: "what a tenant's own customer may do",
};

// giveable are the roles that the reader may give, the least one first.
export const giveable = (): Exclude<Role, "portal">[] => (["viewer", "operator", "admin", "owner"] as const).filter(may);

export const roleOption = (role: Role): { value: Role; label: string } => ({ value: role, label: `${role}: ${about[role]}` });

// ofAll says whether the reader is good for every tenant.
export const ofAll = (): boolean => onlyTenant.value === "";
