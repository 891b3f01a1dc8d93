import type { RuleSet } from "../rules/types";
import type { CellValue } from "../workbook/types";
import { area, blankSheet, cellBlock, calculated, heading, reference, widths } from "./cells";
import { TAB_COLORS } from "./colors";
import type { TemplateContent, TemplateFigures } from "./content";
import { SHEETS } from "./headers";
import { fieldArea, type TemplateLayout } from "./layout";
import type { TemplateTexts } from "./texts";
import type { CellBlock, Formula, SheetSpec } from "./types";

/** Rows of the sheet, zero-based. */
const REGION = 3;
const SCORES = 6;
const PARTS = 11;
const SPILL = area(PARTS + 1, 0, PARTS + 14, 3);

function results({ region }: TemplateContent, figures: TemplateFigures, year: number): CellBlock<CellValue>[] {
  const { index, predicate, departments, innovations } = figures;
  return [
    cellBlock<CellValue>(REGION, 1, [[region?.name ?? ""], [year]]),
    cellBlock<CellValue>(SCORES + 1, 1, [
      [index.claimed, index.evidenced, index.claimed - index.evidenced],
      [predicate.claimed, predicate.evidenced],
    ]),
    cellBlock(SCORES + 1, 6, [[departments.length], [departments.filter((count) => count > 0).length], [innovations]]),
  ];
}

/** The index live, from the other sheets: the add-in's functions for the score, plain formulas for participation. */
export function summarySheet(
  rules: RuleSet,
  layout: TemplateLayout,
  content: TemplateContent | null,
  figures: TemplateFigures | null,
  texts: TemplateTexts,
): SheetSpec {
  const head = heading(texts("template.summary.title"), texts("template.summary.note"));
  const innovations = reference(SHEETS.innovations, layout.innovations);
  const spd = reference(SHEETS.spd, layout.spd);
  const year = reference(SHEETS.profile, layout.yearCell);
  const departments = reference(SHEETS.departments, layout.departments);
  const names = fieldArea(layout, "nama");
  const filled = names ? `COUNTA(${reference(SHEETS.innovations, names)})` : "1";
  const counts = reference(SHEETS.departments, {
    ...layout.departments,
    left: layout.departments.left + 1,
    right: layout.departments.right + 1,
  });
  // An empty workbook shows empty cells rather than the functions' complaint about missing rows.
  const score = (basis: string): Formula =>
    calculated(`IF(${filled}=0,"",IID.SCORE(${innovations},${spd},${year},"${basis}"))`);
  const predicate = (cell: string): Formula => calculated(`IF(${cell}="","",IID.PREDICATE(${cell},${year}))`);
  const index = SCORES + 2;
  return {
    ...blankSheet(SHEETS.summary),
    tabColor: TAB_COLORS.result,
    cells: [
      ...head.cells,
      cellBlock(REGION, 0, [
        ["Pemerintah Daerah", calculated(`${reference(SHEETS.profile, layout.regionCell)}&""`)],
        ["Tahun Penilaian", calculated(year)],
      ]),
      cellBlock(SCORES, 0, [
        [null, "Klaim", "Dengan Bukti", "Selisih"],
        [
          "Indeks",
          score("klaim"),
          score("bukti"),
          calculated(`IF(OR(B${index}="",C${index}=""),"",B${index}-C${index})`),
        ],
        ["Predikat", predicate(`B${index}`), predicate(`C${index}`), null],
      ]),
      cellBlock(PARTS, 0, [[texts("template.summary.parts")]]),
      cellBlock(SCORES, 5, [
        [texts("template.summary.participation"), null],
        ["Perangkat daerah terdaftar", calculated(`COUNTA(${departments})`)],
        [texts("template.summary.reported"), calculated(`COUNTIF(${counts},">0")`)],
        ["Jumlah inovasi", calculated(filled)],
      ]),
    ],
    results: content && figures ? results(content, figures, rules.year) : [],
    spills: [{ area: SPILL, formula: `IID.SUMMARY(${innovations},${spd},${year})` }],
    styles: [
      ...head.styles,
      { area: area(REGION, 0, REGION + 1, 0), role: "label" },
      { area: area(REGION, 1, REGION + 1, 1), role: "formula" },
      { area: area(SCORES, 0, SCORES, 3), role: "header" },
      { area: area(SCORES + 1, 0, SCORES + 2, 0), role: "label" },
      { area: area(SCORES + 1, 1, SCORES + 2, 3), role: "result" },
      { area: area(PARTS, 0, PARTS, 0), role: "subtitle" },
      { area: SPILL, role: "formula" },
      { area: area(SCORES, 5, SCORES, 6), role: "header" },
      { area: area(SCORES + 1, 5, SCORES + 3, 5), role: "label" },
      { area: area(SCORES + 1, 6, SCORES + 3, 6), role: "formula" },
    ],
    numberFormats: [{ area: area(SCORES + 1, 1, SCORES + 1, 3), format: "0.00" }],
    columnWidths: widths(34, 20, 20, 20, 4, 34, 12),
  };
}
