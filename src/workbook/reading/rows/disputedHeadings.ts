import { holdsField } from "../../columnRoles";
import { ROWS_AT_ONCE, type Pausing } from "../../../rules/pausing";
import { normalizeText } from "../../cells/text";
import type { DisputedRow } from "../../types";
import type { Found } from "../readCandidate";
import { areOfApplication, headedYears } from "./otherYears";
import { filledCells, isSectionRow, mayHeadGroup, namesOffice, type RowCells } from "./rowKinds";
import { saysLeftOut } from "./saidOut";
import { isTotalRow } from "./totals";

const OUTLINE = /^\s*(?:[ivx]+|[a-z]|\d{1,2})\s*[.)]\s*/i;
/** What a heading says beside what its rows are. */
const WORDLESS = /\b(?:yang|yg|daftar|rekap|tabel|kelompok)\b/gi;
const KEPT = /\b(?:arsip|archived?)\b|\btahun (?:lalu|sebelumnya|kemarin)\b/;

function saysOut(heading: string, assessed: number): boolean {
  const text = heading.replace(OUTLINE, "").replace(WORDLESS, " ").trim();
  return KEPT.test(normalizeText(text)) || saysLeftOut(text, assessed);
}

interface Heading {
  text: string;
  /** Years that are not the assessed one. */
  years: readonly number[];
  isOut: boolean;
}

/**
 * The headings of groups of rows, by the Excel rows of the innovations below them. A department goes on with the heading
 * above it.
 */
function* headingsOf({ candidate, rows }: Found, assessed: number): Pausing<Map<number, Heading>> {
  const { grid, columns, headerBottom } = candidate;
  const name = columns.find(holdsField("nama"))!.column;
  const number = columns.find(holdsField("nomor"))?.column ?? null;
  const wide = grid.sheet.merges.filter((merge) => merge.bottom > headerBottom && mayHeadGroup(merge));
  const innovations = new Set(rows.records.map(({ row }) => row));
  const found = new Map<number, Heading>();
  let current: Heading | null = null;
  for (let row = headerBottom + 1; row <= rows.lastRow; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield;
    if (innovations.has(row + 1)) {
      if (current) found.set(row + 1, current);
      continue;
    }
    const filled = filledCells(grid.sheet.values[row - grid.sheet.top] ?? [], grid.sheet.left);
    const merged = wide.some(({ top, bottom }) => row >= top && row <= bottom);
    const cells: RowCells = { filled, name, number, merged };
    if (!isSectionRow(cells) || isTotalRow(cells) || filled.some(({ text }) => namesOffice(text))) continue;
    const text = filled.map((cell) => cell.text).join(" ");
    const years = headedYears(text);
    current = { text, years: years.includes(assessed) ? [] : years, isOut: saysOut(text, assessed) };
  }
  return found;
}

/**
 * Innovations that count although the heading of their rows says that they do not take part, or that they are those of
 * another year while nothing says so of the others.
 */
export function* disputedHeadings(found: Found, assessed: number): Pausing<DisputedRow[]> {
  const headings = yield* headingsOf(found, assessed);
  const { records } = found.rows;
  const yearsOf = ({ row }: { row: number }): readonly number[] => headings.get(row)?.years ?? [];
  const isMixed = records.some((record) => yearsOf(record).length === 0);
  const byYear = isMixed && !areOfApplication(records, { row: 0, column: 0, yearsOf });
  const { column } = found.candidate.columns.find(holdsField("nama"))!;
  return records.flatMap(({ row, included }): DisputedRow[] => {
    const heading = headings.get(row);
    if (!included || !heading) return [];
    const isDisputed = heading.isOut || (byYear && heading.years.length > 0);
    return isDisputed ? [{ row, column, header: "", text: heading.text, heading: true }] : [];
  });
}
