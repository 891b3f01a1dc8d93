import { analyze } from "../../../src/analysis/index";
import type { Analysis } from "../../../src/analysis/types";
import {
  FindingsLister,
  ordering,
  type FindingsListing,
  type ListingQuestion,
} from "../../../src/pages/findings/listing";
import { DEFAULT_VIEW, type FindingsView } from "../../../src/pages/shared/findings/findingsView";
import { toEnd, type Pausing } from "../../../src/rules/pausing";
import { readWorkbook } from "../../../src/workbook/index";
import { rowsWithFindings } from "../../support/rowsWithFindings";
import { rules2026, spdSheet, wideSheet, workbook } from "../../support/workbooks";

const ROWS = 500;
/** Of small things there are so many between two pauses. */
const AT_ONCE = 64;

function analysisOf(rows: number): Analysis {
  const { innovations, spd } = readWorkbook(workbook(wideSheet(rowsWithFindings(rows, 12)), spdSheet(2)), rules2026);
  return analyze({ innovations: innovations!, spd, opd: null, rules: rules2026 });
}

const analysis = analysisOf(ROWS);
const { findings } = analysis;
const text: ListingQuestion["text"] = ({ finding, opd }) => `${finding.address} ${opd}`.toLowerCase();
const title: ListingQuestion["title"] = (code) => code;

function question(view: Partial<FindingsView> = {}, other: Partial<ListingQuestion> = {}): ListingQuestion {
  return { analysis, review: null, chosen: { ...DEFAULT_VIEW, ...view }, asTable: false, text, title, ...other };
}

function pausesOf(work: Pausing<unknown>): number {
  for (let pauses = 0; ; pauses++) if (work.next().done) return pauses;
}

/** Every finding of the lines, in their order. */
function listed({ folded, rows }: FindingsListing): string[] {
  const items = [...folded.flatMap((group) => group.items), ...rows];
  return items.flatMap(({ entry, fold }) => (fold ? fold.entries : [entry]).map(({ key }) => key));
}

test("thousands of findings are listed in parts, whatever they are grouped or sorted by", () => {
  const parts = Math.floor(findings.length / AT_ONCE);
  expect(findings.length).toBeGreaterThan(4_000);
  for (const groupBy of ["severity", "indicator", "opd", "row"] as const) {
    // Entries, filters, groups and folds each go through all of them.
    expect(pausesOf(new FindingsLister().list(question({ groupBy })))).toBeGreaterThan(3 * parts);
  }
  expect(pausesOf(new FindingsLister().list(question({}, { asTable: true })))).toBeGreaterThan(3 * parts);
  const byRow = toEnd(new FindingsLister().list(question({ groupBy: "row" })));
  expect(pausesOf(ordering(byRow, new Map()))).toBeGreaterThanOrEqual(ROWS);
});

test.each(["severity", "indicator", "opd", "row"] as const)("each finding is listed once, grouped by %s", (groupBy) => {
  const listing = toEnd(new FindingsLister().list(question({ groupBy })));
  expect(new Set(listed(listing)).size).toBe(findings.length);
  expect(listed(listing)).toHaveLength(findings.length);
});

test("what was listed before is not listed again: opening a line changes nothing, another filter only what follows it", () => {
  const lister = new FindingsLister();
  const first = toEnd(lister.list(question()));
  expect(toEnd(lister.list(question({ selected: "x", unfolded: ["y"] })))).toBe(first);
  const some = toEnd(lister.list(question({ query: "dinas 3" })));
  expect(some.all).toBe(first.all);
  expect(some.shown.length).toBeLessThan(first.shown.length);
  expect(some.shown.length).toBeGreaterThan(0);
  expect(pausesOf(lister.list(question({ query: "dinas 3", sortBy: "sheet" })))).toBeLessThan(
    pausesOf(new FindingsLister().list(question())),
  );
});

test("one that is left in the middle for another analysis takes nothing of it", () => {
  const lister = new FindingsLister();
  const left = lister.list(question());
  for (let step = 0; step < 20; step++) left.next();
  const other = analysisOf(20);
  const listing = toEnd(lister.list(question({}, { analysis: other })));
  expect(listing.analysis).toBe(other);
  expect(listing.all.map(({ finding }) => finding)).toEqual(other.findings);
  expect(toEnd(left).all.map(({ finding }) => finding)).toEqual(findings);
});
