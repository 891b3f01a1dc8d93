import type { RuleSet } from "../../rules/types";
import { columnName } from "../cells/address";
import { normalizeText } from "../cells/text";
import type { InnovationTable } from "../types";
import { MappingError } from "./mappingError";
import { parseRole, roleText } from "./roles";

/** What the user says about the columns of the innovation table, as JSON. */
export interface ColumnMapping {
  /** The sheet; found by itself when left out. */
  sheet?: string;
  /** Excel's row of the header, or its first and last row; found by itself when left out. */
  headerRow?: number | [first: number, last: number];
  /** Role by header text, or by column letter where a header is blank or not the only one (`B`, `$B`). */
  columns: Record<string, string>;
}

/** A mapping as it was recognised; can be edited and given back. */
export interface RecognisedMapping extends ColumnMapping {
  sheet: string;
  headerRow: number | [number, number];
  /** How surely each column was recognised, 0 to 1; of no effect when given back. */
  certainty: Record<string, number>;
}

const KEYS = ["sheet", "headerRow", "columns", "certainty"];
const LAST_ROW = 1_048_576;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRow(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LAST_ROW;
}

function headerRowOf(value: unknown): number | [number, number] {
  if (isRow(value)) return value;
  if (Array.isArray(value) && value.length === 2 && isRow(value[0]) && isRow(value[1]) && value[0] <= value[1]) {
    return [value[0], value[1]];
  }
  throw new MappingError("headerRow", "shape", JSON.stringify(value));
}

/**
 * Checks what a user gives as a mapping. Whether its columns exist is seen when a workbook is read.
 * @throws MappingError
 */
export function readMapping(value: unknown, rules: RuleSet): ColumnMapping {
  if (!isRecord(value)) throw new MappingError("", "shape", JSON.stringify(value) ?? "");
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw new MappingError(unknown, "shape", unknown);
  const { sheet, headerRow, columns } = value;
  if (sheet !== undefined && typeof sheet !== "string") {
    throw new MappingError("sheet", "shape", JSON.stringify(sheet));
  }
  if (!isRecord(columns)) throw new MappingError("columns", "shape", JSON.stringify(columns) ?? "");
  const roles = new Map<string, string>();
  for (const [key, role] of Object.entries(columns)) {
    const path = `columns.${key}`;
    if (typeof role !== "string") throw new MappingError(path, "shape", JSON.stringify(role));
    const parsed = parseRole(role, rules);
    if (typeof parsed === "string") throw new MappingError(path, parsed, role);
    roles.set(key, role);
  }
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow: headerRowOf(headerRow) }),
    columns: Object.fromEntries(roles),
  };
}

/** @throws MappingError also for a text that is no JSON */
export function parseMapping(text: string, rules: RuleSet): ColumnMapping {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new MappingError("", "json", error instanceof Error ? error.message : String(error));
  }
  return readMapping(value, rules);
}

/** The name of a column in a mapping: its header where that is the only one, else its letter. */
export function columnKeys(columns: readonly { column: number; header: string }[]): Map<number, string> {
  const seen = new Map<string, number>();
  for (const { header } of columns) {
    const text = normalizeText(header);
    seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return new Map(
    columns.map(({ column, header }) => {
      const text = normalizeText(header);
      const unique = text !== "" && seen.get(text) === 1;
      return [column, unique ? header : `$${columnName(column)}`];
    }),
  );
}

/** What was recognised, in the form that `readMapping` takes. */
export function recognisedMapping(
  table: Pick<InnovationTable, "sheet" | "headerTop" | "headerBottom" | "columns">,
): RecognisedMapping {
  const keys = columnKeys(table.columns);
  const [first, last] = [table.headerTop + 1, table.headerBottom + 1];
  const entries = table.columns.map(({ column, role, certainty }) => ({ key: keys.get(column)!, role, certainty }));
  return {
    sheet: table.sheet,
    headerRow: first === last ? first : [first, last],
    columns: Object.fromEntries(entries.map(({ key, role }) => [key, roleText(role)])),
    certainty: Object.fromEntries(entries.map(({ key, certainty }) => [key, Math.round(certainty * 100) / 100])),
  };
}
