import type { Finding } from "../checks/types";
import { isDeskRole } from "../workbook/reading/rows/desk";
import { normalizeText } from "../workbook/index";
import { cellInTable, exactCellBehind } from "../workbook/places";
import type { CellValue, WorkbookData, WorkbookReading } from "../workbook/types";
import { spdColumnOf, type KeyedFinding } from "./key";
import { printOf } from "../workbook/print";

/** Places that a finding names: rows change when they are sorted or inserted, sheets when they are renamed. */
const PLACES = new Set(["row", "rows", "otherRow", "at", "sheets"]);
/** What an example shows of a column: another one comes first when rows are sorted. */
const EXAMPLES = new Set(["value", "level", "points"]);

function otherRows({ params }: Finding): boolean {
  return "rows" in params || "otherRow" in params;
}

/** Blank cells come as `null`, `""` and, on some platforms, 0; white space around a value is no change. */
function settled(value: CellValue): CellValue {
  if (value === null || value === 0) return "";
  return typeof value === "string" ? value.trim() : value;
}

/**
 * Prints what a finding rests on, to see later whether it is still the same matter: its own cell, the other cells of the
 * same indicator in that row (level, evidence, measured value, basis), what the check read elsewhere (its parameters),
 * the innovations that share the matter (reused evidence, equal names), and the severity.
 */
export class Fingerprints {
  private readonly sheets: ReadonlyMap<string, WorkbookData["sheets"][number]>;
  /** Columns of the innovation table by indicator. */
  private readonly columns = new Map<string, number[]>();
  /** Columns with a tick: which of them is ticked says the level. */
  private readonly ticks = new Set<number>();
  private readonly allColumns: number[];
  private readonly spdColumns: number[];
  private sharers: Map<string, string[]> | null = null;

  constructor(
    data: Pick<WorkbookData, "sheets">,
    private readonly reading: WorkbookReading,
    private readonly keyed: readonly KeyedFinding[],
  ) {
    this.sheets = new Map(data.sheets.map((sheet) => [sheet.name, sheet]));
    const mapped = reading.innovations?.columns ?? [];
    for (const { column, role } of mapped) {
      if (!("indicator" in role)) continue;
      this.columns.set(role.indicator, [...(this.columns.get(role.indicator) ?? []), column]);
      if (role.kind === "tick") this.ticks.add(column);
    }
    // What the desk decides about a row is no change of the row.
    const reported = mapped.filter(({ role }) => role.kind !== "other" && !isDeskRole(role));
    this.allColumns = reported.map(({ column }) => column);
    this.spdColumns = Object.values(reading.spd?.columns ?? {}).filter((column) => column !== null);
  }

  of(keyed: KeyedFinding): string {
    const { finding, subject } = keyed;
    const { cell, related } = this.ground(finding);
    const params = Object.entries(finding.params)
      .filter(([name]) => !PLACES.has(name) && !(name === "other" && otherRows(finding)))
      .filter(([name]) => !(finding.example && EXAMPLES.has(name)))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const sharers = otherRows(finding) ? this.sharing(keyed) : [];
    return printOf(JSON.stringify([finding.severity, subject.place, cell, related, params, sharers]));
  }

  /** The cell that a finding rests on, and the other cells of its matter. */
  private ground(finding: Finding): { cell: CellValue; related: CellValue[] } {
    const cell = this.cell(finding.sheet, finding.row, finding.column);
    if (finding.indicator !== undefined && spdColumnOf(finding, this.reading) !== null) {
      const others = this.spdColumns.filter((column) => column !== finding.column);
      return { cell, related: others.map((column) => this.cell(finding.sheet, finding.row, column)) };
    }
    const { innovations, spd } = this.reading;
    const inTable = innovations && cellInTable(innovations, finding);
    const { innovationRow, indicator, sheet, example } = finding;
    if (!inTable) return { cell: sheet === spd?.sheet ? "" : cell, related: [] };
    // A row without a name has no other identity than its content.
    const isNameless = innovations.nameless.some(({ row }) => row === inTable.row);
    // What is about a column or the table stands somewhere in it.
    if (innovationRow === null && (example || !isNameless)) return { cell: "", related: [] };
    const named = indicator === undefined ? [] : (this.columns.get(indicator) ?? []);
    const related = (innovationRow === null ? this.allColumns : named)
      .filter((column) => column !== inTable.column || this.ticks.has(column))
      .map((column) => exactCellBehind(innovations, inTable.row, column));
    return { cell, related: related.map((place) => (place ? this.cell(place.sheet, place.row, place.column) : "")) };
  }

  private cell(sheetName: string, row: number, column: number): CellValue {
    const sheet = this.sheets.get(sheetName);
    return settled(sheet?.values[row - 1 - sheet.top]?.[column - sheet.left] ?? null);
  }

  /** Names of the innovations with the same finding about the same thing, in an order that sorting does not change. */
  private sharing({ finding }: KeyedFinding): readonly string[] {
    if (!this.sharers) {
      this.sharers = new Map();
      for (const other of this.keyed) {
        if (!otherRows(other.finding)) continue;
        const thing = thingOf(other.finding);
        const names = this.sharers.get(thing);
        if (names) names.push(normalizeText(other.subject.innovation));
        else this.sharers.set(thing, [normalizeText(other.subject.innovation)]);
      }
      for (const names of this.sharers.values()) names.sort();
    }
    return this.sharers.get(thingOf(finding)) ?? [];
  }
}

function thingOf({ code, params }: Finding): string {
  return `${code}|${normalizeText(String(params["value"] ?? ""))}`;
}
