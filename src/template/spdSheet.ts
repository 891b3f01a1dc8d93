import { spdIndicators, valueOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import type { CellValue } from "../workbook/types";
import { area, blankSheet, cellBlock, heading, widths } from "./cells";
import { TAB_COLORS } from "./colors";
import type { TemplateContent } from "./content";
import { SHEETS, SPD_HEADERS } from "./headers";
import type { TemplateLayout } from "./layout";
import type { TemplateTexts } from "./texts";
import type { SheetSpec } from "./types";
import { levelValidation } from "./validations";

function numberValue(key: string): CellValue {
  return /^\d+$/.test(key) ? Number(key) : key;
}

/** The region-level rows, filled in once, with the meaning of each level beside them. */
export function spdSheet(
  rules: RuleSet,
  layout: TemplateLayout,
  content: TemplateContent | null,
  texts: TemplateTexts,
): SheetSpec {
  const head = heading(texts("template.spd.title"), texts("template.spd.note"));
  const indicators = spdIndicators(rules);
  const { number, indicator: name, level, evidence, guidance, weight } = SPD_HEADERS;
  const hasEvidence = content?.columns?.spdEvidence !== false;
  const rows = indicators.map((indicator): CellValue[] => [
    numberValue(indicator.key),
    indicator.name,
    content?.spd[indicator.id]?.level ?? null,
    ...(hasEvidence ? [content?.spd[indicator.id]?.evidence ?? null] : []),
    ...(valueOf(indicator.levels) ?? ["", "", ""]),
    valueOf(indicator.weight),
  ]);
  const { top, bottom } = layout.spd;
  const right = layout.spd.right + guidance.length + 1;
  return {
    ...blankSheet(SHEETS.spd),
    tabColor: TAB_COLORS.region,
    cells: [
      ...head.cells,
      cellBlock(top, 0, [[number, name, level, ...(hasEvidence ? [evidence] : []), ...guidance, weight], ...rows]),
    ],
    styles: [
      ...head.styles,
      { area: area(top, 0, top, right), role: "header" },
      { area: area(top + 1, 0, bottom, 1), role: "label" },
      { area: area(top + 1, 2, bottom, layout.spd.right), role: "input" },
      { area: area(top + 1, layout.spd.right + 1, bottom, right), role: "body" },
    ],
    columnWidths: hasEvidence ? widths(6, 44, 8, 52, 28, 28, 28, 8) : widths(6, 44, 8, 28, 28, 28, 8),
    freeze: { rows: top + 1, columns: 2 },
    validations: indicators.map((indicator, index) =>
      levelValidation(indicator, area(top + 1 + index, 2, top + 1 + index, 2), texts),
    ),
  };
}
