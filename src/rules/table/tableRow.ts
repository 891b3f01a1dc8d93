import { numberOfText } from "../numberText";
import { parseRange } from "../rangeText";
import type { RuleProblem, RuleReason } from "../file/ruleSetError";
import {
  EARLIER_SECTIONS,
  HEADERS,
  NO,
  RULE_COLUMNS,
  SECTIONS,
  UNKNOWN,
  YES,
  type Column,
  type Section,
  type TableLanguage,
} from "./words";
import type { NumericRange } from "../types";

/** Where a table stands on its sheet, for the places that errors name. */
export interface TablePlace {
  sheet: string;
  /** Zero-based row of its first cell. */
  top: number;
}

/** Rows at the top in which the header is looked for. */
const HEADER_ROWS = 5;
const ERROR_VALUE = /^#[A-Z/0!?]+[!?A]$/;
/** Days from Excel's day 0 to 1 January 1970. */
const EPOCH = 25_569;
const DAY_MILLISECONDS = 86_400_000;

/**
 * A cell without blanks around it; `null` when blank. Zero is kept: the caller that wants a number decides about it.
 */
function cleaned(raw: unknown): string | number | boolean | null {
  if (typeof raw === "string") return raw.replace(/\s+/g, " ").trim() || null;
  return typeof raw === "number" || typeof raw === "boolean" ? raw : null;
}

/** Whether a cell is this word in one of the languages. */
export function isWord(cell: unknown, words: Readonly<Record<TableLanguage, string>>): boolean {
  const text = String(cell ?? "").toLowerCase();
  return text === words.id.toLowerCase() || text === words.en.toLowerCase();
}

function columnOf(raw: unknown): Column | undefined {
  const text = String(cleaned(raw) ?? "").toLowerCase();
  return RULE_COLUMNS.find((column) =>
    [...HEADERS[column].id, ...HEADERS[column].en].some((header) => header.toLowerCase() === text),
  );
}

export interface TableHeader {
  row: number;
  /** Where the columns stand; those of other names are passed over. */
  columns: Map<Column, number>;
  /** As written in the table. */
  names: Map<Column, string>;
}

/** @returns `null` when the columns for section, key and value do not stand in one row at the top */
export function findHeader(values: readonly (readonly unknown[])[]): TableHeader | null {
  for (const [row, cells] of values.slice(0, HEADER_ROWS).entries()) {
    const columns = new Map<Column, number>();
    const names = new Map<Column, string>();
    for (const [index, cell] of cells.entries()) {
      const column = columnOf(cell);
      if (column === undefined || columns.has(column)) continue;
      columns.set(column, index);
      names.set(column, String(cleaned(cell)));
    }
    if (columns.has("section") && columns.has("key") && columns.has("value")) return { row, columns, names };
  }
  return null;
}

/** Thrown for a cell that cannot be used. It never leaves the reading of a table, which collects them. */
export class CellRefusal extends Error {
  constructor(readonly problem: RuleProblem) {
    super(problem.path);
  }
}

/** A row of the table, read cell by cell; every refusal names row and column. */
export class TableRow {
  constructor(
    private readonly cells: readonly unknown[],
    private readonly header: TableHeader,
    /** Excel's row number. */
    readonly number: number,
    private readonly sheet: string,
    /** What cannot be used in the whole table. */
    private readonly problems: RuleProblem[],
  ) {}

  /** What the cells give; where one of them cannot be used, that is noted and `otherwise` stands in, so that reading goes on. */
  attempt<T>(otherwise: T, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof CellRefusal)) throw error;
      this.problems.push(error.problem);
      return otherwise;
    }
  }

  /** `Aturan!baris 12, kolom Bobot` */
  path(column: Column): string {
    return `${this.sheet}!baris ${this.number}, kolom ${this.header.names.get(column) ?? HEADERS[column].id[0]}`;
  }

  refuse(column: Column, why: RuleReason): CellRefusal {
    return new CellRefusal({ path: this.path(column), why });
  }

  private notOf(column: Column, key: RuleReason["key"]): CellRefusal {
    const given = String(this.cell(column) ?? "");
    return this.refuse(column, { key, params: { given } });
  }

  has(column: Column): boolean {
    return this.header.columns.has(column);
  }

  isBlank(): boolean {
    return this.cells.every((cell) => cleaned(cell) === null || cell === 0);
  }

  /** @throws CellRefusal for an Excel error, as the readings of a cell below for what they cannot use */
  cell(column: Column): string | number | boolean | null {
    const index = this.header.columns.get(column);
    const cell = index === undefined ? null : cleaned(this.cells[index]);
    if (typeof cell === "string" && ERROR_VALUE.test(cell)) {
      throw this.refuse(column, { key: "errorCell", params: { given: cell } });
    }
    return cell;
  }

  /** Empty cells reach functions as 0 on some platforms, so 0 is no text. */
  text(column: Column): string | null {
    const cell = this.cell(column);
    return cell === null || cell === 0 ? null : String(cell);
  }

  /** What kind of row it is, in either language or as an earlier version wrote it. */
  section(): Section | undefined {
    return (Object.keys(SECTIONS) as Section[]).find((name) => {
      const earlier = EARLIER_SECTIONS[name];
      return isWord(this.cell("section"), SECTIONS[name]) || (earlier && isWord(this.cell("section"), earlier));
    });
  }

  isUnknown(column: Column): boolean {
    return isWord(this.cell(column), UNKNOWN);
  }

  /** @returns 0 for a blank cell, since the two cannot be told apart everywhere */
  number0(column: Column): number {
    const cell = this.cell(column) ?? 0;
    const value = typeof cell === "number" ? cell : numberOfText(String(cell));
    if (value === null) throw this.notOf(column, "notNumber");
    return value;
  }

  /** A number with at most two decimals, not below 0, so that sums stay exact. */
  hundredths(column: Column): number {
    const value = this.number0(column);
    const exact = Math.round(value * 100) / 100;
    if (value < 0 || Math.abs(value - exact) > 1e-9) throw this.notOf(column, "tooManyDecimals");
    return exact;
  }

  /** @param least smallest number allowed */
  whole(column: Column, least: number): number {
    const value = this.number0(column);
    if (!Number.isInteger(value) || value < least) throw this.notOf(column, "notWhole");
    return value;
  }

  /** @returns `null` for a blank cell */
  yesNo(column: Column): boolean | null {
    const cell = this.cell(column);
    if (cell === null || cell === 0) return null;
    if (typeof cell === "boolean") return cell;
    if (isWord(cell, YES)) return true;
    if (isWord(cell, NO)) return false;
    throw this.notOf(column, "notYesNo");
  }

  range(column: Column): NumericRange | null {
    const text = this.text(column);
    if (text === null) return null;
    const cell = this.cell(column);
    // A number has a decimal point here, which as text would part thousands.
    const range = typeof cell === "number" ? { min: cell, max: cell } : parseRange(text);
    if (!range) throw this.notOf(column, "notRange");
    return range;
  }

  /** A date of Excel or a text such as 2024-01-31 or 31/1/2024, as ISO date; `null` for a blank cell. */
  date(column: Column): string | null {
    const cell = this.cell(column);
    if (cell === null || cell === 0) return null;
    const iso = typeof cell === "number" ? serialDate(cell) : textDate(String(cell));
    if (iso === null) throw this.notOf(column, "notDate");
    return iso;
  }
}

function serialDate(serial: number): string | null {
  const time = (Math.floor(serial) - EPOCH) * DAY_MILLISECONDS;
  const iso = Number.isFinite(time) && Math.abs(time) < 8e15 ? new Date(time).toISOString() : "";
  return /^\d{4}-/.test(iso) ? iso.slice(0, 10) : null;
}

function textDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return same ? date.toISOString().slice(0, 10) : null;
}
