import { shownValue } from "../../workbook/cells/percent";
import type { Area, CellValue, SheetLink } from "../../workbook/types";
import { readForFormulas, supportsExcelApi } from "../host/run";
import { areaOf, groupBlocks, rangeOf, readBlocks, splitRows } from "./blocks";
import { askDateSystem } from "./dateSystem";
import { linksIn, loadLinks } from "./links";

/**
 * What a sheet knows about a range and Excel does not hand to a formula: formats, empty cells, merges, links, the date
 * system.
 */
export interface RangeFacts {
  date1904: boolean;
  /** The cells as the sheet shows them, `null` where they are empty. */
  shown(row: number, column: number, value: CellValue): CellValue;
  merges: Area[];
  links: SheetLink[];
}

interface RowFacts {
  formats: string[];
  isEmpty: boolean[];
  links: (string | null)[];
}

function loadFacts(range: Excel.Range): () => RowFacts[] | null {
  range.load("numberFormat,valueTypes");
  const linked = loadLinks(range);
  return () => {
    const formats = range.numberFormat as string[][] | null;
    const links = linked();
    if (formats === null || links === null) return null;
    return formats.map((row, y) => ({
      formats: row,
      isEmpty: (range.valueTypes[y] ?? []).map((type) => type === "Empty"),
      links: links[y] ?? [],
    }));
  };
}

async function readMerges(context: Excel.RequestContext, sheet: string, area: Area): Promise<Area[]> {
  if (!supportsExcelApi("1.13")) return [];
  const merged = rangeOf(context, { sheet, area }).getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.areas.items.map(areaOf);
}

/**
 * What the sheet knows of a range beside its values.
 * @throws ExcelProblem
 */
export function readRangeFacts(sheet: string, area: Area): Promise<RangeFacts> {
  return readForFormulas(async (context) => {
    const isOld = askDateSystem(context);
    const merges = await readMerges(context, sheet, area);
    const facts: RowFacts[] = [];
    const links: SheetLink[] = [];
    for (const group of groupBlocks(splitRows({ sheet, area }))) {
      for (const { block, rows } of await readBlocks(context, group, loadFacts)) {
        facts.push(...rows);
        links.push(
          ...linksIn(
            block,
            rows.map((row) => row.links),
          ),
        );
      }
    }
    return {
      date1904: isOld(),
      shown: (row, column, value) => {
        const known = facts[row];
        if (!known) return value;
        return known.isEmpty[column] ? null : shownValue(value, known.formats[column] ?? "");
      },
      merges,
      links,
    };
  }, sheet);
}
