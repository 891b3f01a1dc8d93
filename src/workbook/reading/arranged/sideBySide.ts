import type { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import { Arrangement, type ArrangedSheet } from "./arranged";
import { labelColumn, splitAtNames } from "./labelled";

/** A table with the innovations side by side and fields and indicators below each other, turned. */
export function fromSideBySide(grid: SheetGrid, reader: HeaderReader): ArrangedSheet | null {
  const found = labelColumn(grid, reader);
  if (!found) return null;
  const { column: labelsAt, labels } = found;
  const arrangement = new Arrangement();
  for (const part of splitAtNames(labels)) {
    const name = part.find(({ field }) => field === "nama");
    if (!name) continue;
    for (let column = labelsAt + 1; column <= grid.right; column += 1) {
      if (grid.text(name.row, column) === "") continue;
      arrangement.next();
      for (let { row } = part[0]!; row <= part[part.length - 1]!.row; row += 1) {
        const label = grid.text(row, labelsAt);
        if (label !== "") arrangement.put(label, { grid, row, column });
      }
    }
  }
  return arrangement.finished();
}
