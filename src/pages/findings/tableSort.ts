import type { FindingCode } from "../../checks/types";
import { bySheetOrder, dearestFirst, worstFirst } from "../../checks/findingOrder";
import { bySeverity } from "../../rules/facts";
import type { Pausing } from "../../rules/pausing";
import { sortPausing } from "../../rules/sortPausing";
import type { FindingEntry } from "../shared/findings/entries";
import type { ColumnSort, TableColumn } from "../shared/findings/findingsView";

/** Below 0 when the first stands higher in a column that is sorted upwards. */
type Order = (a: FindingEntry, b: FindingEntry) => number;

const words = new Intl.Collator("id", { numeric: true });

function byWords(of: (entry: FindingEntry) => string): Order {
  return (a, b) => words.compare(of(a), of(b));
}

/** @param title the name of a kind of finding, as it is shown */
function orders(title: (code: FindingCode) => string): Record<TableColumn, Order> {
  return {
    severity: (a, b) => bySeverity(a.finding.severity, b.finding.severity),
    cell: (a, b) => bySheetOrder(a.finding, b.finding),
    problem: byWords(({ finding }) => title(finding.code)),
    innovation: byWords(({ name }) => name),
    opd: byWords(({ opd }) => opd),
    points: (a, b) => -dearestFirst(a.finding, b.finding),
  };
}

const BLANK: Partial<Record<TableColumn, (entry: FindingEntry) => boolean>> = {
  innovation: ({ name }) => name === "",
  opd: ({ opd }) => opd === "",
};

/**
 * The rows of the table in their order; without a column the worst first. Equal ones stay in the order of the sheet. With
 * pauses.
 */
export function sortedEntries(
  entries: readonly FindingEntry[],
  sort: ColumnSort | null,
  title: (code: FindingCode) => string,
): Pausing<FindingEntry[]> {
  if (!sort) return sortPausing(entries, (a, b) => worstFirst(a.finding, b.finding));
  const order = orders(title)[sort.by];
  const isBlank = BLANK[sort.by] ?? (() => false);
  return sortPausing(
    entries,
    (a, b) =>
      Number(isBlank(a)) - Number(isBlank(b)) ||
      (sort.down ? -order(a, b) : order(a, b)) ||
      bySheetOrder(a.finding, b.finding),
  );
}
