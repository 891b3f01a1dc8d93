import type { Finding } from "../../checks/types";
import { columnName } from "../../workbook/index";
import type { FindingEntry } from "../shared/findings/entries";

/** The sheet that most findings stand on; it goes without saying. */
export function mainSheetOf(entries: readonly FindingEntry[]): string {
  const counts = new Map<string, number>();
  for (const { finding } of entries) counts.set(finding.sheet, (counts.get(finding.sheet) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0])[0];
}

/** Where a finding stands: with its sheet only where that is another than the one most stand on. */
export function shownPlace({ sheet, address, row, column }: Finding, mainSheet: string): string {
  return sheet === mainSheet ? `${columnName(column)}${row}` : address;
}
