import { addingFiles, analyze, analyzing, withFiles } from "../../src/analysis/index";
import { toEnd } from "../../src/rules/pausing";
import { readWorkbook } from "../../src/workbook/index";
import { rules2026, spdSheet, wideSheet, workbook } from "../support/workbooks";

const ROWS = 150;
const rows = Array.from({ length: ROWS }, (_, index) => ({
  name: `Inovasi ${index + 1}`,
  opd: `Dinas ${index % 7}`,
  evidence: { "17": "menyusul", "19": "", "25": "berita.pdf" },
}));
const { innovations, spd, opd } = readWorkbook(workbook(wideSheet(rows), spdSheet(2)), rules2026);
const input = { innovations: innovations!, spd, opd, rules: rules2026 };

test("an analysis pauses at least once for each innovation, and comes to the same as without pauses", () => {
  const work = analyzing(input);
  let pauses = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(ROWS);
  expect(step.value).toEqual(analyze(input));
  expect(step.value.findings.length).toBeGreaterThan(2 * ROWS);
});

test("so does the analysis with the files of a folder", () => {
  const [found] = analyze(input).findings;
  const files = [{ ...found!, code: "file-missing" as const }];
  expect(toEnd(addingFiles(input, files))).toEqual(withFiles(input, files));
  expect(addingFiles(input, files).next().done).toBe(false);
});
