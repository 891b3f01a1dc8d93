import { FILE_CODES, isFindingCode, WORKBOOK_CODES } from "../../src/checks/codes";
import { checkOf } from "../../src/checks/index";
import { CHECKS, FILE_CHECKS, ROW_CHECKS, TABLE_CHECKS } from "../../src/checks/registry.generated";
import type { Check, FileCheck, RowCheck, TableCheck } from "../../src/checks/types";
import { causeOfCode } from "../../src/analysis/causeOf";
import { GAP_CAUSES } from "../../src/analysis/gapCauses";

const ALL: readonly Check[] = Object.values(CHECKS);
const about = { code: "cell-error", order: 1, severity: "warning", sources: [] } as const;
const judge = { scope: "row", run: () => [] } as const;

// What is forgotten does not compile: an expectation that is not met is an error of the compiler.
// @ts-expect-error what costs an innovation has a cause in the gap and a way to mend it
export const withoutCause: RowCheck = { ...about, ...judge, effect: "row" };
// @ts-expect-error the same of a level
export const withoutMend: RowCheck = { ...about, ...judge, effect: "level", cause: "blank" };
// @ts-expect-error what costs nothing is in no gap
export const causeOfNothing: RowCheck = { ...about, ...judge, effect: "none", cause: "blank" };
// @ts-expect-error nor is it an error
export const errorOfNothing: RowCheck = { ...about, ...judge, effect: "none", severity: "error" };
// @ts-expect-error a source that the rules do not list
export const unknownSource: RowCheck = { ...about, ...judge, effect: "none", sources: ["S99"] };
// @ts-expect-error a code without a file of its own
export const unknownCode: RowCheck = { ...about, ...judge, effect: "none", code: "no-such-check" };
// @ts-expect-error a check of the table is given no innovation
export const wrongScope: TableCheck = { ...about, scope: "table", effect: "none", run: ({ record }) => [record] };
// @ts-expect-error nor is a check of files
export const wrongFiles: FileCheck = { ...about, scope: "file", effect: "none", run: ({ included }) => [included] };

test("the lists hold every check once, in the order of the checks", () => {
  const byOrder = (checks: readonly Check[]): Check[] => [...checks].sort((a, b) => a.order - b.order);
  for (const list of [TABLE_CHECKS, ROW_CHECKS, FILE_CHECKS]) expect(list).toEqual(byOrder(list));
  expect(byOrder([...TABLE_CHECKS, ...ROW_CHECKS]).map(({ code }) => code)).toEqual(WORKBOOK_CODES);
  expect(FILE_CHECKS.map(({ code }) => code)).toEqual(FILE_CODES);
  expect(new Set(ALL.map(({ order }) => order)).size).toBe(ALL.length);
  expect(isFindingCode("toString")).toBe(false);
});

test("an error that takes a level or an innovation away has a cause of its own", () => {
  const harmful = ALL.filter(({ severity }) => severity === "error");
  expect(harmful.length).toBeGreaterThan(10);
  for (const { code, cause } of harmful) {
    expect([code, cause]).not.toEqual([code, "other"]);
    expect(GAP_CAUSES).toContain(cause);
  }
});

test("whatever a check says of the gap is what the gap says of its code", () => {
  for (const { code, cause } of ALL) expect(causeOfCode(code)).toBe(cause ?? "other");
  expect(checkOf("date-missing").cause).toBe("date");
});
