import { AWARD } from "../../rules/award";
import { cellAddress } from "../../workbook/cells/address";
import { criterionName } from "../../region/jury/readSheet";
import type { JuryOutcome, JuryProblem, JuryRemark } from "../../region/jury/types";
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

export function juryRemarkText(locale: Locale, remark: JuryRemark): string {
  const params = Object.entries(remark).flatMap(([name, value]): [string, string][] => {
    if (typeof value === "number") return [[name, figure(locale, value)]];
    return typeof value === "string" ? [[name, value]] : [];
  });
  const stage = remark.kind === "notScored" && remark.stage !== "" ? ` (${remark.stage})` : "";
  const text = fill(juryTexts[remark.kind][locale], {
    ...Object.fromEntries(params),
    place: placeText(remark),
    ...(remark.kind === "notScored" && { stage }),
  });
  return text.replace(/^: /, "");
}

export function juryProblemText(locale: Locale, problem: JuryProblem): string {
  const { kind, ...params } = problem;
  return fill(juryTexts[kind][locale], params);
}

/** What a result rests on: the method, the weights with their source, and what was not looked at. */
export function juryBasisTexts(locale: Locale, { method, evened, sheet, weights }: JuryOutcome): string[] {
  const list = sheet.criteria.map(({ name }, i) => `${criterionName(name)} ${figure(locale, weights.weights[i]!)}`);
  const [source = ""] = AWARD.criteria.source;
  return [
    juryTexts[method][locale],
    ...(evened ? [juryTexts.evened[locale]] : []),
    fill(juryTexts[weights.source][locale], { weights: list.join(", "), source }),
    ...(sheet.hasOffices ? [] : [juryTexts.noOffices[locale]]),
  ];
}
