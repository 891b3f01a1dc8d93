import { readFile } from "node:fs/promises";
import { mergeEdits } from "../../../exchange/merge/edits";
import { mergeReturned } from "../../../exchange/merge/merge";
import type { Merge, ReturnedFile } from "../../../exchange/merge/types";
import type { Locale } from "../../../i18n/locale";
import type { RuleSet } from "../../../rules/types";
import { readWorkbook } from "../../../workbook/index";
import type { ReadOptions } from "../../../workbook/types";
import { WorkbookPatch, type PlacedEdit } from "../../../xlsx/patching/workbookPatch";
import { nodeUnpacking } from "../../../xlsx/zip/nodeUnpacking";
import type { Call, FileWork } from "../../call/command";
import { EXIT, type ExitCode } from "../../call/exitCode";
import { InputProblem } from "../../call/problem";
import { translateMerge } from "../../commands/texts/merge.texts";
import { oneWorkbookFile } from "../../input/oneFile";
import { readWorkbookFile } from "../../input/readFile";
import { answerOf, answerWork, type Answered } from "../../judging/answer";
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

/** What a worker has to know to put together a workbook and what came back. */
interface IntoTask {
  returned: readonly ReturnedFile[];
  unreadable: readonly { file: string; reason: string }[];
}

/** The workbook that is to be written, and what is said of it. */
interface Into {
  bytes: Uint8Array;
  text: string;
  exit: ExitCode;
}

/**
 * Puts what departments changed into a copy of a workbook.
 * @throws InputProblem when the workbook or all files cannot be used
 */
export async function mergeInto(
  { into, out, force, json }: IntoTarget,
  files: readonly string[],
  call: Pick<Call, "title" | "locale" | "startWorker">,
): Promise<ExitCode> {
  const { locale } = call;
  const not = [out, oneWorkbookFile(into, call.title, locale)];
  const read = await byWorkers<Returned>(files, not, call, (lost, reason) => ({ file: lost, problem: reason }));
  const returned = read.flatMap((one): ReturnedFile[] => ("returned" in one ? [one.returned] : []));
  const unreadable = read.flatMap((one) => ("problem" in one ? [{ file: one.file, reason: one.problem }] : []));
  if (returned.length === 0) {
    for (const { reason } of unreadable) complain(reason);
    throw new InputProblem(translateMerge(locale, "cli.merge.nothing"));
  }
  const { bytes, text, exit } = await answerOf<Into>(into, call, { returned, unreadable } satisfies IntoTask);
  writeNew(out, bytes, force, locale);
  if (json) printData(text);
  else print(text);
  for (const { reason } of unreadable) complain(reason);
  return exit;
}

/** How a worker puts them together. */
export function intoWork(
  { out, json }: IntoTarget,
  rules: RuleSet,
  search: ReadOptions,
  locale: Locale,
): FileWork<Answered<Into>> {
  return answerWork(async ({ file, task }): Promise<Into> => {
    const { returned, unreadable } = task as IntoTask;
    const data = await readWorkbookFile(file, locale);
    const missing = missingPlace(locale, file, data, search);
    if (missing) throw missing;
    const { innovations: table, opd, problem } = readWorkbook(data, rules, search);
    if (!table || (problem && problem.kind !== "no-scores")) {
      throw tableProblem(locale, file, problem ?? { kind: "no-table", seen: [] });
    }
    const patch = WorkbookPatch.open(await readFile(file), file, nodeUnpacking);
    // What is patched leads nowhere any more.
    const current = { data, table, opd, isFormula: patch.isFormula.bind(patch), isLink: () => false };
    const merge = mergeReturned(current, returned, rules);
    const { edits, growing } = mergeEdits(merge, table);
    refuseLocked(patch, edits, { locale });
    const report = { file: out, into: file, merge, unreadable, rules, locale };
    return {
      bytes: patch.apply(edits, growing),
      text: json ? `${JSON.stringify(intoJson(report), null, 2)}\n` : intoText(report),
      exit: exitOf(merge, unreadable.length),
    };
  }, locale);
}

function exitOf({ notes, conflicts }: Merge, unreadable: number): ExitCode {
  if (unreadable > 0 || notes.some(({ note }) => note.kind === "unreadable")) return EXIT.unusable;
  return conflicts.length + notes.length > 0 ? EXIT.findings : EXIT.clean;
}
