import { analyze, type Analysis } from "../../src/analysis/index";
import { claimOf } from "../../src/analysis/claim";
import { withDerivedLevels } from "../../src/analysis/derived";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, WorkbookData } from "../../src/workbook/types";
import { rules2026, wideSheet, workbook } from "../support/workbooks";

const HEADER = [
  "Nama Inovasi",
  "Level 17",
  "Nilai Ukur 17",
  "Nilai Ukur 24",
  "Basis Ukur 33",
  "Nilai Ukur 33",
  "Level 16",
];

function book(...rows: CellValue[][]): WorkbookData {
  const sheet = (name: string, values: CellValue[][]) => ({
    name,
    visible: true,
    top: 0,
    left: 0,
    values,
    merges: [],
    tables: [],
  });
  return workbook(
    sheet("Inovasi", [HEADER, ...rows]),
    sheet("SPD", [
      ["Indikator", "Nilai", "Level"],
      ["Besaran tingkat pengangguran terbuka (T-1)", "5,92", ""],
      ["Capaian IPM tahun terakhir", 75.2, 1],
      ["Opini BPK (T-1)", "WTP", ""],
      ["Jumlah peningkatan PAD", "#N/A", ""],
    ]),
  );
}

function input(data: WorkbookData, year = 2026) {
  const rules = ruleSet(year);
  const { innovations, spd, opd } = readWorkbook(data, rules);
  if (!innovations) throw new Error("no table");
  return { innovations, spd, opd, rules };
}

const coded = ({ findings }: Analysis, code: string) =>
  findings.filter((finding) => finding.code === code).map(({ address, params }) => ({ address, ...params }));

test("a blank level follows from what was measured, a typed one stays", () => {
  const analysis = analyze(
    input(
      book(
        ["A", "", "35 orang", 3, "a", 350, 1],
        ["B", 1, "35 orang", "", "", 350, 2],
        ["C", "", "banyak", "", "", "", 3],
      ),
    ),
  );
  expect(analysis.innovations.map(({ levels }) => levels)).toEqual([
    { regulasi: 1, sdm: 3, jejaring: 2, kemanfaatan: 2 },
    { regulasi: 2, sdm: 1, jejaring: 0, kemanfaatan: 0 },
    { regulasi: 3, sdm: 0, jejaring: 0, kemanfaatan: 0 },
  ]);
  // 3 x 1 + 2 x 3 + 1 x 2 + 3 x 2; 3 x 2 + 2 x 1; 3 x 3
  expect(analysis.innovations.map(({ maturity }) => maturity)).toEqual([17, 8, 9]);
  expect(coded(analysis, "level-derived")).toEqual([
    { address: "Inovasi!B2", value: "35 orang", level: 3 },
    { address: "Inovasi!D2", value: 3, level: 2 },
    { address: "Inovasi!F2", value: 350, level: 2, basis: "a" },
    { address: "SPD!C2", value: "5,92", level: 2 },
    { address: "SPD!C4", value: "WTP", level: 3 },
  ]);
  expect(coded(analysis, "basis-missing")).toMatchObject([{ address: "Inovasi!E3", value: 350 }]);
  expect(coded(analysis, "measure-overlap")).toMatchObject([{ address: "SPD!B2", levels: "2,1" }]);
  expect(coded(analysis, "measure-outside")).toMatchObject([{ address: "Inovasi!C4", why: "unreadable" }]);
});

test("the region's derived levels count in its score, typed ones as typed", () => {
  // 0.75 x 2 + 0.75 x 1 + 1.5 x 3
  expect(analyze(input(book(["A", 1, "", "", "", "", 1]))).claimed.spd).toBe(6.75);
});

test("the claimed index alone is the same as that of the analysis", () => {
  const read = input(book(["A", "", "35 orang", 3, "a", 350, 1], ["B", "", "12", "", "f", "2 periode", 2]));
  expect(claimOf(read).parts).toEqual(analyze(read).claimed);
});

test("a mandatory indicator with a measured value is filled in, an error value is an error", () => {
  const missing = (value: CellValue) => {
    const { findings } = analyze(input(book(["A", 1, "", "", "a", value, 1])));
    return findings.filter(({ indicator }) => indicator === "kemanfaatan").map(({ code }) => code);
  };
  expect(missing(350)).not.toContain("mandatory-missing");
  expect(missing("")).toContain("mandatory-missing");
  expect(missing("#REF!")).toContain("cell-error");
});

test("what a wrong level is worth is the difference to the level that was measured", () => {
  const worth = (typed: number) =>
    analyze(input(book(["A", typed, "15 orang", "", "a", 350, 1]))).findings.find(
      ({ code, sheet }) => code === "measure-mismatch" && sheet === "Inovasi",
    );
  // One level of weight 2 in the mean of twelve, of 250 points.
  expect(worth(1)).toMatchObject({ severity: "warning", params: { side: "low", level: 2 } });
  expect(worth(1)?.points).toBeCloseTo((100 * 2) / 12 / 250, 10);
  expect(worth(3)).toMatchObject({ severity: "warning", params: { side: "high", level: 2 } });
  expect(worth(3)?.points).toBe(0);
  expect(worth(3)?.strictPoints).toBeCloseTo((100 * 2) / 12 / 250, 10);
  expect(worth(2)).toBeUndefined();
});

test("a year without published SPD ranges derives none, and says why", () => {
  const analysis = analyze(input(book(["A", "", "35 orang", 3, "a", 350, 1]), 2025));
  expect(analysis.claimed.spd).toBe(0.75);
  expect(coded(analysis, "level-derived").map(({ address }) => address)).toEqual([
    "Inovasi!B2",
    "Inovasi!D2",
    "Inovasi!F2",
  ]);
  const said = coded(analysis, "measure-outside");
  expect(said.map(({ address }) => address)).toEqual(["SPD!B2", "SPD!B4"]);
  expect(said[0]).toMatchObject({ why: "unknown", reason: expect.stringMatching(/.{10}/) });
  expect(analysis.findings.filter(({ code }) => code === "measure-outside")[0]?.severity).toBe("info");
});

test("tables without measured values come back as they are", () => {
  const { innovations } = input(workbook(wideSheet([{ name: "A", levels: { "16": 1 } }])));
  expect(withDerivedLevels(innovations, rules2026)).toBe(innovations);
});
