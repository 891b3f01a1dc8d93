import { exactCellBehind } from "../places";
import type { FieldId, InnovationTable, SheetData, SpdTable, TableProblem } from "../types";
import { DESK_FIELDS } from "./rows/desk";

/** What the desk says of a row changes no figure; the level that it accepts may lower what is proved. */
const DESK_NOTES = DESK_FIELDS.filter((field) => field !== "levelDesk");
/** Fields that neither a figure nor a department's part comes from; a maturity is one of them beside levels. */
const BESIDE: readonly FieldId[] = ["nomor", "kematangan", "status", "keterangan", ...DESK_NOTES];

interface Column {
  column: number;
  header: string;
}

/** Columns that something is said by: levels as well as dates, evidence, and who takes part. */
function telling({ columns, layout }: InnovationTable): Column[] {
  return columns.filter(({ role }) => {
    if (role.kind !== "field") return role.kind !== "other";
    return !BESIDE.includes(role.field) || (layout === "recap" && role.field === "kematangan");
  });
}

/** @param open the formulas without results, by row, column and sheet */
function problemIn(
  open: ReadonlySet<string>,
  table: Pick<InnovationTable, "sheet" | "places">,
  columns: readonly Column[],
  records: readonly { row: number }[],
): TableProblem | null {
  const found = columns.flatMap(({ column, header }) =>
    records.flatMap(({ row }) => {
      const place = exactCellBehind(table, row, column);
      return place && open.has(`${place.row}:${place.column}:${place.sheet}`) ? [{ sheet: place.sheet, header }] : [];
    }),
  );
  return found[0] ? { kind: "not-calculated", ...found[0], count: found.length } : null;
}

/** A program wrote formulas and no results: what they give is known once Excel has opened and saved the workbook. */
export function notCalculated(
  sheets: readonly SheetData[],
  table: InnovationTable | null,
  spd: SpdTable | null,
): TableProblem | null {
  const open = new Set(
    sheets.flatMap(({ name, uncomputed = [] }) => uncomputed.map(({ row, column }) => `${row + 1}:${column}:${name}`)),
  );
  if (open.size === 0) return null;
  const own = table && problemIn(open, table, telling(table), [...table.records, ...table.nameless]);
  if (own || !spd) return own;
  const { columns, headers } = spd;
  const read: [number | null | undefined, string | null][] = [
    [columns.level, headers.level],
    [columns.measure, headers.measure],
    [columns.evidence, headers.evidence],
    [columns.link, headers.evidence],
  ];
  const told = read.flatMap(([column, header]) => (column == null ? [] : [{ column, header: header ?? "" }]));
  return problemIn(open, { sheet: spd.sheet }, told, spd.records);
}
