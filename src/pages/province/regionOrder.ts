import type { RankedRow } from "../../region/recap/types";

/** What the table can be sorted by, which are its columns. */
export const REGION_COLUMNS = ["rank", "name", "index", "evidenced", "strict", "lost", "moved", "n", "errors"] as const;

export type RegionColumn = (typeof REGION_COLUMNS)[number];

export interface RegionOrder {
  column: RegionColumn;
  descending: boolean;
}

/** What people look for first: the best rank, the highest index. */
export function firstOrder(column: RegionColumn): RegionOrder {
  return { column, descending: column !== "rank" && column !== "name" };
}

/** The figure that a column shows; `null` where the region has none. */
export function regionFigure(
  { rank, figures, before }: RankedRow,
  column: Exclude<RegionColumn, "name">,
): number | null {
  if (column === "rank") return rank;
  if (!figures) return null;
  switch (column) {
    case "index":
    case "evidenced":
    case "strict":
    case "n":
      return figures[column];
    case "lost":
      return figures.evidenced === null ? null : figures.index - figures.evidenced;
    case "moved":
      return before && figures.index - before.index;
    case "errors":
      return figures.findings.error;
  }
}

/** In the order of a column; what has no figure there stands last either way, equal ones stay in the order of ranks. */
export function sortedRegions(rows: readonly RankedRow[], { column, descending }: RegionOrder): RankedRow[] {
  const sign = descending ? -1 : 1;
  if (column === "name") return [...rows].sort((a, b) => sign * a.name.localeCompare(b.name, "id"));
  return [...rows].sort((a, b) => {
    const [one, other] = [regionFigure(a, column), regionFigure(b, column)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
