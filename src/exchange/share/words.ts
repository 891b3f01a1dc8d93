import type { Finding, Observation } from "../../checks/types";
import type { Step } from "../../planning/index";
import type { TemplateTexts } from "../../template/index";
import type { Sender } from "../profile";

/** What stands in the sheets that a department gets, beside the template. */
export type ShareTextKey =
  | "share.start"
  | "share.findings"
  | "share.findingsTitle"
  | "share.findingsNote"
  | "share.formFindingsNote"
  | "share.nothingFound"
  | "share.steps"
  | "share.stepsTitle"
  | "share.stepsNote"
  | "share.noSteps"
  | "share.tableTitle"
  | "share.tableNote"
  | "share.others"
  | "share.column.number"
  | "share.column.innovation"
  | "share.column.part"
  | "share.column.severity"
  | "share.column.message"
  | "share.column.fix"
  | "share.column.points"
  | "share.column.step"
  | "share.column.document";

/** What the letter to a department says. */
export interface ShareLetter {
  department: string;
  sender: Sender;
  year: number;
  /** ISO date. */
  date: string;
  innovations: readonly LetterInnovation[];
  steps: number;
  /** Whether the part is forms instead of a table. */
  forms: boolean;
}

export interface LetterInnovation {
  name: string;
  /** Indicators with a level, of those that the table has. */
  filled: number;
  of: number;
  /** Findings of severity error and warning. */
  errors: number;
  warnings: number;
}

/** The words of one language. */
export interface ShareWords {
  text(key: ShareTextKey, params?: Record<string, string | number>): string;
  template: TemplateTexts;
  /** The same with the steps that a department takes. */
  guide: TemplateTexts;
  /** What is wrong and how to mend it. */
  finding(finding: Observation): { message: string; fix: string };
  severity(finding: Finding): string;
  stepTitle(step: Step): string;
  stepPart(step: Step): string;
  stepDocument(step: Step): string;
  letter(letter: ShareLetter): string[];
}
