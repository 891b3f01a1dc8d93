import { sheetCandidates, type TableCandidate } from "../candidates";
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

function candidatesOf(arranged: ArrangedSheet | null, reader: HeaderReader): TableCandidate[] {
  if (!arranged) return [];
  const places = { sheets: arranged.from, cells: arranged.cells };
  return sheetCandidates(new SheetGrid(arranged.sheet), reader).map((candidate) => ({ ...candidate, places }));
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
