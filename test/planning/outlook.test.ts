import { countOutlook } from "../../src/planning/index";
import type { RowSpec } from "../support/workbooks";
import { analyzeWorkbook, wideSheet, workbook } from "../support/workbooks";

const outlookOf = (rows: readonly RowSpec[]): ReturnType<typeof countOutlook> =>
  countOutlook(analyzeWorkbook(workbook(wideSheet(rows))));

const BASIC = [
  "Pendidikan",
  "Kesehatan",
  "Pekerjaan Umum dan Penataan Ruang",
  "Perumahan Rakyat dan Kawasan Permukiman",
  "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat",
  "Sosial",
];
const named = (affairs: readonly string[]): RowSpec[] =>
  affairs.map((affair, at) => ({ name: `Inovasi ${at + 1}`, affair }));

test("names what a closed count score lacks, and what it brings once it opens", () => {
  const outlook = outlookOf(named(["Kesehatan", "Kesehatan", "Pendidikan", "Perdagangan"]));
  expect(outlook).toMatchObject({ counted: 4, covered: 2, required: 5, lacking: 3, waiting: [] });
  expect(outlook!.missing).toEqual(BASIC.filter((name) => name !== "Kesehatan" && name !== "Pendidikan"));
  // 4 + 3 innovations x 0.38 of 250 points: 2.66 / 250 x 100.
  expect(outlook!.points).toBeCloseTo(1.064, 10);
});

test("is silent where five affairs are covered", () => {
  expect(outlookOf(named(BASIC.slice(0, 5)))).toBeNull();
  expect(outlookOf(named(BASIC.slice(0, 4)))).toMatchObject({ covered: 4, lacking: 1 });
});

test("names those of a missing affair that wait for something which an entry can mend", () => {
  const outlook = outlookOf([
    { name: "Dihitung", affair: "Kesehatan" },
    { name: "Tanpa tanggal", affair: "Sosial", application: "" },
    { name: "Tanpa tanggal, urusan sudah ada", affair: "Kesehatan", application: "" },
    { name: "Tanpa tanggal, bukan pelayanan dasar", affair: "Perdagangan", application: "" },
    { name: "Masih uji coba", affair: "Pendidikan", stage: "Uji Coba" },
  ]);
  expect(outlook!.waiting.map(({ name }) => name)).toEqual(["Tanpa tanggal"]);
});

test("is silent where no column tells the affairs", () => {
  const { values, ...sheet } = wideSheet(named(["Kesehatan"]));
  const without = values.map((cells) => cells.filter((_, column) => column !== values[0]!.indexOf("Urusan Utama")));
  expect(countOutlook(analyzeWorkbook(workbook({ ...sheet, values: without })))).toBeNull();
});
