import { opendir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { withFiles } from "../../analysis/index";
import type { AnalysisInput } from "../../analysis/types";
import { answers, collectReferences, judgeFolder, matchFolder, needsOf } from "../../folder/index";
import type { FileFacts } from "../../folder/index";
import { folderSources } from "../../folderFiles/nodeFolder";
import { inspectFiles } from "../../folderFiles/run";
import type { EvidenceSource } from "../../folderFiles/source";
import { translateEvidenceFile } from "../../i18n/evidenceFolderTexts";
import type { Locale } from "../../i18n/cliTexts";
import { evidenceJson, folderText, type EvidenceFilesJson } from "./output";
import { PdfThread } from "./pdfThread";
import { InputProblem } from "../call/problem";
import type { Telling } from "../call/command";

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** What is to say about the evidence files of one workbook. */
export interface EvidenceReport {
  hasErrors: boolean;
  json(): EvidenceFilesJson;
  text(): string;
}

/** The folder given with `--evidence`. Each file is read once, for however many workbooks one worker judges. */
export class EvidenceFolder {
  private readonly facts = new Map<string, FileFacts>();
  /** Listed when the first workbook needs them: a thread that only hands files to workers never does. */
  private listed: Promise<EvidenceSource[]> | null = null;

  private constructor(
    readonly folder: string,
    private readonly locale: Locale,
  ) {}

  /** @throws InputProblem when there is no such folder */
  static async open(folder: string, locale: Locale): Promise<EvidenceFolder> {
    try {
      await (await opendir(folder)).close();
      return new EvidenceFolder(folder, locale);
    } catch (error) {
      const reason = reasonOf(error);
      throw new InputProblem(translateEvidenceFile(locale, "evidenceFile.notFolder", { folder, reason }));
    }
  }

  /**
   * Matches the files with what a workbook names, reads those that are meant, and judges them.
   * @param tell told after each file
   */
  async judge(workbook: string, input: AnalysisInput, tell: Telling): Promise<EvidenceReport> {
    const { rules, innovations, spd } = input;
    // The workbook itself is no evidence that somebody forgot to name.
    const own = resolve(workbook);
    const sources = (await (this.listed ??= folderSources(this.folder))).filter(
      ({ path }) => resolve(join(this.folder, path)) !== own,
    );
    const match = matchFolder(
      collectReferences(innovations, spd !== null && typeof spd === "object" ? spd : null),
      sources,
      rules,
    );
    const needs = needsOf(match).filter((need) => {
      const known = this.facts.get(need.path);
      return !known || !answers(known, need);
    });
    const pdfs = new PdfThread();
    await inspectFiles({
      sources: new Map(sources.map((source) => [source.path, source])),
      needs,
      openPdfReader: () => Promise.resolve(pdfs.read),
      onFacts: (facts, done) => {
        this.facts.set(facts.path, facts);
        tell(translateEvidenceFile(this.locale, "evidenceFile.progress", { done, total: needs.length }));
      },
    });
    pdfs.close();
    const verdict = judgeFolder(match, this.facts, rules, sources.length);
    const standing = withFiles(input, verdict.findings);
    return {
      hasErrors: standing.files.some(({ severity }) => severity === "error"),
      json: () => evidenceJson(verdict, standing, rules, this.locale),
      text: () => folderText(this.folder, { verdict, standing }, rules, this.locale),
    };
  }
}
