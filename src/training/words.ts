import type { Finding, FindingCode } from "../checks/types";
import type { RuleSet } from "../rules/types";
import type { TemplateTexts } from "../template/texts";
import type { TrainingText } from "./training.texts";

export type TrainingParams = Record<string, string | number>;

/** The words of one language, handed in by whoever knows it. */
export interface TrainingWords {
  say(text: TrainingText, params?: TrainingParams): string;
  /** A number as the reader writes it. */
  number(value: number, decimals: number): string;
  date(iso: string): string;
  title(code: FindingCode): string;
  message(finding: Finding, rules: RuleSet): string;
  fix(finding: Finding, rules: RuleSet): string;
  and(items: readonly string[]): string;
  assumption(text: { id: string; en: string }): string;
  template: TemplateTexts;
}
