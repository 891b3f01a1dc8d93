/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import "../support/textCoders";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BLANKS, ThreeWays } from "./threeWays";

/** What exceljs cannot open or reads wrongly: prefixes, cells without addresses, dates of ISO. See the rewritings. */
const NOT_FOR_EXCELJS = new Set([
  "workbooks/good/nomor-16-35.xlsx",
  "workbooks/good/nomor-dan-nama.xlsx",
  "workbooks/good/tanggal-iso.xlsx",
  "workbooks/bad/pelayanan-dasar-kurang.xlsx",
]);
/** Formulas without results: Excel computes them when it opens the file, so only the command line has nothing to read. */
const COMPUTED_BY_EXCEL = new Set(["offices/formulas-recap.xlsx", "offices/formulas-wide.xlsx"]);
const FOLDER = join(__dirname, "../fixtures");
const FIXTURES = ["workbooks/good", "workbooks/bad", "offices"]
  .flatMap((kind) =>
    readdirSync(join(FOLDER, kind))
      .filter((file) => file.endsWith(".xlsx"))
      .map((file) => `${kind}/${file}`),
  )
  .filter((file) => !NOT_FOR_EXCELJS.has(file) && !COMPUTED_BY_EXCEL.has(file));

let ways: ThreeWays;

beforeAll(async () => {
  ways = await ThreeWays.start();
});

afterAll(() => ways.stop());

test("a hundred workbooks are compared", () => {
  expect(FIXTURES.length).toBeGreaterThanOrEqual(100);
});

test.each(FIXTURES)("%s", async (file) => {
  await ways.expectOneAnswer(readFileSync(join(FOLDER, file)), file, BLANKS[file.length % BLANKS.length]!);
});
