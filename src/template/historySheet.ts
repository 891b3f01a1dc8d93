import { valueOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import type { CellValue } from "../workbook/types";
import { area, blankSheet, cellBlock, heading, widths } from "./cells";
import { TAB_COLORS } from "./colors";
import type { TemplateContent } from "./content";
import { HISTORY_HEADERS, SHEETS } from "./headers";
import type { TemplateTexts } from "./texts";
import type { SheetSpec } from "./types";
import { listValidation } from "./validations";

const HEADER_ROW = 3;
/** The first assessment, and the first one on the scale 0-100. */
const FIRST_YEAR = 2018;
const FIRST_OF_SCALE = 2021;
const SPARE_ROWS = 6;
const PREDICATE = HISTORY_HEADERS.indexOf("Predikat");

/** The index of earlier years as announced: typed in, never computed. The years before the assessed one stand ready. */
export function historySheet(rules: RuleSet, content: TemplateContent | null, texts: TemplateTexts): SheetSpec {
  const head = heading(texts("template.history.title"), texts("template.history.note"));
  const years = Array.from({ length: Math.max(0, rules.year - FIRST_YEAR) }, (_, i) => FIRST_YEAR + i);
  const known = new Map(content?.history.map((entry) => [entry.year, entry]));
  const rows = years.map((year): CellValue[] => {
    const entry = known.get(year);
    const scale = year < FIRST_OF_SCALE ? texts("template.history.otherScale") : "0-100";
    return [
      year,
      entry?.self ?? null,
      entry?.final ?? null,
      entry?.predicate ?? null,
      entry?.innovations ?? null,
      entry?.departments ?? null,
      entry?.rank ?? null,
      scale,
      entry?.note ?? null,
    ];
  });
  const right = HISTORY_HEADERS.length - 1;
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + years.length + SPARE_ROWS;
  const predicates = (valueOf(rules.predicates) ?? []).map(({ name }) => name);
  const predicateCells = area(first, PREDICATE, last, PREDICATE);
  const error = texts("template.error.list", { header: HISTORY_HEADERS[PREDICATE]! });
  return {
    ...blankSheet(SHEETS.history),
    tabColor: TAB_COLORS.result,
    cells: [...head.cells, cellBlock(HEADER_ROW, 0, [[...HISTORY_HEADERS], ...rows])],
    styles: [
      ...head.styles,
      { area: area(HEADER_ROW, 0, HEADER_ROW, right), role: "header" },
      { area: area(first, 0, last, right), role: "input" },
    ],
    numberFormats: [{ area: area(first, 1, last, 2), format: "#,##0.00" }],
    columnWidths: widths(8, 14, 14, 20, 14, 12, 18, 24, 40),
    freeze: { rows: first, columns: 1 },
    validations:
      predicates.length === 0
        ? []
        : [listValidation(predicateCells, { items: predicates }, error, texts("template.error.title"))],
  };
}
