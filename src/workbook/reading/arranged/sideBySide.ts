import { normalizeText } from "../../cells/text";
import type { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import { Arrangement, NAME_HEADER, type ArrangedSheet } from "./arranged";
import { labelColumn, splitAtNames, type Label } from "./labelled";

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

/** The innovations of a part of the labels: where their names stand. */
function namesOf(part: readonly Label[], labelsAt: number, right: number): Names | null {
  const label = part.find(({ field }) => field === "nama");
  return label ? { row: label.row, left: labelsAt + 1, right } : null;
}

/** A table with the innovations side by side and fields and indicators below each other, turned. */
export function fromSideBySide(grid: SheetGrid, reader: HeaderReader): ArrangedSheet | null {
  const found = labelColumn(grid, reader);
  if (!found) return null;
  const { column: labelsAt, labels } = found;
  const arrangement = new Arrangement();
  const isNamed = labels.some(({ field }) => field === "nama");
  for (const part of isNamed ? splitAtNames(labels) : [labels]) {
    const names = isNamed ? namesOf(part, labelsAt, grid.right) : namesAbove(grid, labelsAt, part, reader);
    for (let column = names?.left ?? 0; names && column <= names.right; column += 1) {
      const name = grid.text(names.row, column);
      if (name === "" || (!isNamed && isHeader(name, reader))) continue;
      arrangement.next();
      if (!isNamed) arrangement.put(NAME_HEADER, { grid, row: names.row, column });
      for (let { row } = part[0]!; row <= part[part.length - 1]!.row; row += 1) {
        const label = grid.text(row, labelsAt);
        if (label !== "") arrangement.put(label, { grid, row, column });
      }
    }
  }
  return arrangement.finished();
}
