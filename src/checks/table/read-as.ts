import { hasTarget, parseLevel, parseNumber } from "../../workbook/index";
import type {
  CellValue,
  InnovationRecord,
  InnovationTable,
  Level,
  LevelCell,
  MappedColumn,
} from "../../workbook/types";
import { excerpt } from "../shared/excerpt";
import { perRecord } from "../shared/perRecord";
import type { FindingParams, TableCheck, TableSighting } from "../types";

/** How a cell was read as something else than it shows. */
type How = "nothing" | "target" | "level" | "ticks";

interface ReadCell {
  how: How;
  column: number;
  row: number;
  raw: CellValue;
  level: Level;
}

/** Adds what stands in a level cell and is not the level that it was read as. */
function addLevel(found: ReadCell[], row: number, cell: LevelCell): void {
  const { column, blank, invalid, derived, level, raw, ticks } = cell;
  const add = (how: How): unknown => found.push({ how, column, row, raw, level });
  if (blank && typeof raw === "string" && /[a-z]/i.test(raw) && !/\d/.test(raw)) add("nothing");
  if (level > 0 && (ticks?.ticked.length ?? 0) > 1) add("ticks");
  if (!blank && !invalid && !derived && parseLevel(raw).level !== level) add("level");
}

/** The cells of an innovation that were read as something else than they show. */
const readCells = perRecord((_, { row, levels, evidence }): readonly ReadCell[] => {
  const found: ReadCell[] = [];
  for (const cell of Object.values(levels)) addLevel(found, row, cell);
  for (const cell of Object.values(evidence)) {
    const { column, raw } = cell;
    if (hasTarget(cell)) found.push({ how: "target", column, row, raw, level: 0 });
  }
  return found;
});

/** The cells of a column of maturities that are shares of the highest one. */
function readShares(table: InnovationTable, { column, role }: MappedColumn): InnovationRecord[] {
  if (role.kind !== "field" || role.field !== "kematangan" || table.layout !== "recap") return [];
  return table.records.filter(({ included, fields, typedMaturity }) => {
    const number = included && fields.kematangan?.column === column ? parseNumber(fields.kematangan.raw) : null;
    return number !== null && typedMaturity !== null && Math.round(number * 100) !== typedMaturity;
  });
}

/** Where the addresses of a column of evidence stand in a column of their own, everybody sees them. */
function hasLinkColumn({ columns }: InnovationTable, { role }: MappedColumn): boolean {
  return (
    "indicator" in role && columns.some(({ role: one }) => one.kind === "link" && one.indicator === role.indicator)
  );
}

/**
 * Where a cell was read as something else than it shows: the wording of a level as its number, weight x level as the
 * level, a percentage as points, "tidak ada" as not filled in, a merged cell as the value of all its rows, the address behind a cell beside its
 * text. One remark of a kind a column; what everybody reads the same way ("Level 2", a date as text) needs none.
 */
export const check = {
  code: "read-as",
  order: 110,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: [],
  sees: (context, record) => [readCells(context, record), record.fields.kematangan, record.typedMaturity],
  pass(context) {
    const { innovations: table } = context;
    /** By column and by how they were read, in the order of the rows. */
    const read = new Map<string, ReadCell[]>();
    const found: TableSighting[] = [];
    const report = (row: number, column: number, params: FindingParams, indicator?: string): void => {
      found.push({ row, column, params, example: true, ...(indicator !== undefined && { indicator }) });
    };
    const first = (how: How, { column, role }: MappedColumn, params: (cell: ReadCell) => FindingParams): void => {
      const cells = read.get(`${how} ${column}`);
      if (!cells?.[0] || !("indicator" in role)) return;
      const value = excerpt(cells[0].raw);
      report(cells[0].row, column, { ...params(cells[0]), value, count: cells.length }, role.indicator);
    };
    return {
      see(record) {
        for (const cell of readCells(context, record)) {
          const key = `${cell.how} ${cell.column}`;
          const known = read.get(key);
          if (known) known.push(cell);
          else read.set(key, [cell]);
        }
      },
      *end() {
        for (const mapped of table.columns) {
          const { kind } = mapped.role;
          if (kind === "level" || kind === "score") {
            first("nothing", mapped, () => ({ how: "nothing" }));
            first("level", mapped, ({ level }) => ({ how: kind === "score" ? "score" : "wording", level }));
          }
          if (kind === "evidence" && !hasLinkColumn(table, mapped)) first("target", mapped, () => ({ how: "target" }));
          if (kind === "tick") first("ticks", mapped, ({ level }) => ({ how: "ticks", level }));
          const shares = readShares(table, mapped);
          if (shares[0]) {
            const { row, fields, typedMaturity } = shares[0];
            const value = excerpt(fields.kematangan?.text ?? "");
            const points = (typedMaturity ?? 0) / 100;
            report(row, mapped.column, { how: "share", value, points, count: shares.length });
          }
          yield;
        }
        for (const { column, row, count } of table.spread ?? []) report(row, column, { how: "merged", count });
        return found;
      },
    };
  },
} satisfies TableCheck;
