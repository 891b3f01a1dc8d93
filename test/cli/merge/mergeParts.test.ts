import fc from "fast-check";
import type { Analysis } from "../../../src/analysis/types";
import { mergedContent, type MergeSource } from "../../../src/cli/merge/content";
import { assessWorkbook } from "../../../src/cli/judging/assess";
import { filledTemplate } from "../../../src/cli/template/filledTemplate";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, SheetData, WorkbookData } from "../../../src/workbook/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../../src/xlsx/index";
import { region } from "../../property/regions";
import { rules2026, spdSheet, wideHeader, wideSheet, workbook, type RowSpec } from "../../support/workbooks";

/** The columns of the wide sheet that a region may do without. */
const DISPENSABLE = wideHeader()
  .map((_, column) => column)
  .filter((column) => column > 1);

function without(sheet: SheetData, left: ReadonlySet<number>): SheetData {
  return { ...sheet, values: sheet.values.map((row) => row.filter((_, column) => !left.has(column))) };
}

async function merged(parts: readonly WorkbookData[]): Promise<Analysis> {
  const sources = parts.map((data, at): MergeSource => {
    const reading = readWorkbook(data, rules2026);
    return { file: `bagian ${at + 1}.xlsx`, reading: { ...reading, innovations: reading.innovations! } };
  });
  const { content } = mergedContent(sources, rules2026);
  const bytes = await writeXlsxWorkbook(filledTemplate(rules2026, content, "id"));
  return assessWorkbook(await readXlsxWorkbook(bytes, "gabung.xlsx"), rules2026).analysis!;
}

/** What an innovation is worth, whoever else stands beside it. */
const figures = ({ innovations }: Analysis): unknown[] =>
  innovations.map(({ name, maturity, eligible, evidencedMaturity }) => ({
    name,
    maturity,
    eligible,
    evidencedMaturity,
  }));

/** Doubts about others of its name or evidence come with them. */
const ABOUT_OTHERS = new Set(["duplicate-name", "similar-name", "evidence-reused", "similar-design", "opd-spelling"]);

/** What is found in an innovation's own cells, wherever they stand. */
const findings = ({ innovations }: Analysis): unknown[] =>
  innovations.map((one) =>
    one.findings
      .filter(({ code }) => !ABOUT_OTHERS.has(code))
      .map(({ code, indicator, params, severity, effect }) => ({ code, indicator, params, severity, effect }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  );

/** A table whose levels are all there is to it. */
const levelsOnly = new Set(
  wideHeader().flatMap((header, column) => (column > 1 && !/^\d/.test(header) ? [column] : [])),
);

async function sameAsTogether(
  parts: readonly RowSpec[][],
  left: ReadonlySet<number>,
  level: CellValue,
  spdEvidence = true,
): Promise<void> {
  const spd = without(spdSheet(level), new Set(spdEvidence ? [] : [3]));
  const sheets = parts.map((rows) => without(wideSheet(rows), left));
  const books = sheets.map((sheet, at) => (at === 0 ? workbook(sheet, spd) : workbook(sheet)));
  const own = books.flatMap((book) => assessWorkbook(book, rules2026).analysis ?? []);
  // Columns of 0 and 1 alone are asked about: no figure is there to compare.
  fc.pre(own.length === books.length);
  const together = await merged(books);
  expect(figures(together)).toEqual(own.flatMap(figures));
  expect(findings(together)).toEqual(own.flatMap(findings));
  expect(together.claimed.spd).toBe(own[0]!.claimed.spd);
  expect(together.evidenced?.spd).toBe(own[0]!.evidenced?.spd);
}

test("parts without stage, dates and evidence keep what they have proved", async () => {
  const rows = (name: string): RowSpec[] => [
    { name: `${name} satu`, levels: 3 },
    { name: `${name} dua`, levels: 2 },
  ];
  await sameAsTogether([rows("Dinas A"), rows("Dinas B")], levelsOnly, 2, false);
  await sameAsTogether([rows("Dinas A"), rows("Dinas B")], new Set([4, 5, 6]), 3, false);
  await sameAsTogether([rows("Dinas A"), rows("Dinas B")], new Set(), 3);
});

test("random parts with the same columns give what each of them gave", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(region, { minLength: 1, maxLength: 3 }),
      fc.subarray(DISPENSABLE, { maxLength: 12 }),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      (parts, left, level, spdEvidence) => sameAsTogether(parts, new Set(left), level, spdEvidence),
    ),
    { numRuns: 15, endOnFailure: true },
  ));
