// Whose data the pages show, where there is a choice.
import { call } from "../lib/api";
import { useLoad } from "../lib/load";
import { onlyTenant, path, setQuery, go, tenant } from "../lib/router";
import { Icon } from "../ui/icon";

export function TenantSwitch() {
  const tenants = useLoad((signal) => call("GET /v1/tenants", { signal }), []).data?.items ?? [];
  if (onlyTenant.value || tenants.length < 2) return null;
  const choose = (id: string): void => {
    const to = id === "default" ? undefined : id;
    // The things of one tenant are not there for another: their lists are.
    const list = "/" + path.value.split("/")[1];
    if (list === path.value) setQuery({ tenant: to });
    else go(list, { tenant: to });
  };
  return (
    <label class="tenant">
      <Icon name="building" />
      <span class="sr">Tenant</span>
      <select value={tenant.value} onChange={(e) => choose(e.currentTarget.value)}>
        {tenants.map((t) => <option key={t.id} value={t.id}>{t.name || t.id}</option>)}
      </select>
    </label>
  );
}
