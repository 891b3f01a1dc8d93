import { sidIndicators, valueOf } from "../rules/index";
import type { Indicator, RuleSet } from "../rules/types";
import type { CellValue } from "../workbook/types";
import { area, blankSheet, cellBlock, heading, widths } from "./cells";
import { TAB_COLORS } from "./colors";
import { indicatorGuidance } from "./guidance";
import { SHEETS } from "./headers";
import type { TemplateTexts } from "./texts";
import type { SheetSpec } from "./types";

const GUIDE_HEADERS = [
  "Nomor",
  "Bobot",
  "Wajib",
  "Arti Level 1",
  "Arti Level 2",
  "Arti Level 3",
  "Dokumen yang diminta",
  "Jenis berkas",
  "Tahun dokumen",
];
type GuideStep = 1 | 2 | 3 | 4 | 5 | 6;
/** What departments are told, too; the last one is the reviewer's. */
export const DEPARTMENT_STEPS: readonly GuideStep[] = [1, 2, 3, 4, 5];
const ALL_STEPS: readonly GuideStep[] = [...DEPARTMENT_STEPS, 6];

function guideRow(indicator: Indicator): CellValue[] {
  const { levels, documents, fileTypes, years } = indicatorGuidance(indicator);
  return [
    `${indicator.key} ${indicator.name}`,
    valueOf(indicator.weight),
    valueOf(indicator.mandatory) ? "ya" : "",
    ...levels,
    documents,
    fileTypes,
    years,
  ];
}

/** How to fill in, and what each innovation-level indicator asks for. */
export function guideSheet(rules: RuleSet, texts: TemplateTexts, steps: readonly GuideStep[] = ALL_STEPS): SheetSpec {
  const head = heading(texts("template.guide.title", { year: rules.year }), texts("template.guide.note"));
  const rows = sidIndicators(rules).map(guideRow);
  const subtitle = 4 + steps.length;
  const header = subtitle + 3;
  const last = header + rows.length;
  const right = GUIDE_HEADERS.length - 1;
  return {
    ...blankSheet(SHEETS.guide),
    tabColor: TAB_COLORS.help,
    cells: [
      ...head.cells,
      cellBlock(
        3,
        0,
        steps.map((step) => [texts(`template.guide.step${step}`, { words: valueOf(rules.designMinWords) ?? 0 })]),
      ),
      cellBlock(subtitle, 0, [[texts("template.guide.indicators")], [texts("template.guide.indicatorsNote")]]),
      cellBlock(header, 0, [GUIDE_HEADERS, ...rows]),
    ],
    styles: [
      ...head.styles,
      { area: area(3, 0, 2 + steps.length, 0), role: "note" },
      { area: area(subtitle, 0, subtitle, 0), role: "subtitle" },
      { area: area(subtitle + 1, 0, subtitle + 1, 0), role: "note" },
      { area: area(header, 0, header, right), role: "header" },
      { area: area(header + 1, 0, last, right), role: "body" },
    ],
    columnWidths: widths(34, 8, 8, 28, 28, 28, 52, 18, 32),
  };
}
