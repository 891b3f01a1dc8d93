import { findingCandidate, type TableCandidate } from "../candidates";
import type { Pausing } from "../../../rules/pausing";
import { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import type { ArrangedSheet } from "./arranged";
import { fromForms } from "./forms";
import { formsOn, type Form } from "./formsOn";
import { arrangingIndicators } from "./rowPerIndicator";
import { fromSideBySide } from "./sideBySide";

/**
 * Forms and tables with innovations side by side are no longer than the form; a sheet with this many rows is not one of
 * them.
 */
const LONGEST_FORM = 400;

/** Its header is the first row and no other: a word below that reads as a header was answered. */
export function* findingIn(arranged: ArrangedSheet | null, reader: HeaderReader): Pausing<TableCandidate[]> {
  if (!arranged) return [];
  const places = { sheets: arranged.from, cells: arranged.cells };
  const grid = new SheetGrid(arranged.sheet);
  const area = { top: 0, left: 0, bottom: grid.bottom, right: grid.right };
  const whole = { name: "", area, hasHeader: true, hasTotals: false };
  const candidate = yield* findingCandidate(grid, 0, area, whole, reader);
  return candidate ? [{ ...candidate, table: null, places }] : [];
}

/** A real header has more columns. */
const FEW_COLUMNS = 6;

/** Whether what looked like a header of names is a question of a form with its answer. */
export function isQuestion(candidate: TableCandidate, reader: HeaderReader): boolean {
  const { grid, columns, headerTop, headerBottom } = candidate;
  const known = columns.filter(({ role }) => role.kind !== "other").length;
  if (known > FEW_COLUMNS || candidate.table || grid.sheet.values.length > LONGEST_FORM) return false;
  return formsOn(grid, reader).some(({ labels }) => {
    return labels.some(({ row }) => row >= headerTop && row <= headerBottom);
  });
}

/** The table of a sheet with a row for each indicator; `null` for any other sheet. */
export function* findingRowsPerIndicator(grid: SheetGrid, reader: HeaderReader): Pausing<TableCandidate[] | null> {
  const arranged = yield* arrangingIndicators(grid, reader);
  return arranged && (yield* findingIn(arranged, reader));
}

/**
 * What sheets hold on which no table was found: the forms of all of them as one table, and tables with the innovations
 * side by side.
 */
export function* findingTurned(grids: readonly SheetGrid[], reader: HeaderReader): Pausing<TableCandidate[]> {
  const short = grids.filter(({ sheet }) => sheet.values.length <= LONGEST_FORM);
  const forms: Form[] = [];
  const others: SheetGrid[] = [];
  for (const grid of short) {
    const found = formsOn(grid, reader);
    forms.push(...found);
    if (found.length === 0) others.push(grid);
    yield;
  }
  const candidates = yield* findingIn(fromForms(forms, reader), reader);
  for (const grid of others) candidates.push(...(yield* findingIn(fromSideBySide(grid, reader), reader)));
  return candidates;
}
