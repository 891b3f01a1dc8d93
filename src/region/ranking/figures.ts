import { parseNumber } from "../../workbook/cells/number";
import { cleanText } from "../../workbook/cells/text";
import type { CellValue } from "../../workbook/types";
import type { RankingList } from "./types";

/**
 * A list that is nothing but figures, with or without a word above them.
 * @returns `null` when there is none, or anything else stands among them
 */
export function figureList(cells: readonly CellValue[], sheet: string): RankingList | null {
  const [first = null] = cells;
  const isTitled = parseNumber(first) === null && cleanText(first) !== "";
  const filled = cells.slice(isTitled ? 1 : 0).filter((cell) => !/^[-–—]*$/.test(cleanText(cell)));
  const figures = filled.map(parseNumber);
  if (figures.length === 0 || figures.some((figure) => figure === null)) return null;
  const regions = figures.map((figure, at) => ({
    name: { text: "", kind: null, key: String(at) },
    place: { sheet, row: at + 1, column: 0 },
    clusters: [],
    years: new Map([[null, { index: figure, indices: [figure!], innovations: null, score: null, predicate: "" }]]),
  }));
  return { sheets: [sheet], years: [null], clusters: [], regions, remarks: [] };
}
