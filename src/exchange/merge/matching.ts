import { opdNames } from "../../checks/shared/departments/departments";
import type { OpdNames } from "../../checks/shared/departments/departmentNames";
import { nameKey } from "../../checks/shared/innovationNames";
import { nearestText } from "../../workbook/cells/nearestText";
import { cleanText } from "../../workbook/cells/text";
import type { CellValue, InnovationRecord } from "../../workbook/types";
import { NAME_KEY, OPD_KEY, recordCells, sameValue, type CellKey } from "../cells";
import type { SentRow } from "../sent/fingerprint";
import type { Current } from "./types";

/** A row of the workbook that everything goes into, with what departments are given of it. */
export interface OwnRow {
  record: InnovationRecord;
  /** Key of its department; `""` without one. */
  department: string;
  cells: ReadonlyMap<CellKey, CellValue>;
}

/** Of what was sent so much still stands in a row whose name was changed meanwhile. */
const SHARE = 0.6;
const FEWEST = 3;

/** Finds the rows of the workbook by what departments know them by. */
export class OwnRows {
  readonly rows: readonly OwnRow[];
  private readonly names: OpdNames;
  private readonly byName = new Map<string, OwnRow[]>();
  private readonly byRow: ReadonlyMap<number, OwnRow>;

  constructor({ table, opd }: Current, keys: ReadonlySet<CellKey>) {
    const records = [...table.records, ...table.nameless].sort((a, b) => a.row - b.row);
    this.names = opdNames({ included: records, opd });
    this.rows = records.map((record) => {
      return {
        record,
        department: this.departmentOf(record.fields.opd?.raw ?? null),
        cells: recordCells(record, keys),
      };
    });
    this.byRow = new Map(this.rows.map((row) => [row.record.row, row]));
    for (const row of this.rows) {
      const key = nameKey(row.record.name);
      if (key !== "") this.byName.set(key, [...(this.byName.get(key) ?? []), row]);
    }
  }

  /** The key of a department, however its name is written. */
  departmentOf(text: CellValue | undefined): string {
    const name = cleanText(text ?? null);
    return name === "" ? "" : this.names.keyOf(name);
  }

  at(row: number): OwnRow | undefined {
    return this.byRow.get(row);
  }

  named(name: string): readonly OwnRow[] {
    return this.byName.get(nameKey(name)) ?? [];
  }

  /** A row of the department whose name differs in a few letters. */
  near(name: string, department: string, free: (row: OwnRow) => boolean): readonly OwnRow[] {
    const own = this.rows.filter((row) => row.department === department && free(row));
    const nearest = nearestText(
      name,
      own.map(({ record }) => record.name),
    );
    return nearest === null ? [] : own.filter(({ record }) => record.name === nearest);
  }

  /**
   * The row that was sent as this one: by its name and department as sent; of several, and of one that was renamed since,
   * by what it holds.
   * @returns `null` when it is not there any more, or could be any of several
   */
  sentAs(sent: SentRow, taken: ReadonlySet<OwnRow>): OwnRow | null {
    const name = cleanText(sent.cells.get(NAME_KEY) ?? null);
    const department = this.departmentOf(sent.cells.get(OPD_KEY));
    const free = this.rows.filter((row) => !taken.has(row));
    const same = this.named(name).filter((row) => row.department === department && !taken.has(row));
    if (same.length === 1) return same[0]!;
    const candidates = same.length > 1 ? same : free;
    const atRow = candidates.find(({ record }) => record.row === sent.row);
    if (atRow && (same.length > 1 || this.likeness(sent, atRow) >= SHARE)) return atRow;
    const like = candidates
      .map((row) => ({ row, likeness: this.likeness(sent, row) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best, next] = like;
    const isClear = best !== undefined && best.likeness >= SHARE && best.likeness > (next?.likeness ?? 0);
    return isClear ? best.row : null;
  }

  /** Share of what was sent that still stands in a row; 0 where too little was sent to tell. */
  private likeness({ cells }: SentRow, row: OwnRow): number {
    const filled = [...cells].filter(([key, value]) => value !== null && key !== OPD_KEY && row.cells.has(key));
    if (filled.length < FEWEST) return 0;
    return filled.filter(([key, value]) => sameValue(value, row.cells.get(key))).length / filled.length;
  }
}
