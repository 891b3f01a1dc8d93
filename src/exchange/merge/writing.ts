import { valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { parseDate } from "../../workbook/cells/date";
import { exactCellBehind } from "../../workbook/places";
import { parseLevel } from "../../workbook/cells/level";
import { tickWrites } from "../../workbook/reading/ticks/tickWriting";
import type { CellPlace } from "../../workbook/sheetData";
import type { CellValue, InnovationRecord, InnovationTable, Level, Ticks } from "../../workbook/types";
import { cellKeyOf, isDateKey, parseCellKey, type CellKey } from "../cells";
import type { Blocked, CellWrite, Current, Written } from "./types";

/** Says into which cells a value goes, and why it cannot. */
export class Writer {
  private readonly columns = new Map<CellKey, number>();
  private readonly weights: ReadonlyMap<string, number>;

  constructor(
    private readonly current: Current,
    rules: RuleSet,
  ) {
    this.weights = new Map(rules.indicators.map(({ id, weight }) => [id, valueOf(weight) ?? 1]));
    for (const { column, role } of current.table.columns) {
      const key = cellKeyOf(role);
      // A level beside its score is the level; of several columns of a kind the last was read.
      if (key !== null && !(role.kind === "score" && this.columns.has(key))) this.columns.set(key, column);
    }
  }

  /** The cell of the workbook that shows a value of a row; `null` where no sheet has it. */
  placeOf(row: number, key: CellKey): CellPlace | null {
    const column = this.columns.get(key);
    return column === undefined ? null : exactCellBehind(this.current.table, row, column);
  }

  /**
   * @param record the row; `null` for a new one
   * @param row Excel's row number in the table
   */
  writes(key: CellKey, value: CellValue, record: InnovationRecord | null, row: number): CellWrite[] | Blocked {
    const { table } = this.current;
    const { kind, of } = parseCellKey(key);
    if (kind === "level") {
      const ticks = ticksOf(table, record, of);
      if (ticks) return this.ticked(of, ticks, value, row);
    }
    const place = this.placeOf(row, key);
    if (!place) return "merged";
    const isScore = table.columns.some(({ column, role }) => column === place.column && role.kind === "score");
    const content = kind === "level" && isScore ? this.score(of, value) : contentOf(key, value, this.current);
    if (content === null) return "level";
    const blocked = this.blockedAt(place, record);
    return blocked ?? [{ place, content }];
  }

  blockedAt(place: CellPlace, record: InnovationRecord | null): Blocked | null {
    if (this.current.isFormula(place)) return "formula";
    if (this.current.isLink(place)) return "link";
    return this.isMerged(place, record) ? "merged" : null;
  }

  private ticked(id: string, ticks: Ticks, value: CellValue, row: number): CellWrite[] | Blocked {
    const { level, invalid } = parseLevel(value);
    const writes = invalid ? null : tickWrites(this.current.table, id, ticks, level as Level);
    if (!writes) return "level";
    const cells: CellWrite[] = [];
    for (const write of writes) {
      const place = exactCellBehind(this.current.table, row, write.column);
      if (!place) return "merged";
      if (this.current.isFormula(place)) return "formula";
      cells.push({ place, content: { value: write.value } });
    }
    return cells;
  }

  private score(id: string, value: CellValue): Written | null {
    if (value === null) return { value: null };
    return typeof value === "number" ? { value: Math.round(value * (this.weights.get(id) ?? 1) * 100) / 100 } : null;
  }

  /** A merged cell stands for several, and an innovation over several rows has its documents in several. */
  private isMerged(place: CellPlace, record: InnovationRecord | null): boolean {
    const sheet = this.current.data.sheets.find(({ name }) => name === place.sheet);
    const row = place.row - 1;
    const name = record?.fields.nama?.column;
    return (sheet?.merges ?? []).some(({ top, left, bottom, right }) => {
      const holds = row >= top && row <= bottom;
      const isOwn = holds && place.column >= left && place.column <= right;
      const isTall = holds && name !== undefined && name >= left && name <= right && bottom > top;
      return isTall || (isOwn && (bottom > top || row !== top || place.column !== left));
    });
  }
}

function ticksOf(table: InnovationTable, record: InnovationRecord | null, id: string): Ticks | null {
  const own = record?.levels[id]?.ticks;
  if (own) return own;
  const other = table.records.find(({ levels }) => levels[id]?.ticks)?.levels[id]?.ticks;
  return other ? { ...other, cells: other.columns.map(() => null), ticked: [] } : null;
}

/** Dates are written as the cell keeps dates; whoever writes knows its format. */
function contentOf(key: CellKey, value: CellValue, { data }: Current): Written {
  const date = isDateKey(key) && value !== null ? parseDate(value, data.date1904) : null;
  return date === null ? { value } : { date };
}
