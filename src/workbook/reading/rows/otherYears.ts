import { cleanText, isBlankCode, normalizeText } from "../../cells/text";
import type { CellValue, InnovationRecord, MappedColumn, UncountedEntry } from "../../types";
import type { TableCandidate } from "../candidates";
import { isSectionRow, type RowCells } from "./rowKinds";
import { isTotalRow } from "./totals";

/** Of which year the row of an innovation is; not *Tahun Penerapan*, *Tahun Anggaran* and the like. */
const YEAR_HEADER =
  /^(?:tahun|thn|ta|year|periode|iga|iid)(?: (?:data|input|penilaian|pengukuran|pengusulan|usulan|lomba|iga|iid|indeks|inovasi|daerah|tahun))*$/;
/** Nothing but years: `2026`, `IGA 2026`, `2025/2026`, `TA. 2026`. */
const YEARS_ONLY = /^(?:(?:tahun|thn|ta|iga|iid|periode)\.?\s*)*20\d\d(?:\s*(?:[-–/,;&]|dan)\s*20\d\d)*$/i;
const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** A heading of rows that speaks of their year: *TAHUN 2025*, *B. Inovasi Tahun 2026*, *IGA 2025*. */
const HEADED_YEAR = /(?:^|\b(?:tahun|thn|ta|iga|iid|periode|inovasi(?: daerah)?)\s*:?\s*)(20\d\d)(?!\d)/gi;

const YEAR_ALONE = /^20\d\d$/;
/** Of so many innovations the year has to be that of their application. */
const MOST = 0.7;

/** Where each row says of which year it is. */
export interface YearPlace {
  /** Excel's row and zero-based column of what says it. */
  row: number;
  column: number;
  yearsOf: (record: InnovationRecord) => readonly number[];
}

function yearsIn(text: string): number[] {
  return (text.match(YEAR) ?? []).map(Number);
}

/** The column as the place of the years. */
export function yearsOfColumn({ grid, headerBottom }: TableCandidate, column: number): YearPlace {
  const yearsOf = ({ row }: InnovationRecord): number[] => yearsIn(cleanText(grid.at(row - 1, column)));
  return { row: headerBottom + 1, column, yearsOf };
}

/** Whether the header of a column that nobody recognised says of which year a row is. */
export function isYearColumn({ role, header }: MappedColumn): boolean {
  return role.kind === "other" && YEAR_HEADER.test(normalizeText(header.replace(YEAR, " ")));
}

/** The years that a heading speaks of as those of its rows. */
export function headedYears(text: string): number[] {
  return [...text.matchAll(HEADED_YEAR)].map(([, year]) => Number(year));
}

/** The years that headings of groups of rows speak of, while the rows are read from top to bottom. */
export class HeadedYears {
  private readonly years = new Map<number, readonly number[]>();
  private first: { row: number; column: number } | null = null;

  /** @param current the years that the table itself speaks of, of its rows above the first heading */
  constructor(private current: readonly number[]) {}

  /** @param row zero-based, of a row that may head others */
  heading(row: number, cells: RowCells): void {
    const isYear = cells.filled.length === 1 && YEAR_ALONE.test(cells.filled[0]!.text);
    if (!isYear && (!isSectionRow(cells) || isTotalRow(cells))) return;
    for (const { column, text } of cells.filled) {
      const years = headedYears(text);
      if (years.length === 0) continue;
      this.current = years;
      this.first ??= { row: row + 1, column };
    }
  }

  /** @param row zero-based, of an innovation */
  under(row: number): void {
    if (this.current.length > 0) this.years.set(row + 1, this.current);
  }

  /** Where the first heading with a year stands, and the years of each row; `null` without one. */
  place(): YearPlace | null {
    return this.first && { ...this.first, yearsOf: ({ row }) => this.years.get(row) ?? [] };
  }
}

function isYearCell(raw: CellValue): boolean {
  return isBlankCode(raw) || YEARS_ONLY.test(cleanText(raw));
}

function columnOfYears(records: readonly InnovationRecord[], candidate: TableCandidate): YearPlace | null {
  const { grid, columns } = candidate;
  const found = columns.find(
    (one) => isYearColumn(one) && records.every(({ row }) => isYearCell(grid.at(row - 1, one.column))),
  );
  return found ? yearsOfColumn(candidate, found.column) : null;
}

/** Whether the years are those in which the innovations were applied: then they say nothing of the assessment. */
export function areOfApplication(records: readonly InnovationRecord[], { yearsOf }: YearPlace): boolean {
  const dated = records.filter((record) => record.fields.penerapan?.date);
  const same = dated.filter((record) => yearsOf(record).includes(Number(record.fields.penerapan!.date!.slice(0, 4))));
  return same.length > MOST * dated.length;
}

/**
 * Which innovations of a table that goes over several years are of another year than the assessed one, by a column *Tahun* or
 * by headings of groups of rows. Where none is of the assessed year, or all are, nothing is left out.
 * @param records those with a name
 */
export function ofOtherYears(
  records: readonly InnovationRecord[],
  candidate: TableCandidate,
  headed: HeadedYears,
  assessed: number,
): { isOther: (record: InnovationRecord) => boolean; told: UncountedEntry[] } {
  for (const place of [columnOfYears(records, candidate), headed.place()]) {
    if (!place || areOfApplication(records, place)) continue;
    const isOther = (record: InnovationRecord): boolean => {
      const years = place.yearsOf(record);
      return years.length > 0 && !years.includes(assessed);
    };
    const others = records.filter(isOther);
    if (others.length === 0 || !records.some((record) => place.yearsOf(record).includes(assessed))) continue;
    const years = [...new Set(others.flatMap((record) => place.yearsOf(record)))].sort((a, b) => a - b);
    const { row, column } = place;
    const count = others.length;
    return { isOther, told: [{ why: "year", row, column, text: years.join(", "), count }] };
  }
  return { isOther: () => false, told: [] };
}
