import { officeLocale } from "../../excel/host/culture";
import { formatNumber } from "../../i18n/format";
import { texts } from "../../i18n/text";
import { valueOf } from "../../rules/index";
import { numberOfText } from "../../rules/numberText";
import type { Indicator } from "../../rules/types";
import { levelFromMeasurement, type Measured } from "../../scoring/measured";
import type { CellValue } from "../../workbook/types";
import { notInRules, notThere, wrongArgument, type FunctionProblem } from "../answers/problem";
import { labelOf } from "../arguments/indicator";

const said = texts({
  measure: {
    id: "Indikator {indicator} diukur menurut dasar; isi salah satu: {bases}.",
    en: "Indicator {indicator} is measured on a basis; give one of: {bases}.",
  },
  mixed: {
    id: "Indikator {indicator} diukur menurut tepat satu dasar; yang terbaca: {bases}.",
    en: "Indicator {indicator} is measured on exactly one basis; read here: {bases}.",
  },
  share: {
    id: "Indikator {indicator} diukur dalam persen. Angka ini bisa berarti pecahannya: kalikan 100 (misalnya =IID.LEVEL(29;B2*100)), beri selnya format persen, atau tulis satuannya (“{percent}%”).",
    en: "Indicator {indicator} is measured in percent. This number may mean the fraction: multiply by 100 (for example =IID.LEVEL(29,B2*100)), give the cell a percent format, or write the unit (“{percent}%”).",
  },
  years: {
    id: "Jumlah tahun saja belum menentukan level indikator {indicator}; sebutkan tahunnya, misalnya T-1 dan T-2.",
    en: "The number of years alone does not decide the level of indicator {indicator}; name the years, for example T-1 and T-2.",
  },
  outside: {
    id: "Nilai {value} di luar semua rentang indikator {indicator}; surat tidak menyebut levelnya.",
    en: "The value {value} is outside all ranges of indicator {indicator}; the letter names no level for it.",
  },
  numeric: {
    id: "Indikator {indicator} diukur dengan satu angka, boleh dengan satuannya; “{value}” tidak terbaca begitu.",
    en: "Indicator {indicator} is measured by one number, which may have its unit; “{value}” is not read as one.",
  },
  document: {
    id: "Jenis ini tidak cocok dengan level indikator {indicator}: {levels}.",
    en: "This kind fits none of the levels of indicator {indicator}: {levels}.",
  },
});

function basesText(indicator: Indicator, keys: readonly string[]): string {
  const bases = (valueOf(indicator.bases) ?? []).filter(({ key }) => keys.includes(key));
  return bases.map(({ key, name }) => `${key} = ${name}`).join("; ");
}

function problemOf(found: Exclude<Measured, { kind: "level" }>, indicator: Indicator, value: string): FunctionProblem {
  const label = labelOf(indicator);
  switch (found.kind) {
    case "outside":
      return notThere(said.outside, { value, indicator: label });
    case "basis-needed":
      return wrongArgument(said.measure, { indicator: label, bases: basesText(indicator, found.bases) });
    case "basis-mixed":
      return wrongArgument(said.mixed, { indicator: label, bases: basesText(indicator, found.bases) });
    case "years-needed":
      return wrongArgument(said.years, { indicator: label });
    case "share-unclear":
      return wrongArgument(said.share, {
        indicator: label,
        percent: formatNumber(officeLocale(), Math.round((numberOfText(value) ?? 0) * 10_000) / 100, 2),
      });
    case "unknown":
      return notInRules(`${label}: ${found.reason}`);
    case "unreadable": {
      if (indicator.kind === "numeric") return wrongArgument(said.numeric, { indicator: label, value });
      const levels = (valueOf(indicator.levels) ?? []).map((name, i) => `${i + 1} = ${name}`).join("; ");
      return notThere(said.document, { indicator: label, levels });
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
