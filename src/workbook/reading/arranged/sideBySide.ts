import { normalizeText } from "../../cells/text";
import type { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import { Arrangement, type ArrangedSheet } from "./arranged";
import { labelColumn, splitAtNames, type Label } from "./labelled";

const NAME = "Nama Inovasi";
/** `Indikator / Nama Inovasi`, `Inovasi \ Indikator`: what stands below and beside the cell. */
const BOTH = /^(?:(?:nama )?indikator (?:nama )?inovasi|(?:nama )?inovasi (?:nama )?indikator)$/;
const SURE = 0.6;

interface Names {
  row: number;
  left: number;
  right: number;
}

/**
 * The row of names right above indicators of which none asks for the name: only where a header says that they are those of
 * innovations. `Klaim`, `Target 2026` and the levels of a table of rules stand above numbers as well.
 */
function namesAbove(grid: SheetGrid, labelsAt: number, labels: readonly Label[], reader: HeaderReader): Names | null {
  const [last, group] = [labels[0]!.row - 1, labels[0]!.row - 2];
  const row = [last, group].find((at) => BOTH.test(normalizeText(grid.text(at, labelsAt))));
  if (row !== undefined) return { row, left: labelsAt + 1, right: grid.right };
  for (let column = labelsAt + 1; column <= grid.right; column += 1) {
    if (reader.fields(grid.text(group, column))[0]?.field !== "nama") continue;
    const merge = grid.sheet.merges.find((area) => area.top === group && area.left === column);
    const right = merge && merge.right > merge.left ? merge.right : grid.right;
    // A name beside it is the answer of a form.
    const isGroup = !textsOf(grid, group, column + 1, right).some((text) => text !== "");
    return isGroup ? { row: last, left: column, right } : null;
  }
  return null;
}

function textsOf(grid: SheetGrid, row: number, left: number, right: number): string[] {
  return Array.from({ length: Math.max(0, right - left + 1) }, (_, i) => grid.text(row, left + i));
}

/** Whether a text above a column means something else than an innovation: a weight, a note, a department. */
function isHeader(text: string, reader: HeaderReader): boolean {
  const { kind, fields, indicators } = reader.read(text);
  return kind !== null || [...fields, ...indicators].some(({ certainty }) => certainty > SURE);
}

/** A table with the innovations side by side and fields and indicators below each other, turned. */
export function fromSideBySide(grid: SheetGrid, reader: HeaderReader): ArrangedSheet | null {
  const found = labelColumn(grid, reader);
  if (!found) return null;
  const { column: labelsAt, labels } = found;
  const arrangement = new Arrangement();
  const putColumn = (part: readonly Label[], column: number): void => {
    for (let { row } = part[0]!; row <= part[part.length - 1]!.row; row += 1) {
      const label = grid.text(row, labelsAt);
      if (label !== "") arrangement.put(label, { grid, row, column });
    }
  };
  const isNamed = labels.some(({ field }) => field === "nama");
  const above = isNamed ? null : namesAbove(grid, labelsAt, labels, reader);
  for (let column = above?.left ?? 0; above && column <= above.right; column += 1) {
    const name = grid.text(above.row, column);
    if (name === "" || isHeader(name, reader)) continue;
    arrangement.next();
    arrangement.put(NAME, { grid, row: above.row, column });
    putColumn(labels, column);
  }
  for (const part of isNamed ? splitAtNames(labels) : []) {
    const name = part.find(({ field }) => field === "nama");
    if (!name) continue;
    for (let column = labelsAt + 1; column <= grid.right; column += 1) {
      if (grid.text(name.row, column) === "") continue;
      arrangement.next();
      putColumn(part, column);
    }
  }
  return arrangement.finished();
}
