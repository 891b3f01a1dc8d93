import type { Finding } from "../../checks/types";
import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import type { ReadOptions, WorkbookData } from "../../workbook/types";
import type { EvidenceFolder, EvidenceReport } from "../evidence/folder";
import type { InputFile } from "../input/inputs";
import type { FileWork, Handing, Telling } from "../call/command";
import { fileRefusal, type Refusal } from "./defect";
import { tableSearch } from "../input/tableSearch";
import type { NamedPlace } from "../options/table";
import { jsonPieces, objectText } from "../output/jsonText";
import type { Result, ResultForm } from "../output/resultWriter";
import { evidenceFileLines, jsonLine } from "../results/jsonLine";
import type { JudgedWorkbook, Renderer } from "./renderer";

/** What is to say about one file, ready to print. */
export interface FileOutcome {
  /** The elements of the JSON array as pieces of bytes, texts for people, or the lines that were not handed over before. */
  printed: Result[];
  /** What goes to the thread that prints without being copied. */
  moved?: ArrayBuffer[];
  /** Why the file, or a rule set for it, could not be used. */
  problems: string[];
  /** Traces of defects of ours, for whoever reports them. */
  traces: string[];
  /** Whether there are findings of severity error, where the command judges. */
  hasErrors: boolean;
}

/** A file under one rule set: judged, with what shows it, or why not. */
type Judged =
  | (JudgedWorkbook & { year: number; evidence: EvidenceReport | null; renderer: Renderer })
  | ({ year: number } & Refusal);

/** The folder with the evidence files; its readers are loaded only when one is given. */
async function evidenceFolder(folder: string | undefined, locale: Locale): Promise<EvidenceFolder | null> {
  if (folder === undefined) return null;
  const { EvidenceFolder } = await import("../evidence/folder");
  return EvidenceFolder.open(folder, locale);
}

/** So much text is handed over at once. */
const PART = 1 << 18;

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function hasErrors(side: Judged): boolean {
  if ("problem" in side || !side.renderer.judges) return false;
  return side.analysis.findings.some(isError) || side.evidence?.hasErrors === true;
}

/** What a command decides about the judging of its files. */
export interface Judging {
  /** One; several only where the command compares years. */
  ruleSets: readonly RuleSet[];
  /** Loaded by whoever judges, not by the thread that prints. */
  renderer(): Promise<Renderer>;
  options: { place: NamedPlace; map: string | undefined; json: boolean };
  /** How results are printed; when omitted, `--json` says it. */
  form?: ResultForm;
  /** Folder with the evidence files. */
  evidence?: string | undefined;
  locale: Locale;
}

/** Reads files, judges each by every rule set, and puts the results into the form that the command prints. */
export class FileJudge {
  /** The same as `judge`, on its own. */
  readonly work: FileWork<FileOutcome> = (input, tell, hand) => this.judge(input, tell, hand);

  private constructor(
    private readonly ruleSets: readonly RuleSet[],
    private readonly renderer: () => Promise<Renderer>,
    private readonly search: ReadOptions,
    private readonly folder: EvidenceFolder | null,
    private readonly form: ResultForm,
    private readonly locale: Locale,
  ) {}

  /** @throws InputProblem when the map or the folder cannot be used */
  static async of({ ruleSets, renderer, options, form, evidence, locale }: Judging): Promise<FileJudge> {
    const search = await tableSearch(options, ruleSets[0]!, locale);
    const folder = await evidenceFolder(evidence, locale);
    return new FileJudge(ruleSets, renderer, search, folder, form ?? (options.json ? "json" : "text"), locale);
  }

  /** Whether it reads evidence files, each once for all workbooks: several judges would read them anew. */
  get readsEvidence(): boolean {
    return this.folder !== null;
  }

  /** Problems with the file are part of the outcome. */
  async judge(input: InputFile, tell: Telling, hand: Handing): Promise<FileOutcome> {
    const sides = await this.sides(input, tell);
    const printed =
      this.form === "lines" ? await this.handed(input.file, sides, hand) : this.printed(input.file, sides);
    return {
      printed,
      moved: printed.flatMap((result) => (typeof result === "string" ? [] : result.map(({ buffer }) => buffer))),
      problems: sides.flatMap((side) => ("problem" in side ? [side.problem] : [])),
      traces: sides.flatMap((side) => ("problem" in side && side.trace !== undefined ? [side.trace] : [])),
      hasErrors: sides.some(hasErrors),
    };
  }

  /** What is printed for a file that could not be judged. */
  unjudged(file: string, refusal: Refusal): FileOutcome {
    const { problem, trace } = refusal;
    const traces = trace === undefined ? [] : [trace];
    const sides = this.allSides(refusal);
    const printed = this.form === "lines" ? [...this.lines(file, sides)] : this.printed(file, sides);
    return { printed, problems: [problem], traces, hasErrors: false };
  }

  private allSides(refusal: Refusal): Judged[] {
    return this.ruleSets.map(({ year }) => ({ year, ...refusal }));
  }

  /** Reads the file once and judges it by every rule set. */
  private async sides({ file, problem: known }: InputFile, tell: Telling): Promise<Judged[]> {
    if (known !== undefined) return this.allSides({ problem: known });
    let data: WorkbookData;
    try {
      // Loaded where files are read, and not in the thread that prints.
      const { readWorkbookFile } = await import("../input/readFile");
      data = await readWorkbookFile(file, this.locale);
    } catch (error) {
      return this.allSides(fileRefusal(file, error, this.locale));
    }
    return Promise.all(this.ruleSets.map((rules) => this.side(file, data, rules, tell)));
  }

  private async side(file: string, data: WorkbookData, rules: RuleSet, tell: Telling): Promise<Judged> {
    const { year } = rules;
    try {
      const { assessed } = await import("./assess");
      const { sourcesOf } = await import("../../workbook/index");
      const renderer = await this.renderer();
      const { analysis, input, reading } = assessed(file, data, rules, this.search, this.locale);
      renderer.refuse(file, analysis, this.locale);
      const evidence = (await this.folder?.judge(file, input, tell)) ?? null;
      return { year, analysis, sources: sourcesOf(reading), evidence, renderer };
    } catch (error) {
      // Whatever is thrown is this file's problem: the others are read all the same.
      return { year, ...fileRefusal(file, error, this.locale) };
    }
  }

  /** Hands the lines over as they are made, since those of a large workbook take more memory than the workbook. */
  private async handed(file: string, sides: readonly Judged[], hand: Handing): Promise<string[]> {
    let part = "";
    for (const line of this.lines(file, sides)) {
      part += line;
      if (part.length < PART) continue;
      await hand(part);
      part = "";
    }
    return [part];
  }

  private *lines(file: string, sides: readonly Judged[]): Generator<string, void, void> {
    for (const side of sides) {
      if ("problem" in side) yield jsonLine("error", file, { error: side.problem });
      else {
        yield* side.renderer.lines?.(file, side, this.locale) ?? [];
        if (side.evidence) yield* evidenceFileLines(file, side.evidence.json());
      }
    }
  }

  private printed(file: string, sides: readonly Judged[]): Result[] {
    if (this.form === "json")
      return sides.map((side) => jsonPieces(objectText(this.element(file, side, sides.length > 1))));
    const judged = sides.flatMap((side) => ("analysis" in side ? [side] : []));
    const [first] = judged;
    if (!first) return [];
    const evidence = judged.flatMap((side) => (side.evidence ? [side.evidence.text()] : []));
    return [first.renderer.text(file, judged, this.locale), ...evidence];
  }

  private element(file: string, side: Judged, severalYears: boolean): object {
    // With several years, the year tells which element is missing.
    if ("problem" in side) return { file, ...(severalYears ? { year: side.year } : {}), error: side.problem };
    const element = { ...side.renderer.json(file, side.analysis, this.locale), sources: side.sources };
    return side.evidence ? { ...element, evidenceFiles: side.evidence.json() } : element;
  }
}
