import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analysis } from "../../src/analysis/types";
import { placeWishes, plan, withWish, type Wish } from "../../src/planning/index";
import { deskRows } from "../../src/review/desk/index";
import { runOf } from "../../src/review/index";
import { readWorkbook } from "../../src/workbook/index";
import type { ReadOptions, WorkbookData } from "../../src/workbook/types";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { inserted, onOtherSheets, renamed, sorted, type Move } from "./support/moves";
import { accepting, reviewedAll, type Reviewed } from "./support/reviewed";

/** A year in the name of a sheet says which assessment its rows are for: another name says something else. */
const SAID_BY_NAMES = new Set(["offices/year-sheets.xlsx"]);
const OPTIONS: Readonly<Record<string, ReadOptions>> = { "offices/departments.xlsx": { merged: "all" } };
const FOLDER = join(__dirname, "../fixtures");
const FILES = ["workbooks/good", "workbooks/bad", "offices"]
  .flatMap((kind) =>
    readdirSync(join(FOLDER, kind))
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => `${kind}/${file}`),
  )
  .filter((file) => !SAID_BY_NAMES.has(file));

function movesOf({ reading }: Reviewed): [string, Move][] {
  const { sheet, places, spread = [], records, nameless } = reading.innovations!;
  const rows = [...records, ...nameless].map(({ row }) => row - 1).sort((a, b) => a - b);
  return [
    ["sheets renamed", renamed],
    ["rows inserted above", inserted(3, 0)],
    ["columns inserted before", inserted(0, 2)],
    ["tables on other sheets", onOtherSheets],
    ...(places ? [] : [["inserted on one sheet", inserted(1, 1, sheet)] satisfies [string, Move]]),
    // Excel does not sort merged cells.
    ...(places || spread.length > 0 ? [] : [["rows sorted", sorted(sheet, rows)] satisfies [string, Move]]),
  ];
}

/** A wish for each step that raises the index the most. */
function wishesFor(analysis: Analysis): Wish[] {
  const { steps } = plan(analysis, { goal: { kind: "documents", count: 12 } });
  return steps.reduce<Wish[]>((wishes, step) => withWish(wishes, analysis, step, { pinned: true }), []);
}

/** What each wish is about: the innovation that stands in its row now. */
function aboutOf(wishes: Iterable<Wish>, { innovations }: Analysis): string[] {
  const rows = new Map(innovations.map(({ row, name, opd }) => [row, `${name}, ${opd}`]));
  return [...wishes].map(({ step }) => `${step.kind} ${rows.get(step.row ?? 0)} ${step.indicator} ${step.to}`).sort();
}

function decided({ analysis, reading }: Reviewed): string[] {
  const rows = deskRows({ analysis, innovations: reading.innovations!, opd: reading.opd });
  return rows.map(({ subject, decisionText, note, date }) => [subject, decisionText, note, date].join("|")).sort();
}

/** Everything that is kept of a workbook, against what is left of it in the moved one. */
function expectKept(before: Reviewed, data: WorkbookData, move: Move, options: ReadOptions): void {
  const { review, analysis } = before;
  const exceptions = review.keyed.map((keyed) => accepting(review, keyed));
  const run = runOf(analysis, review.keyed, [], "2026-04-01T00:00:00Z");
  const wishes = wishesFor(analysis);
  const after = reviewedAll(move(data), { exceptions, runs: [run] }, { options });
  const { accepted, changed, orphans, comparison } = after.review;
  expect({ changed, orphans, accepted: accepted.length }).toEqual({
    changed: [],
    orphans: [],
    accepted: exceptions.length,
  });
  expect(comparison?.findings).toMatchObject({ fixed: [], new: [] });
  expect(decided(after)).toEqual(decided(before));
  const { byKey, resting } = placeWishes(wishes, after.analysis);
  expect(resting).toEqual([]);
  expect(aboutOf(byKey.values(), after.analysis)).toEqual(aboutOf(wishes, analysis));
}

test.each(FILES)("%s: acceptances, results, decisions and plan stay with what they are about", async (file) => {
  const data = await readXlsxWorkbook(readFileSync(join(FOLDER, file)), file);
  const options = OPTIONS[file] ?? {};
  const { innovations, problem } = readWorkbook(data, rules2026, options);
  // What is asked about has nothing to keep yet.
  if (!innovations || problem) return;
  const before = reviewedAll(data, {}, { options });
  for (const [, move] of movesOf(before)) expectKept(before, data, move, options);
});

const TWINS: RowSpec[] = [
  { name: "Bank Sampah", opd: "Dinas Lingkungan Hidup", levels: 2, evidence: { "34": "" } },
  { name: "SIPANDU", levels: 2, evidence: { "17": "menyusul" } },
  { name: "Bank  sampah", opd: "Kecamatan Bangil", levels: 1, evidence: { "29": "ada" } },
];

test("two innovations of one name keep what is theirs when rows are sorted: their departments tell them apart", () => {
  const data = workbook(wideSheet(TWINS), spdSheet(2));
  const before = reviewedAll(data);
  for (const [, move] of movesOf(before)) expectKept(before, data, move, {});
});
