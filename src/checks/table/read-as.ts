import { hasTarget, parseLevel, parseNumber } from "../../workbook/index";
import type { EvidenceCell, InnovationRecord, InnovationTable, LevelCell, MappedColumn } from "../../workbook/types";
import { excerpt } from "../shared/excerpt";
import type { FindingParams, TableCheck, TableSighting } from "../types";

interface ReadCell {
  row: number;
  cell: LevelCell;
}

/** The cells of a column that say in words that there is no level. */
function readNothing(table: InnovationTable, { column, role }: MappedColumn): ReadCell[] {
  if (role.kind !== "level" && role.kind !== "score") return [];
  return table.records.flatMap((record) => {
    const cell = record.included ? record.levels[role.indicator] : undefined;
    if (cell?.column !== column || !cell.blank || typeof cell.raw !== "string") return [];
    return /^[^a-z]*$|\d/i.test(cell.raw) ? [] : [{ row: record.row, cell }];
  });
}

/** The cells of a column whose level is not the one that stands there. */
function readLevels(table: InnovationTable, { column, role }: MappedColumn): ReadCell[] {
  if (role.kind !== "level" && role.kind !== "score") return [];
  return table.records.flatMap((record) => {
    const cell = record.included ? record.levels[role.indicator] : undefined;
    if (cell?.column !== column || cell.blank || cell.invalid || cell.derived) return [];
    return parseLevel(cell.raw).level === cell.level ? [] : [{ row: record.row, cell }];
  });
}

/** The rows in which several levels are ticked, at the column of the highest one. */
function readTicks(table: InnovationTable, { column, role }: MappedColumn): ReadCell[] {
  if (role.kind !== "tick") return [];
  return table.records.flatMap((record) => {
    const cell = record.included ? record.levels[role.indicator] : undefined;
    if (cell?.column !== column || cell.level === 0 || (cell.ticks?.ticked.length ?? 0) < 2) return [];
    return [{ row: record.row, cell }];
  });
}

/** The cells of a column of maturities that are shares of the highest one. */
function readShares(table: InnovationTable, { column, role }: MappedColumn): InnovationRecord[] {
  if (role.kind !== "field" || role.field !== "kematangan" || table.layout !== "recap") return [];
  return table.records.filter(({ included, fields, typedMaturity }) => {
    const number = included && fields.kematangan?.column === column ? parseNumber(fields.kematangan.raw) : null;
    return number !== null && typedMaturity !== null && Math.round(number * 100) !== typedMaturity;
  });
}

/** The cells of a column that are judged by the address behind them. */
function readTargets(table: InnovationTable, { column, role }: MappedColumn): { row: number; cell: EvidenceCell }[] {
  if (role.kind !== "evidence") return [];
  return table.records.flatMap((record) => {
    const cell = record.included ? record.evidence[role.indicator] : undefined;
    return cell?.column === column && hasTarget(cell) ? [{ row: record.row, cell }] : [];
  });
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
  run({ innovations: table }) {
    const found: TableSighting[] = [];
    const report = (row: number, column: number, params: FindingParams, indicator?: string): void => {
      found.push({ row, column, params, example: true, ...(indicator !== undefined && { indicator }) });
    };
    for (const mapped of table.columns) {
      if (mapped.role.kind === "level" || mapped.role.kind === "score") {
        const nothing = readNothing(table, mapped);
        const params = { how: "nothing", value: excerpt(nothing[0]?.cell.raw ?? null), count: nothing.length };
        if (nothing[0]) report(nothing[0].row, mapped.column, params, mapped.role.indicator);
      }
      if (mapped.role.kind === "evidence") {
        const linked = readTargets(table, mapped);
        const params = { how: "target", value: excerpt(linked[0]?.cell.raw ?? null), count: linked.length };
        if (linked[0]) report(linked[0].row, mapped.column, params, mapped.role.indicator);
      }
      const shares = readShares(table, mapped);
      if (shares[0]) {
        const { row, fields, typedMaturity } = shares[0];
        const value = excerpt(fields.kematangan?.text ?? "");
        report(row, mapped.column, { how: "share", value, points: (typedMaturity ?? 0) / 100, count: shares.length });
      }
      if (mapped.role.kind === "tick") {
        const ticked = readTicks(table, mapped);
        const level = ticked[0]?.cell.level ?? 0;
        const params = { how: "ticks", value: excerpt(ticked[0]?.cell.raw ?? null), level, count: ticked.length };
        if (ticked[0]) report(ticked[0].row, mapped.column, params, mapped.role.indicator);
      }
      const cells = readLevels(table, mapped);
      const first = cells[0];
      if (!first || mapped.role.kind === "field" || mapped.role.kind === "other") continue;
      const how = mapped.role.kind === "score" ? "score" : "wording";
      const params = { how, value: excerpt(first.cell.raw), level: first.cell.level, count: cells.length };
      report(first.row, mapped.column, params, mapped.role.indicator);
    }
    for (const { column, row, count } of table.spread ?? []) report(row, column, { how: "merged", count });
    return found;
  },
} satisfies TableCheck;
