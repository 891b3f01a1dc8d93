import type { Analysis } from "../analysis/types";
import { proves, rowFaults, type ServedInnovation, type Step } from "../planning/index";
import { indicatorOf, sidIndicators, valueOf } from "../rules/index";
import type { Indicator, RuleSet } from "../rules/types";
import { findingFix } from "./finding";
import { formatNumber } from "./format";
import type { Locale } from "./locale";
import { translatePlan } from "./planTexts";

function indicatorOfStep({ indicator }: Step, rules: RuleSet): Indicator | undefined {
  return indicatorOf(rules, indicator);
}

/** The letter behind a step, as the rules name it. */
function letterOf(step: Step, rules: RuleSet): string {
  const shared = valueOf(indicatorOfStep(step, rules)?.shared);
  return shared?.letters[Math.max(1, step.to) - 1] ?? "";
}

/** What a step does: `Naikkan dari level 1 ke 3`. */
export function stepTitle(locale: Locale, step: Step, rules: RuleSet): string {
  const { kind, from, to, affair, serves } = step;
  if (kind === "letter") {
    const letter = letterOf(step, rules);
    // A step that is switched off serves nobody now.
    if (serves.length === 0) return translatePlan(locale, "planStep.letterMany", { letter });
    return translatePlan(locale, "planStep.letter", { letter, count: formatNumber(locale, serves.length) });
  }
  if (kind === "new") {
    return affair === null
      ? translatePlan(locale, "planStep.new")
      : translatePlan(locale, "planStep.newAffair", { affair });
  }
  if (kind === "qualify") return translatePlan(locale, "planStep.qualify");
  return translatePlan(locale, proves(step) ? "planStep.prove" : "planStep.raise", { from, to });
}

/** `16 Regulasi Inovasi Daerah`; '' for steps about a whole innovation. */
export function stepIndicator(step: Step, rules: RuleSet): string {
  const indicator = indicatorOfStep(step, rules);
  return indicator ? `${indicator.key} ${indicator.name}` : "";
}

/** An innovation that a letter serves, and from which level to which. */
export function servedText(locale: Locale, { innovation, row, from, to }: ServedInnovation): string {
  return translatePlan(locale, "planStep.served", { name: innovation, row, from, to });
}

/** The innovation of a step, or the region. */
export function stepSubject(locale: Locale, { kind, innovation }: Step): string {
  if (kind === "spd") return translatePlan(locale, "planStep.region");
  return innovation;
}

/** Who has to do it. */
export function stepOpd(locale: Locale, { kind, opd }: Step): string {
  if (kind === "spd") return translatePlan(locale, "planStep.region");
  if (kind === "letter") return translatePlan(locale, "planStep.letterOpd");
  if (kind === "new") return translatePlan(locale, "planStep.newOpd");
  return opd.trim() === "" ? translatePlan(locale, "planStep.noOpd") : opd;
}

/** The wording of the level that a step reaches; '' when the rules have none, or each innovation reaches its own. */
export function stepLevel(step: Step, rules: RuleSet): string {
  const indicator = indicatorOfStep(step, rules);
  if (step.kind === "letter" && valueOf(indicator?.shared)?.by === "contents") return "";
  return (indicator && valueOf(indicator.levels)?.[step.to - 1]) ?? "";
}

/** The signs of a letter as words. */
function inWords(locale: Locale, text: string): string {
  const [, sign, value = ""] = /^\s*([<>]=)\s*(.+)$/s.exec(text) ?? [];
  if (sign === undefined) return text;
  return translatePlan(locale, sign === ">=" ? "planStep.atLeast" : "planStep.atMost", { value });
}

function documentOf(locale: Locale, step: Step, rules: RuleSet): string {
  const indicator = indicatorOfStep(step, rules);
  const rule = indicator && valueOf(indicator.evidence);
  const documents = rule?.documents.join("; ") ?? "";
  const pieces = rule?.pieces?.[step.to - 1] ?? 1;
  if (documents !== "" && pieces > 1) return translatePlan(locale, "planStep.pieces", { documents, count: pieces });
  if (documents !== "") return documents;
  const text = stepLevel(step, rules);
  return text === ""
    ? translatePlan(locale, "planStep.documentUnknown", { to: step.to })
    : translatePlan(locale, "planStep.documentShowing", { text: inWords(locale, text) });
}

/** Which document a step needs, from the evidence text of the rules; for blocked innovations how to mend each fault. */
export function stepDocument(locale: Locale, step: Step, { rules, innovations }: Analysis): string {
  if (step.kind === "new") {
    const mandatory = sidIndicators(rules).filter((indicator) => valueOf(indicator.mandatory) === true);
    const indicators = mandatory.map(({ key }) => key).join(", ");
    return translatePlan(locale, "planStep.documentNew", { indicators });
  }
  if (step.kind === "qualify") {
    const row = innovations.find((one) => one.row === step.row);
    return row
      ? rowFaults(row)
          .map((fault) => findingFix(locale, fault, rules))
          .join(" ")
      : "";
  }
  if (step.kind === "letter") {
    const contents = valueOf(indicatorOfStep(step, rules)?.shared)?.by === "contents";
    return translatePlan(locale, contents ? "planStep.letterContents" : "planStep.letterNames", {
      letter: letterOf(step, rules),
      indicator: stepIndicator(step, rules),
    });
  }
  return documentOf(locale, step, rules);
}
