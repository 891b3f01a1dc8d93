import { ruleTable } from "../../rules/table/ruleTable";
import { RULE_COLUMNS, type Column } from "../../rules/table/words";
import type { RuleSet } from "../../rules/types";
import { TAB_COLORS } from "../../template/colors";
import type { SheetSpec, StyledArea } from "../../template/types";
import type { Area } from "../../workbook/types";
import { insertSheets } from "./insertSheets";
import type { InsertedSheet } from "./insertedSheet";

/** What stands beside the table: the codes of its sources and what they stand for. */
export interface SourceLegend {
  headers: readonly [string, string];
  rows: readonly (readonly [string, string])[];
}

export interface RuleSheetTexts {
  /** Wanted sheet name. */
  sheet: string;
  language: "id" | "en";
  legend: SourceLegend;
}

const TABLE_STYLE = "TableStyleLight9";
/** Characters. */
const WIDTHS: Readonly<Record<Column, number>> = {
  section: 14,
  key: 26,
  name: 46,
  value: 14,
  mandatory: 9,
  level1: 34,
  level2: 34,
  level3: 34,
  range1: 18,
  range2: 18,
  range3: 18,
  decimals: 9,
  fileTypes: 18,
  confidence: 14,
  source: 26,
};
const LEGEND_WIDTHS = [12, 90] as const;
/** What an analyst changes; the rest says where it comes from. */
const INPUTS: readonly Column[] = [
  "value",
  "mandatory",
  "level1",
  "level2",
  "level3",
  "range1",
  "range2",
  "range3",
  "decimals",
  "fileTypes",
];

function column(top: number, bottom: number, name: Column): Area {
  const left = RULE_COLUMNS.indexOf(name);
  return { top, left, bottom, right: left };
}

function sheetSpec(rules: RuleSet, { sheet, language, legend }: RuleSheetTexts): SheetSpec {
  const cells = ruleTable(rules, language);
  const last = cells.length - 1;
  const values = cells.map((row) => row[RULE_COLUMNS.indexOf("value")]);
  const computed = values.flatMap((cell, row) => (typeof cell === "object" && cell !== null ? [row] : []));
  // One column stays free, so that the table does not grow into the legend.
  const beside = RULE_COLUMNS.length + 1;
  const styles: StyledArea[] = [
    { area: { top: 0, left: 0, bottom: 0, right: RULE_COLUMNS.length - 1 }, role: "header" },
    { area: { top: 1, left: 0, bottom: last, right: RULE_COLUMNS.length - 1 }, role: "body" },
    ...INPUTS.map((name): StyledArea => ({ area: column(1, last, name), role: "input" })),
    ...computed.map((row): StyledArea => ({ area: column(row, row, "value"), role: "formula" })),
    { area: { top: 0, left: beside, bottom: 0, right: beside + 1 }, role: "header" },
    ...(legend.rows.length > 0
      ? [{ area: { top: 1, left: beside, bottom: legend.rows.length, right: beside + 1 }, role: "note" as const }]
      : []),
  ];
  return {
    name: sheet,
    tabColor: TAB_COLORS.table,
    hidden: false,
    own: true,
    cells: [
      { top: 0, left: 0, values: cells },
      { top: 0, left: beside, values: [[...legend.headers], ...legend.rows.map((row) => [...row])] },
    ],
    spills: [],
    results: [],
    styles,
    numberFormats: [],
    columnWidths: [
      ...RULE_COLUMNS.map((name, i) => ({ column: i, width: WIDTHS[name] })),
      ...LEGEND_WIDTHS.map((width, i) => ({ column: beside + i, width })),
    ],
    rowHeights: [],
    freeze: { rows: 1, columns: RULE_COLUMNS.indexOf("name") + 1 },
    merges: [],
    tables: [
      {
        name: `AturanIID${rules.year}`,
        area: { top: 0, left: 0, bottom: last, right: RULE_COLUMNS.length - 1 },
        style: TABLE_STYLE,
      },
    ],
    validations: [],
  };
}

/** A written rule sheet, and the cells of its table, such as `A1:O60`. */
export interface InsertedRules {
  sheets: InsertedSheet[];
  table: Area;
}

/**
 * Writes a rule set to a new sheet as a table that formulas take as their rules; no present sheet is touched.
 * @throws ExcelProblem; then nothing was added
 */
export async function insertRules(rules: RuleSet, texts: RuleSheetTexts): Promise<InsertedRules> {
  const spec = sheetSpec(rules, texts);
  const table = spec.tables[0]!.area;
  return { sheets: await insertSheets({ sheets: [spec] }), table };
}
