import { AWARD } from "../../rules/award";
import { cellAddress } from "../../workbook/cells/address";
import { groupBy } from "../../rules/groupBy";
import { stagesOf } from "../../region/jury/outcome";
import { criterionName } from "../../region/jury/readSheet";
import type { JuryOutcome, JuryProblem, JuryRemark, JurySheet } from "../../region/jury/types";
import { weightsIn } from "../../region/jury/weights";
import type { CellPlace } from "../../workbook/sheetData";
import { fill } from "../fill";
import { formatNumber } from "../format";
import type { Locale } from "../locale";
import { juryTexts } from "./jury.texts";

/** A figure as it is shown: whole ones without decimals. */
function figure(locale: Locale, value: number): string {
  return formatNumber(locale, value, Number.isInteger(value) ? 0 : 2);
}

/** Where, as a sentence begins; nothing for what stands in no cell. */
function placeText({ place }: JuryRemark): string {
  return place ? cellAddress(place.sheet, place.row, place.column) : "";
}

/** The stage in brackets; nothing where there is only one. */
function stageText(remark: JuryRemark): string {
  return "stage" in remark && remark.stage !== "" ? ` (${remark.stage})` : "";
}

/** Kinds of which the stage is the subject and no addition. */
const ABOUT_STAGES = new Set<JuryRemark["kind"]>(["missingStage", "emptyStage", "otherStage"]);

export function juryRemarkText(locale: Locale, remark: JuryRemark): string {
  const params = Object.entries(remark).flatMap(([name, value]): [string, string][] => {
    if (typeof value === "number") return [[name, figure(locale, value)]];
    return typeof value === "string" ? [[name, value]] : [];
  });
  const text = fill(juryTexts[remark.kind][locale], {
    ...Object.fromEntries(params),
    place: placeText(remark),
    ...(!ABOUT_STAGES.has(remark.kind) && { stage: stageText(remark) }),
    ...(remark.kind === "twoAnswers" && { of: juryTexts[remark.of][locale] }),
  });
  return text.replace(/^: /, "");
}

/** What is said once for several innovations, and by what they belong together. */
function listOf(
  remark: JuryRemark,
): { text: "notScoredList" | "unjudgedList" | "missingStageList"; by: string } | null {
  if (remark.kind === "notScored") return { text: "notScoredList", by: remark.juror };
  if (remark.kind === "missingStage") return { text: "missingStageList", by: remark.stage };
  return remark.kind === "unjudged" ? { text: "unjudgedList", by: "" } : null;
}

/** A sentence with the cell that it is about. */
export interface JuryLine {
  text: string;
  place: CellPlace | null;
}

/** So many names, and how many there are beside them. */
function listed(locale: Locale, names: readonly string[], most: number): string {
  // One more is no longer than how many there are.
  if (names.length <= most + 1) return names.join(", ");
  const count = formatNumber(locale, names.length - most);
  return fill(juryTexts.andOthers[locale], { names: names.slice(0, most).join(", "), count });
}

/**
 * All that is told, each once: what a juror has not judged yet in one sentence.
 * @param most names of innovations in one sentence
 */
export function juryLines(locale: Locale, remarks: readonly JuryRemark[], most = Infinity): JuryLine[] {
  const groups = groupBy(remarks, (remark) => {
    const list = listOf(remark);
    return list ? JSON.stringify([list, stageText(remark)]) : JSON.stringify(remark);
  });
  return [...groups.values()].map((same) => {
    const first = same[0]!;
    const list = listOf(first);
    if (!list || same.length === 1) return { text: juryRemarkText(locale, first), place: first.place };
    const names = listed(
      locale,
      same.map(({ innovation }) => innovation),
      most,
    );
    const stage = ABOUT_STAGES.has(first.kind) ? list.by : stageText(first);
    const params = { juror: list.by, stage, count: formatNumber(locale, same.length), names };
    return { text: fill(juryTexts[list.text][locale], params), place: null };
  });
}

export function juryProblemText(locale: Locale, problem: JuryProblem): string {
  const { kind, ...params } = problem;
  return fill(juryTexts[kind][locale], params);
}

function weightList(locale: Locale, { criteria }: JurySheet, weights: readonly number[]): string {
  const weighed = criteria.flatMap(({ name }, i) =>
    weights[i] === 0 ? [] : [`${criterionName(name)} ${figure(locale, weights[i]!)}`],
  );
  return weighed.join(", ");
}

function weightText(locale: Locale, { sheet, weights }: JuryOutcome): string {
  const [source = ""] = AWARD.criteria.source;
  const whole = weightList(locale, sheet, weights.weights);
  const byStage = stagesOf(sheet, weights).map((stage) =>
    fill(juryTexts.stageCriteria[locale], { stage, weights: weightList(locale, sheet, weightsIn(weights, stage)) }),
  );
  return fill(juryTexts[weights.source][locale], {
    weights: weights.byStage.size > 0 ? byStage.join("; ") : whole,
    source,
  });
}

/** What a result rests on: the method, the weights with their source, and what was not looked at. */
export function juryBasisTexts(locale: Locale, outcome: JuryOutcome): string[] {
  const { method, evened, sheet, weights, stage, results } = outcome;
  const shares = (results[0]?.stages ?? []).map((one) => `${one.stage} ${figure(locale, one.weight)}`).join(", ");
  return [
    juryTexts[method][locale],
    weightText(locale, outcome),
    ...(weights.said === "" ? [] : [fill(juryTexts.said[locale], { said: weights.said })]),
    ...(stage === "" ? [] : [fill(juryTexts.onlyStage[locale], { stage })]),
    ...(shares === "" ? [] : [fill(juryTexts.stageShares[locale], { weights: shares })]),
    ...(evened ? [juryTexts.evened[locale]] : []),
    ...(sheet.hasOffices ? [] : [juryTexts.noOffices[locale]]),
  ];
}
