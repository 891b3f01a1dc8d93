import type { Finding } from "../checks/types";
import { isDeskRole } from "../workbook/reading/rows/desk";
import { normalizeText } from "../workbook/index";
import type { CellValue, WorkbookData, WorkbookReading } from "../workbook/types";
import type { KeyedFinding } from "./key";
import { printOf } from "./print";

/** Other rows that a finding names: their numbers change when rows are sorted or inserted. */
const OTHER_ROWS = new Set(["row", "rows", "otherRow"]);

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
    const own = this.cell(finding.sheet, finding.row, finding.column);
    const cells = this.related(keyed)
      .filter((column) => column !== finding.column || this.ticks.has(column))
      .map((column) => this.cell(finding.sheet, finding.row, column));
    const params = Object.entries(finding.params)
      .filter(([name]) => !OTHER_ROWS.has(name) && !(name === "other" && otherRows(finding)))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const sharers = otherRows(finding) ? this.sharing(keyed) : [];
    return printOf(JSON.stringify([finding.severity, subject.place, own, cells, params, sharers]));
  }

  /** Columns of the finding's row that it rests on, its own may be among them. */
  private related({ finding }: KeyedFinding): readonly number[] {
    if (finding.indicator !== undefined) {
      return finding.innovationRow === null ? this.spdColumns : (this.columns.get(finding.indicator) ?? []);
    }
    // A row without a name has no other identity than its content.
    const nameless = this.reading.innovations?.nameless.some(({ row }) => row === finding.row) ?? false;
    return nameless && finding.sheet === this.reading.innovations?.sheet ? this.allColumns : [];
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
