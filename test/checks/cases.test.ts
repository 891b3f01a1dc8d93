import { allCodes, CHECKS, runChecks } from "../../src/checks/index";
import { context, rules, SMALL_TABLE, type TableSpec } from "./build";
import { CASES } from "./cases";

const reported = (spec: TableSpec): string[] => runChecks(context(spec)).map(({ code }) => code);

test("every code that a check can report has a case, and every case a code", () => {
  expect(Object.keys(CASES).sort()).toEqual(allCodes().sort());
});

test("every code has a severity in the rules, and the rules name no other", () => {
  expect(Object.keys(rules.checks).sort()).toEqual(allCodes().sort());
});

describe.each(Object.entries(CASES))("%s", (code, { bad, near, also = [] }) => {
  const ignored = SMALL_TABLE.filter((entry) => entry !== code);

  test("is reported, and nothing else that does not belong to it", () => {
    const found = reported(bad).filter((entry) => !ignored.includes(entry));
    expect(found).toContain(code);
    expect([...new Set(found)].filter((entry) => entry !== code && !also.includes(entry))).toEqual([]);
  });

  test("is not reported on a near miss", () => {
    expect(reported(near)).not.toContain(code);
  });

  test("comes from a check that declares it, and points to a cell of the table", () => {
    const found = runChecks(context(bad)).filter((observation) => observation.code === code);
    expect(CHECKS.some((check) => check.codes.includes(code))).toBe(true);
    for (const { sheet, header, column } of found) {
      expect(["Inovasi", "SPD"]).toContain(sheet);
      expect(header).not.toBe("");
      expect(column).toBeGreaterThan(0);
    }
  });
});

test("checks report only codes they declare", () => {
  for (const { bad } of Object.values(CASES)) {
    const built = context(bad);
    for (const check of CHECKS) {
      const rows = check.scope === "table" ? [null] : built.included;
      for (const row of rows) for (const { code } of check.run(built, row)) expect(check.codes).toContain(code);
    }
  }
});

test("a clean innovation gives neither error nor warning", () => {
  const found = runChecks(context({ records: [{}, {}, {}], spd: {} }));
  expect(found.filter(({ code }) => !SMALL_TABLE.includes(code))).toEqual([]);
});

test("rows that are left out are not judged", () => {
  const left = { included: false, fields: { tahapan: "Inisiatif", penerapan: "entah" }, evidence: { sdm: "ada" } };
  expect(reported({ records: [left] })).toEqual([]);
});

test("a table that knows only names says what is missing and nothing more", () => {
  const found = reported({ fields: [], levels: [], records: [{}] });
  expect(found).toEqual(["below-divisor", "column-missing"]);
});
