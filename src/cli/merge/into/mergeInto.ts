import { readFile } from "node:fs/promises";
import { mergeEdits } from "../../../exchange/merge/edits";
import { mergeReturned } from "../../../exchange/merge/merge";
import type { ReturnedFile } from "../../../exchange/merge/types";
import type { RuleSet } from "../../../rules/types";
import { readWorkbook } from "../../../workbook/index";
import type { ReadOptions } from "../../../workbook/types";
import { WorkbookPatch, type PlacedEdit } from "../../../xlsx/patching/workbookPatch";
import { nodeUnpacking } from "../../../xlsx/zip/nodeUnpacking";
import type { Call } from "../../call/command";
import { EXIT, type ExitCode } from "../../call/exitCode";
import { InputProblem } from "../../call/problem";
import { translateMerge } from "../../commands/merge.texts";
import { readOneWorkbook } from "../../input/oneFile";
import { missingPlace, tableProblem } from "../../input/tableProblem";
import { complain, print, printData } from "../../output/terminal";
import { writeNew } from "../../output/writeFile";
import { byWorkers } from "../byWorkers";
import { intoJson, intoText } from "./report";
import type { Returned } from "./returned";

export interface IntoTarget {
  /** The workbook whose copy is written. */
  into: string;
  out: string;
  force: boolean;
  json: boolean;
}

/** @throws InputProblem when a sheet that would be written to is protected */
function refuseLocked(patch: WorkbookPatch, all: readonly PlacedEdit[], { locale }: Pick<Call, "locale">): void {
  const sheet = [...new Set(all.map(({ place }) => place.sheet))].find((name) => patch.isLocked(name));
  if (sheet !== undefined) throw new InputProblem(translateMerge(locale, "cli.merge.locked", { sheet }));
}

/**
 * Puts what departments changed into a copy of a workbook.
 * @throws InputProblem when the workbook or all files cannot be used
 */
export async function mergeInto(
  { into, out, force, json }: IntoTarget,
  files: readonly string[],
  rules: RuleSet,
  search: ReadOptions,
  call: Pick<Call, "title" | "locale" | "startWorker">,
): Promise<ExitCode> {
  const { locale } = call;
  const { file, data } = await readOneWorkbook(into, call.title, locale);
  const missing = missingPlace(locale, file, data, search);
  if (missing) throw missing;
  const { innovations: table, opd, problem } = readWorkbook(data, rules, search);
  if (!table || (problem && problem.kind !== "no-scores")) {
    throw tableProblem(locale, file, problem ?? { kind: "no-table", seen: [] });
  }
  const bytes = await readFile(file);
  const patch = WorkbookPatch.open(bytes, file, nodeUnpacking);
  const read = await byWorkers<Returned>(files, [out, file], call, (lost, reason) => ({ file: lost, problem: reason }));
  const returned = read.flatMap((one): ReturnedFile[] => ("returned" in one ? [one.returned] : []));
  const unreadable = read.flatMap((one) => ("problem" in one ? [{ file: one.file, reason: one.problem }] : []));
  if (returned.length === 0) {
    for (const { reason } of unreadable) complain(reason);
    throw new InputProblem(translateMerge(locale, "cli.merge.nothing"));
  }
  // What is patched leads nowhere any more.
  const current = { data, table, opd, isFormula: patch.isFormula.bind(patch), isLink: () => false };
  const merge = mergeReturned(current, returned, rules);
  const { edits, growing } = mergeEdits(merge, table);
  refuseLocked(patch, edits, call);
  writeNew(out, patch.apply(edits, growing), force, locale);
  const report = { file: out, into: file, merge, unreadable, rules, locale };
  if (json) printData(`${JSON.stringify(intoJson(report), null, 2)}\n`);
  else print(intoText(report));
  for (const { reason } of unreadable) complain(reason);
  if (unreadable.length > 0 || merge.notes.some(({ note }) => note.kind === "unreadable")) return EXIT.unusable;
  return merge.conflicts.length + merge.notes.length > 0 ? EXIT.findings : EXIT.clean;
}
