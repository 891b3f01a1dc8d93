import {
  collectingReferences,
  judgingFolder,
  matchingFolder,
  proposeMatches,
  type FileFacts,
} from "../../src/folder/index";
import type { Pausing } from "../../src/rules/pausing";
import { readWorkbook } from "../../src/workbook/index";
import { rules2026, spdSheet, wideSheet, workbook } from "../support/workbooks";

const INNOVATIONS = 500;
const FILES = 2_000;
/** Of small things there are so many between two pauses. */
const AT_ONCE = 64;

function counted<Result>(work: Pausing<Result>): { result: Result; pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done) return { result: step.value, pauses };
  }
}

test("2,000 names against 2,000 files: no part of the work is longer than a few names before others may go on", () => {
  const names = (row: number): string[] => Array.from({ length: 4 }, (_, at) => `foto ${4 * row + at}.jpg`);
  const sheet = wideSheet(
    Array.from({ length: INNOVATIONS }, (_, row) => ({
      name: `Inovasi ${row}`,
      evidence: Object.fromEntries(names(row).map((name, at) => [["25", "29", "31", "33"][at]!, name])),
    })),
  );
  const { innovations, spd } = readWorkbook(workbook(sheet, spdSheet(2)), rules2026);
  const files = Array.from({ length: FILES }, (_, at) => ({ path: `bukti/foto ${at}.jpg`, size: 0 }));
  const empty = { size: 0, readable: true, kind: "empty", complete: true, image: null, hash: null, pdf: null } as const;
  const facts = new Map(files.map(({ path }): [string, FileFacts] => [path, { path, ...empty }]));

  const references = counted(collectingReferences(innovations!, spd));
  expect(references.pauses).toBeGreaterThanOrEqual(INNOVATIONS);
  const match = counted(matchingFolder(references.result, files, rules2026));
  expect(match.result.matches.filter(({ file }) => file)).toHaveLength(FILES);
  expect(match.pauses).toBeGreaterThanOrEqual(Math.floor((references.result.length + FILES) / AT_ONCE));
  const verdict = counted(judgingFolder(match.result, facts, rules2026, FILES));
  expect(verdict.result.findings.length).toBeGreaterThanOrEqual(FILES);
  expect(verdict.pauses).toBeGreaterThanOrEqual(Math.floor((2 * FILES) / AT_ONCE));
  const proposals = counted(proposeMatches(match.result, references.result, files, rules2026, {}));
  expect(proposals.pauses).toBeGreaterThanOrEqual(references.result.length);
});
