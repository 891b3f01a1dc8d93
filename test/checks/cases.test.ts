import { FILE_CODES, WORKBOOK_CODES } from "../../src/checks/codes";
import { checkOf, runChecks } from "../../src/checks/index";
import { ROW_CHECKS } from "../../src/checks/registry.generated";
import { InnovationRow } from "../../src/checks/shared/innovationRow";
import type { CaseTable } from "../../src/checks/cases";
import type { FindingCode, Observation } from "../../src/checks/types";
import { judgeCase } from "../folder/support/judging";
import { context, SMALL_TABLE } from "./build";
import { CODES_WITH_CASES, FOLDER_CASES, WORKBOOK_CASES } from "./cases";

const observed = (spec: CaseTable): Observation[] => runChecks(context(spec));
const codesOf = (found: readonly { code: string }[]): string[] => [...new Set(found.map(({ code }) => code))];
// Without a mandatory level there is no innovation: what takes such a level takes the row.
function declaredEffects(code: FindingCode): readonly string[] {
  const { effect, otherwise = [] } = checkOf(code);
  return [effect, ...otherwise, ...(effect === "level" ? ["row"] : [])];
}

test("every check has cases, and all cases are of a check", () => {
  expect([...CODES_WITH_CASES].sort()).toEqual([...WORKBOOK_CODES, ...FILE_CODES].sort());
});

describe.each(WORKBOOK_CASES)("$code", ({ code, bad, near, also = {}, why }) => {
  const ignored = SMALL_TABLE.filter((entry) => entry !== code);

  test("is reported, with what comes along and nothing else", () => {
    const found = codesOf(observed(bad)).filter((entry) => !ignored.includes(entry));
    expect(found.sort()).toEqual([code, ...Object.keys(also)].sort());
  });

  test(`is not reported on a near miss: ${why}`, () => {
    expect(codesOf(observed(near))).not.toContain(code);
  });

  test("points to a cell of the table, with an effect that it declares", () => {
    for (const found of observed(bad).filter((one) => one.code === code)) {
      expect(["Inovasi", "SPD"]).toContain(found.sheet);
      expect(found.header).not.toBe("");
      expect(found.column).toBeGreaterThan(0);
      expect(declaredEffects(code)).toContain(found.effect);
    }
  });
});

describe.each(FOLDER_CASES)("$code", ({ code, bad, near, also = {}, why }) => {
  test("is reported, with what comes along and nothing else", () => {
    expect(codesOf(judgeCase(bad)).sort()).toEqual([code, ...Object.keys(also)].sort());
  });

  test(`is not reported on a near miss: ${why}`, () => {
    expect(codesOf(judgeCase(near))).not.toContain(code);
  });

  test("points to the cell that names the file, with an effect that it declares", () => {
    for (const found of judgeCase(bad)) {
      expect(found.address).toMatch(code === "file-unreferenced" ? /^$/ : /^Inovasi!/);
      expect(declaredEffects(code)).toContain(found.effect);
    }
  });
});

test("a clean innovation gives neither error nor warning", () => {
  const found = codesOf(observed({ records: [{}, {}, {}], spd: {} }));
  expect(found.filter((code) => !SMALL_TABLE.includes(code))).toEqual([]);
});

test("rows that are left out are not judged", () => {
  const left = { included: false, fields: { tahapan: "Inisiatif", penerapan: "entah" }, evidence: { sdm: "ada" } };
  expect(codesOf(observed({ records: [left] }))).toEqual([]);
});

test("a table that knows only names says what is missing and nothing more", () => {
  const found = observed({ fields: [], levels: [], records: [{}] });
  expect(found.map(({ code }) => code)).toEqual(["below-divisor", "column-missing"]);
});

test("what a check sees of a row does not depend on which rows or checks came before", () => {
  const records = WORKBOOK_CASES.flatMap(({ bad }) => (bad.moreFields || bad.fields ? [] : bad.records));
  const built = context({ records });
  const rows = built.included.map((record) => new InnovationRow(built, record));
  const seen = (row: InnovationRow): string[] =>
    ROW_CHECKS.flatMap((check) => check.run(row).map((one) => JSON.stringify([check.code, one])));
  const byRow = built.included.map((record) => seen(new InnovationRow(built, record)).sort());
  const byCheck = rows.map((): string[] => []);
  for (const check of [...ROW_CHECKS].reverse()) {
    for (let i = rows.length - 1; i >= 0; i -= 1) {
      byCheck[i]!.push(...check.run(rows[i]!).map((one) => JSON.stringify([check.code, one])));
    }
  }
  expect(byRow.flat().length).toBeGreaterThan(25);
  expect(byCheck.map((one) => one.sort())).toEqual(byRow);
});
