import { literalTarget, usableTarget } from "../../workbook/cells/linkTarget";
import type { CellValue, SheetLink } from "../../workbook/types";
import { readOnce, supportsExcelApi } from "../host/run";
import { groupBlocks, readBlocks, splitRows, type Block } from "./blocks";
import { loadCellProperties } from "./cellProperties";

function targetOf(inserted: Excel.RangeHyperlink | undefined, formula: CellValue | undefined): string | null {
  const place = inserted?.documentReference ? `#${inserted.documentReference}` : "";
  if (inserted?.address) return usableTarget(`${inserted.address}${place}`);
  const literal = typeof formula === "string" ? literalTarget(formula) : null;
  return literal === null ? null : usableTarget(literal);
}

/**
 * Asks for the addresses behind the cells of a range: inserted links and formulas that spell theirs out.
 * @returns gives the links of each row after the sync; nothing where Excel is too old to tell
 */
export function loadLinks(range: Excel.Range): () => (string | null)[][] | null {
  if (!supportsExcelApi("1.9")) return () => [];
  const inserted = loadCellProperties(range, { hyperlink: true });
  range.load("formulas");
  return () => {
    const formulas = range.formulas as CellValue[][] | null;
    const known = inserted();
    return formulas && formulas.map((row, y) => row.map((formula, x) => targetOf(known[y]?.[x]?.hyperlink, formula)));
  };
}

/**
 * The addresses behind the cells of areas, asked for in blocks.
 * @returns the links of each area
 * @throws ExcelProblem
 */
export function readSheetLinks(areas: readonly Block[]): Promise<SheetLink[][]> {
  return readOnce(async (context) => {
    const found = areas.map((): SheetLink[] => []);
    let at = 0;
    for (const group of groupBlocks(areas.flatMap((area) => splitRows(area)))) {
      for (const { block, rows } of await readBlocks(context, group, loadLinks)) {
        found[at]!.push(...linksIn(block, rows));
        // They come in order: the last one of an area ends where the area does.
        if (block.area.bottom === areas[at]!.area.bottom) at += 1;
      }
    }
    return found;
  });
}

/** The links of rows that were read, at their places on the sheet. */
export function linksIn({ area }: Block, rows: readonly (string | null)[][]): SheetLink[] {
  return rows.flatMap((row, y) =>
    row.flatMap((target, x) => (target === null ? [] : [{ row: area.top + y, column: area.left + x, target }])),
  );
}
