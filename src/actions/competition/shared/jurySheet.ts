import { fill } from "../../../i18n/fill";
import type { Locale } from "../../../i18n/locale";
import { area, blankSheet, cellBlock, heading } from "../../../template/cells";
import { TAB_COLORS } from "../../../template/colors";
import type { ListValidationSpec, SheetSpec, ValidationSpec } from "../../../template/types";
import { listValidation } from "../../../template/validations";
import type { CellValue } from "../../../workbook/types";
import { JURY_HEADERS, JURY_SHEET } from "./names";
import { competitionSheetTexts as said } from "./sheets.texts";

/** A juror as the office names them. */
export interface Juror {
  name: string;
  /** '' when it is not said: then no conflict of interest can be seen. */
  office: string;
}

/** An innovation of the competition. */
export interface Competitor {
  name: string;
  office: string;
  category: string;
  kind: string;
  /** What a measured stage says of it; `null` where nothing is known. */
  measured: number | null;
}

export interface PlannedCriterion {
  name: string;
  /** The highest score; the lowest is 0. */
  most: number;
}

/** What the sheet *Juri* is made of. */
export interface JuryPlan {
  stages: readonly { name: string; measured: boolean }[];
  jurors: readonly Juror[];
  competitors: readonly Competitor[];
  criteria: readonly PlannedCriterion[];
  /** The one criterion that a measured stage fills in. */
  measuredBy: string;
  /** Where the names of innovations stand (`=Inovasi!$B$5:$B$44`); `null` where they stand in no one place. */
  names: string | null;
}

const HEADER_ROW = 3;
const PROMPT_TITLE = 32;
const WIDTHS: Readonly<Record<keyof typeof JURY_HEADERS, number>> = {
  stage: 16,
  juror: 18,
  jurorOffice: 24,
  innovation: 36,
  office: 26,
  category: 16,
  kind: 12,
  note: 36,
};
/** Scores stand right beside the name; what is known already stands behind them. */
const BEFORE = ["juror", "innovation"] as const;
const BEHIND = ["jurorOffice", "office", "category", "kind", "note"] as const;
const SCORE = 14;

function rowsOf({ stages, jurors, competitors, criteria, measuredBy }: JuryPlan): CellValue[][] {
  const judging = stages.length === 0 ? [{ name: "", measured: false }] : stages;
  return judging.flatMap((stage) => {
    const by = stage.measured ? [{ name: stage.name, office: "" }] : jurors;
    return by.flatMap((juror) =>
      competitors.map(({ name, office, category, kind, measured }): CellValue[] => [
        ...(stages.length === 0 ? [] : [stage.name]),
        juror.name,
        name,
        ...criteria.map((criterion) => (stage.measured && criterion.name === measuredBy ? measured : null)),
        juror.office || null,
        office || null,
        category || null,
        kind || null,
      ]),
    );
  });
}

/** A row for each stage, juror and innovation, a column for each criterion with its limits. */
export function jurySheet(plan: JuryPlan, locale: Locale): SheetSpec {
  const { stages, criteria, names } = plan;
  const fields = [...(stages.length === 0 ? [] : (["stage"] as const)), ...BEFORE];
  const rows = rowsOf(plan);
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + Math.max(1, rows.length);
  const left = fields.length;
  const scored = left + criteria.length - 1;
  const right = scored + BEHIND.length;
  const limits = criteria.map(({ most }) => (most === 100 ? "(0-100)" : `(maks. ${most})`));
  const headers = [
    ...fields.map((field) => JURY_HEADERS[field]),
    ...criteria.map(({ name }, i) => `${name} ${limits[i]!}`),
    ...BEHIND.map((field) => JURY_HEADERS[field]),
  ];
  const head = heading(said.juryTitle[locale], said.juryNote[locale]);
  const title = said.errorTitle[locale];
  const scores = criteria.map(({ name, most }, i): ValidationSpec => {
    const column = left + i;
    return {
      area: area(first, column, last, column),
      between: { least: 0, most },
      prompt: {
        title: said.scoreTitle[locale].slice(0, PROMPT_TITLE),
        text: fill(said.scorePrompt[locale], { criterion: name, most }),
      },
      error: { title, text: fill(said.scoreError[locale], { most }) },
      strictness: "stop",
    };
  });
  const innovation = fields.indexOf("innovation");
  const listed = (column: number, list: ListValidationSpec["list"], message: string): ListValidationSpec =>
    listValidation(area(first, column, last, column), list, message, title);
  const stageNames = stages.map(({ name }) => name.replaceAll(",", " "));
  const chosen = [
    ...(names === null ? [] : [listed(innovation, { reference: names }, said.nameError[locale])]),
    ...(stages.length === 0 ? [] : [listed(0, { items: stageNames }, said.stageError[locale])]),
  ];
  return {
    ...blankSheet(JURY_SHEET),
    own: true,
    tabColor: TAB_COLORS.table,
    cells: [...head.cells, cellBlock(HEADER_ROW, 0, [headers, ...rows])],
    styles: [
      ...head.styles,
      { area: area(HEADER_ROW, 0, HEADER_ROW, right), role: "header" },
      { area: area(first, 0, last, left - 1), role: "body" },
      { area: area(first, left, last, scored), role: "input" },
      { area: area(first, scored + 1, last, right - 1), role: "body" },
      { area: area(first, right, last, right), role: "input" },
    ],
    columnWidths: [
      ...fields.map((field) => WIDTHS[field]),
      ...criteria.map(() => SCORE),
      ...BEHIND.map((field) => WIDTHS[field]),
    ].map((width, column) => ({ column, width })),
    freeze: { rows: first, columns: innovation + 1 },
    validations: [...chosen, ...scores],
    page: { orientation: "landscape", area: area(0, 0, last, right), fit: "width" },
  };
}
