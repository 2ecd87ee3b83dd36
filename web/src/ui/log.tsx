// A log: a list that comes page by page, the newest first, and goes on as things happen.
import type { ComponentChildren } from "preact";
import type { Fresh } from "../lib/live";
import type { Paged } from "../lib/load";
import { clearFilters, FilterBar, filtered, type Filter } from "./filter";
import { Card } from "./page";
import { Empty, Failed, Skeleton } from "./state";
import { NewRows, Table, type Column } from "./table";

export function Log<T extends { id: string }>({ label, list, fresh, filters, columns, link, title, actions, empty }: {
  label: string; // what the rows are, in the plural
  list: Paged<T>;
  fresh: Fresh;
  filters: readonly Filter[];
  columns: readonly Column<T>[];
  link: (row: T) => string;
  title?: string;
  actions?: ComponentChildren;
  empty: ComponentChildren; // what is shown while there is nothing at all
}) {
  const set = filters.filter((f) => filtered([f])).map((f) => f.label.toLowerCase());
  return (
    <>
      {filters.length > 0 && (set.length > 0 || list.items?.length !== 0) && <FilterBar filters={filters} />}
      {list.error ? <Failed error={list.error} retry={list.reload} /> : null}
      {!list.items && !list.error && <Skeleton lines={8} />}
      {list.items?.length === 0 && (set.length > 0
        ? (
          <Empty icon="search" title={`No ${label.toLowerCase()} fit the filters`} action={<button type="button" onClick={() => clearFilters(filters)}>Clear the filters</button>}>
            What is left out is so by {set.join(", ")}.
          </Empty>
        )
        : empty)}
      {list.items && list.items.length > 0 && (
        <Card flush title={title} actions={actions}>
          <NewRows fresh={fresh} />
          <Table label={label} rows={list.items} busy={list.busy} more={list.more} id={(row) => row.id} link={link} columns={columns} />
        </Card>
      )}
    </>
  );
}
