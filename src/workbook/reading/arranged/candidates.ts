import { candidateAt, type TableCandidate } from "../candidates";
import { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import type { ArrangedSheet } from "./arranged";
import { fromForms } from "./forms";
import { formsOn } from "./formsOn";
import { fromRowsPerIndicator } from "./rowPerIndicator";
import { fromSideBySide } from "./sideBySide";

/**
 * Forms and tables with innovations side by side are no longer than the form; a sheet with this many rows is not one of
 * them.
 */
const LONGEST_FORM = 400;

/** Its header is the first row and no other: a word below that reads as a header was answered. */
function candidatesOf(arranged: ArrangedSheet | null, reader: HeaderReader): TableCandidate[] {
  if (!arranged) return [];
  const places = { sheets: arranged.from, cells: arranged.cells };
  const grid = new SheetGrid(arranged.sheet);
  const area = { top: 0, left: 0, bottom: grid.bottom, right: grid.right };
  const candidate = candidateAt(grid, 0, area, { name: "", area, hasHeader: true, hasTotals: false }, reader);
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
export function rowPerIndicatorCandidates(grid: SheetGrid, reader: HeaderReader): TableCandidate[] | null {
  const arranged = fromRowsPerIndicator(grid, reader);
  return arranged && candidatesOf(arranged, reader);
}

/**
 * What sheets hold on which no table was found: the forms of all of them as one table, and tables with the innovations
 * side by side.
 */
export function turnedCandidates(grids: readonly SheetGrid[], reader: HeaderReader): TableCandidate[] {
  const short = grids.filter(({ sheet }) => sheet.values.length <= LONGEST_FORM);
  const forms = short.map((grid) => formsOn(grid, reader));
  const others = short.filter((_, at) => forms[at]!.length === 0);
  return [
    ...candidatesOf(fromForms(forms.flat(), reader), reader),
    ...others.flatMap((grid) => candidatesOf(fromSideBySide(grid, reader), reader)),
  ];
}
