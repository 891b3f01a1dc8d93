import { deskLetter } from "../../../src/i18n/letters/deskLetter";
import { departmentLetters, deskRows, evidenceOf } from "../../../src/review/desk/index";
import { innovationStates } from "../../../src/analysis/indicatorState";
import { readWorkbook } from "../../../src/workbook/index";
import { analyzeWorkbook, rules2026, wideSheet, workbook } from "../../support/workbooks";
import { context } from "../../checks/build";
import { analysisOf } from "../../analysis/mending";

const { values, ...sheet } = wideSheet([{ name: "SIPANDU" }]);
const data = workbook({
  ...sheet,
  values: [
    [...values[0]!, "Keputusan Desk", "Level Desk"],
    [...values[1]!, "Lengkapi", "16=1 (bukan Perda); 35=2; 17 cukup"],
  ],
});

test("a department is told which level was accepted and why, and nothing of what the reviewer mistyped", () => {
  const analysis = analyzeWorkbook(data);
  const { innovations, opd } = readWorkbook(data, rules2026);
  const rows = deskRows({ analysis, innovations: innovations!, opd });
  expect([...rows[0]!.levels]).toEqual([
    ["regulasi", { level: 1, reason: "bukan Perda" }],
    ["video", { level: 2, reason: "" }],
  ]);
  expect(evidenceOf(rows[0]!, analysis)[0]).toMatchObject({ level: 2, checked: 2, desk: { level: 1 } });
  const [letter] = departmentLetters(rows, new Set());
  const text = deskLetter(letter!, rules2026).join("\n");
  expect(text).toContain("berlevel 2, tetapi peninjau menerimanya di level 1: bukan Perda.");
  expect(text).not.toContain("tidak dihitung");
  expect(analysis.findings.some(({ code }) => code === "reviewer-level-unread")).toBe(true);
});

test("without a column of evidence the reviewer's level is what refuses the claim", () => {
  const spec = { evidence: ["sdm"], moreFields: ["levelDesk" as const], records: [{ fields: { levelDesk: "16=1" } }] };
  const analysis = analysisOf(spec);
  const { innovations } = context(spec);
  expect(analysis.innovations[0]!.evidencedLevels).toMatchObject({ regulasi: 1, sdm: 2, anggaran: 2 });
  const states = innovationStates(analysis, innovations, analysis.innovations[0]!.row);
  expect(states.map(({ evidence, reason }) => [evidence, reason?.code]).slice(0, 3)).toEqual([
    ["refused", "reviewer-level"],
    ["proved", undefined],
    ["no-column", undefined],
  ]);
});
