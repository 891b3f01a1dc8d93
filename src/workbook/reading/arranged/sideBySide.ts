import { parseLevel } from "../../cells/level";
import { isBlankCode, normalizeText } from "../../cells/text";
import type { CellValue } from "../../sheetData";
import type { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import { withoutYears } from "../years";
import { Arrangement, NAME_HEADER, type ArrangedSheet } from "./arranged";
import { labelColumn, splitAtNames, type Label } from "./labelled";

/** `Indikator / Nama Inovasi`, `Inovasi \ Indikator`: what stands below and beside the cell. */
const BOTH = /^(?:(?:nama )?indikator (?:nama )?inovasi|(?:nama )?inovasi (?:nama )?indikator)$/;
/** How surely a text has to be a header: always, and where no levels stand below it. */
const MAY_BE = 0.6;
const SURE = 0.9;

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

/** Beside the level of an indicator stand its evidence and its measured value at most. */
const LEVEL_SHARE = 1 / 3;

function haveLevels(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => !isBlankCode(cell));
  return filled.filter((cell) => !parseLevel(cell).invalid).length >= Math.max(1, LEVEL_SHARE * filled.length);
}

/**
 * Whether a text above a column means something else than an innovation: a weight, a note, a department. Above levels an
 * innovation may be called *Layanan Antar Berkas* or *Video Desa*.
 */
function isHeader(text: string, cells: readonly CellValue[], reader: HeaderReader): boolean {
  const { kind, bare, fields, indicators } = reader.read(withoutYears(text));
  const certainty = Math.max(0, ...[...fields, ...indicators].map((match) => match.certainty));
  if ((kind !== null && bare) || certainty >= SURE) return true;
  return (kind !== null || certainty > MAY_BE) && !haveLevels(cells);
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
      const cells = part.filter(({ indicator }) => indicator !== null).map(({ row }) => grid.at(row, column));
      if (name === "" || (!isNamed && isHeader(name, cells, reader))) continue;
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
