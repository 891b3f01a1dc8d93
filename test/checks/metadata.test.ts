import { FILE_CODES, isFindingCode, WORKBOOK_CODES } from "../../src/checks/codes";
import { asksDepartment, checkOf } from "../../src/checks/index";
import { CHECKS, FILE_CHECKS, ROW_CHECKS, TABLE_CHECKS } from "../../src/checks/registry.generated";
import type { Check, FileCheck, FindingCause, FindingCode, RowCheck, TableCheck } from "../../src/checks/types";
import { SOURCE_CODES } from "../../src/rules/sources";
import type { Severity } from "../../src/rules/types";
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

test("a check stands in the list of what it judges, and rests on sources of the rules", () => {
  for (const { scope } of TABLE_CHECKS) expect(scope).toBe("table");
  for (const { scope } of ROW_CHECKS) expect(scope).toBe("row");
  for (const { scope } of FILE_CHECKS) expect(scope).toBe("file");
  for (const { code, sources } of ALL)
    for (const source of sources) expect([code, SOURCE_CODES.includes(source)]).toEqual([code, true]);
});

test("a check says what it takes away, and how that is mended, in words of the scale", () => {
  for (const { effect, severity, mend, opens } of ALL) {
    expect(["none", "level", "row"]).toContain(effect);
    if (effect === "none") expect(severity).not.toBe("error");
    expect(effect === "none" ? [undefined] : ["entry", "document", "entry-if-blank", "never"]).toContain(mend);
    expect([undefined, "innovation", "count-score"]).toContain(opens);
  }
});

// Index, gap and plan follow from these: they do not change by the way.
test.each<FindingCode>([
  "date-after-window",
  "date-before-window",
  "date-missing",
  "date-unreadable",
  "design-too-short",
  "duplicate-name",
  "field-missing",
  "mandatory-missing",
  "maturity-invalid",
  "name-missing",
  "stage-not-scored",
  "trial-after-application",
])("%s takes the innovation away", (code) => {
  expect(checkOf(code).effect).toBe("row");
});

test.each<FindingCode>([
  "basis-missing",
  "basis-mixed",
  "cell-error",
  "date-missing",
  "date-unreadable",
  "design-too-short",
  "digital-by-hand",
  "field-missing",
  "level-invalid",
  "maturity-invalid",
  "measure-mismatch",
  "measure-outside",
  "name-missing",
  "non-digital-online",
  "spd-level-invalid",
  "trial-after-application",
])("%s is mended by an entry", (code) => {
  expect(checkOf(code).mend).toBe("entry");
});

test("what cannot be mended by typing or by a document", () => {
  expect(checkOf("stage-not-scored").mend).toBe("entry-if-blank");
  for (const code of ["date-after-window", "date-before-window", "duplicate-name"] as const)
    expect(checkOf(code).mend).toBe("never");
});

test.each<[FindingCause, FindingCode[]]>([
  ["blank", ["evidence-missing"]],
  ["cellError", ["cell-error"]],
  ["date", ["date-after-window", "date-before-window", "date-missing", "date-unreadable", "trial-after-application"]],
  ["file", ["file-damaged", "file-empty", "pdf-encrypted"]],
  ["fileType", ["evidence-type", "file-type-content"]],
  ["form", ["design-too-short", "field-missing", "name-missing"]],
  [
    "level",
    [
      "basis-missing",
      "basis-mixed",
      "digital-by-hand",
      "document-below-level",
      "level-invalid",
      "maturity-invalid",
      "measure-outside",
      "non-digital-online",
    ],
  ],
  ["link", ["evidence-link-invalid", "link-private"]],
  ["mandatory", ["mandatory-missing"]],
  [
    "other",
    [
      "duplicate-name",
      "evidence-no-file",
      "evidence-reused",
      "evidence-too-few",
      "evidence-year",
      "file-missing",
      "file-same-content",
      "file-too-large",
      "image-too-small",
      "letter-incomplete",
      "measure-mismatch",
      "regulation-without-name",
    ],
  ],
  ["placeholder", ["evidence-placeholder"]],
  ["privatePath", ["evidence-local-path"]],
  ["reviewer", ["reviewer-level"]],
  ["spd", ["spd-evidence-missing", "spd-evidence-placeholder", "spd-level-invalid"]],
  ["stage", ["stage-not-scored"]],
  ["video", ["video-link", "video-too-long"]],
])("the gap counts as %s what these checks refuse: %j", (cause, codes) => {
  for (const code of codes) expect([code, checkOf(code).cause]).toEqual([code, cause]);
});

test("what opens more than itself, and what departments cannot mend", () => {
  expect(checkOf("name-missing").opens).toBe("innovation");
  expect(checkOf("basic-services").opens).toBe("count-score");
  const finding = (code: FindingCode, severity: Severity = "warning"): boolean => asksDepartment({ code, severity });
  expect([finding("reviewer-level-unread"), finding("reviewer-level"), finding("read-as", "info")]).toEqual([
    false,
    true,
    false,
  ]);
});
