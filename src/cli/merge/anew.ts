import type { Locale } from "../../i18n/locale";
import type { RuleSet } from "../../rules/types";
import { sourcesOf } from "../../workbook/index";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../xlsx/index";
import { EXIT, type ExitCode } from "../call/exitCode";
import type { FileWork } from "../call/command";
import { answerWork, type Answered } from "../judging/answer";
import { assessWorkbook } from "../judging/assess";
import { assessmentJson } from "../results/assessmentJson";
import { checkText } from "../results/checkText";
import { filledTemplate } from "../template/filledTemplate";
import { mergedContent, type MergeSource } from "./content";
import { reportText } from "./report";

/** What a worker has to know to put workbooks together. */
export interface AnewTask {
  sources: readonly MergeSource[];
}

/** The workbook that is to be written, and what is said of it. */
export interface Anew {
  bytes: Uint8Array;
  text: string;
  exit: ExitCode;
}

/** How a worker puts workbooks together in a new one, and judges it as `check` does. */
export function anewWork(rules: RuleSet, json: boolean, locale: Locale): FileWork<Answered<Anew>> {
  return answerWork(async ({ file: out, task }): Promise<Anew> => {
    const merged = mergedContent((task as AnewTask).sources, rules);
    const bytes = await writeXlsxWorkbook(filledTemplate(rules, merged.content, locale));
    const found = assessWorkbook(await readXlsxWorkbook(bytes, out), rules);
    if (!found.analysis) throw new Error(`the merged workbook ${out} has no table of innovations`);
    const { analysis } = found;
    const { sources, duplicates, spdFiles } = merged;
    const read = sourcesOf(found.reading);
    const judged = { ...assessmentJson(out, analysis, locale), sources: read };
    return {
      bytes,
      text: json
        ? `[${JSON.stringify({ ...judged, merged: { sources, duplicates, spdFiles } })}]\n`
        : `${checkText(out, { analysis, sources: read }, locale)}\n${reportText(out, merged, locale)}`,
      exit: analysis.findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.clean,
    };
  }, locale);
}
