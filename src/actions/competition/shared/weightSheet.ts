import type { Locale } from "../../../i18n/locale";
import { AWARD } from "../../../rules/award";
import { valueOf } from "../../../rules/index";
import { area, blankSheet, cellBlock, heading, widths } from "../../../template/cells";
import { TAB_COLORS } from "../../../template/colors";
import type { SheetSpec } from "../../../template/types";
import type { CellValue } from "../../../workbook/types";
import { WEIGHT_HEADERS, WEIGHT_SHEET } from "./names";
import { competitionSheetTexts as said } from "./sheets.texts";

/** The stage that the workbook itself measures, and what it measures. */
export const MEASURED_CRITERION = "Skor Kematangan";
/** The stage whose criteria were published. */
const PRESENTED = "presentasi";
const MEASURED = "pengukuran";

/** A line of the sheet *Bobot*. */
export interface PlannedWeight {
  stage: string;
  criterion: string;
  /** `null`: for the office to set. */
  weight: number | null;
  source: string;
}

const HEADER_ROW = 3;
const SPARE_LINES = 8;

function stageId(name: string): string | undefined {
  return valueOf(AWARD.stages)?.find((stage) => stage.name === name)?.id;
}

/** Whether a stage is measured by the workbook and judged by nobody. */
export function isMeasuredStage(name: string): boolean {
  return stageId(name) === MEASURED;
}

function publishedCriteria(stage: string): PlannedWeight[] {
  const [source = ""] = AWARD.criteria.source;
  return (valueOf(AWARD.criteria) ?? []).map(({ name, weight }) => ({ stage, criterion: name, weight, source }));
}

/** What a stage judges until the office says otherwise: nobody published any but those of the presentation. */
function usualCriteria(stage: string, locale: Locale): PlannedWeight[] {
  const id = stageId(stage);
  if (id === PRESENTED) return publishedCriteria(stage);
  if (id === MEASURED) return [{ stage, criterion: MEASURED_CRITERION, weight: 100, source: said.measured[locale] }];
  return [{ stage, criterion: `Nilai ${stage}`, weight: 100, source: said.whole[locale] }];
}

/** Lines for these stages; without any, the published criteria for the whole competition. */
export function plannedWeights(stages: readonly string[], locale: Locale): PlannedWeight[] {
  if (stages.length === 0) return publishedCriteria("");
  const open: PlannedWeight[] =
    stages.length === 1
      ? []
      : stages.map((stage) => ({ stage, criterion: "", weight: null, source: said.bySettingOffice[locale] }));
  return [...open, ...stages.flatMap((stage) => usualCriteria(stage, locale))];
}

/** Criteria and stages with their weights and where those are from, to be changed by the office. */
export function weightSheet(lines: readonly PlannedWeight[], locale: Locale): SheetSpec {
  const head = heading(said.weightTitle[locale], said.weightNote[locale]);
  const right = WEIGHT_HEADERS.length - 1;
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + lines.length + SPARE_LINES;
  const rows = lines.map(({ stage, criterion, weight, source }): CellValue[] => [
    stage || null,
    criterion || null,
    weight,
    source,
  ]);
  return {
    ...blankSheet(WEIGHT_SHEET),
    own: true,
    tabColor: TAB_COLORS.region,
    cells: [...head.cells, cellBlock(HEADER_ROW, 0, [[...WEIGHT_HEADERS], ...rows])],
    styles: [
      ...head.styles,
      { area: area(HEADER_ROW, 0, HEADER_ROW, right), role: "header" },
      { area: area(first, 0, last, right), role: "input" },
    ],
    columnWidths: widths(22, 34, 10, 60),
    freeze: { rows: first, columns: 0 },
    validations: [
      {
        area: area(first, 2, last, 2),
        between: { least: 0, most: 100 },
        error: { title: said.errorTitle[locale], text: said.weightError[locale] },
        strictness: "stop",
      },
    ],
  };
}
