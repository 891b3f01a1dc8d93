import { officeLocale } from "../excel/host/culture";
import { formatNumber } from "../i18n/format";
import { valueOf } from "../rules/index";
import { numberOfText } from "../rules/numberText";
import type { Indicator } from "../rules/types";
import { levelFromMeasurement, type Measured } from "../scoring/measured";
import type { CellValue } from "../workbook/types";
import { FunctionProblem } from "./problem";

function labelOf(indicator: Indicator): string {
  return `${indicator.key} ${indicator.name}`;
}

function basesText(indicator: Indicator, keys: readonly string[]): string {
  const bases = (valueOf(indicator.bases) ?? []).filter(({ key }) => keys.includes(key));
  return bases.map(({ key, name }) => `${key} = ${name}`).join("; ");
}

function problemOf(found: Exclude<Measured, { kind: "level" }>, indicator: Indicator, value: string): FunctionProblem {
  const label = labelOf(indicator);
  switch (found.kind) {
    case "outside":
      return new FunctionProblem("data", "functions.error.outside", { value, indicator: label });
    case "basis-needed":
    case "basis-mixed": {
      const key = found.kind === "basis-needed" ? "functions.error.measure" : "functions.error.mixed";
      return new FunctionProblem("value", key, { indicator: label, bases: basesText(indicator, found.bases) });
    }
    case "years-needed":
      return new FunctionProblem("value", "functions.error.years", { indicator: label });
    case "share-unclear":
      return new FunctionProblem("value", "functions.error.share", {
        indicator: label,
        percent: formatNumber(officeLocale(), Math.round((numberOfText(value) ?? 0) * 10_000) / 100, 2),
      });
    case "unknown":
      return new FunctionProblem("data", "functions.error.missingValue", { reason: `${label}: ${found.reason}` });
    case "unreadable": {
      if (indicator.kind === "numeric") {
        return new FunctionProblem("value", "functions.error.numeric", { indicator: label, value });
      }
      const levels = (valueOf(indicator.levels) ?? []).map((name, i) => `${i + 1} = ${name}`).join("; ");
      return new FunctionProblem("data", "functions.error.document", { indicator: label, levels });
    }
  }
}

/**
 * @param value measured value or kind of document
 * @param measure names the measuring basis of an indicator that has several; `null` when omitted
 * @returns level 0 to 3
 * @throws FunctionProblem saying what is missing, or what the letter does not say
 */
export function measuredLevelOf(
  indicator: Indicator,
  year: number,
  value: string | number,
  measure: CellValue,
): number {
  const found = levelFromMeasurement(indicator, year, value, measure === null ? "" : String(measure));
  if (found.kind === "level") return found.level;
  throw problemOf(found, indicator, String(value));
}
