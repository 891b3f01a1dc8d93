import type { Analysis, IndexParts, InnovationResult, InnovationStatus } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import { findingTexts } from "../../i18n/finding";
import type { Locale } from "../../i18n/cliTexts";
import { oncePer } from "../../rules/once";
import type { RuleSet, Severity } from "../../rules/types";
import { columnName } from "../../workbook/index";
import { MadeList } from "../output/jsonText";

/** The statuses as the JSON spells them in every language, so that programs can rely on them. */
const STATUS: Record<InnovationStatus, string> = {
  siap: "Siap",
  lengkapi: "Lengkapi",
  tidakMemenuhi: "Tidak memenuhi",
};

export interface FindingJson {
  code: string;
  severity: Severity;
  sheet: string;
  row: number;
  /** Column letters. */
  column: string;
  header: string;
  address: string;
  /** Official number of the indicator. */
  indicator?: string;
  message: string;
  fix: string;
  points?: number;
  upTo?: true;
  together?: number;
  strictPoints?: number;
}

export interface IndexJson {
  index: number;
  predicate: string | null;
}

export interface InnovationJson {
  row: number;
  name: string;
  opd: string;
  maturity: number;
  evidencedMaturity: number | null;
  strictMaturity: number | null;
  status: string;
  /** By official number, as in the forms. */
  levels: Record<string, number>;
}

export interface AssessmentJson {
  file: string;
  year: number;
  rules: string;
  assumptions: string[];
  index: number;
  predicate: string | null;
  /** `null` where levels or their evidence are not known. */
  evidenced: IndexJson | null;
  /** The evidenced one after every doubt is decided against the region. */
  strict: IndexJson | null;
  /** For how many of the year's innovation indicators the two speak. */
  proof: { checked: number; of: number } | null;
  spd: number | null;
  meanMaturity: number;
  divisor: number;
  n: number;
  countScore: number;
  basicServices: { covered: string[]; required: number };
  /** Innovations that the workbook itself takes out: by *Diikutkan*, by a status, by the decision of a reviewer. */
  excluded: { row: number; name: string }[];
  innovations: InnovationJson[];
  findings: FindingJson[];
}

/** Sums of binary fractions end in noise such as 0.30000000000000004; nothing here has ten decimals of its own. */
export function cleanNumber(value: number): number {
  return Number(value.toFixed(10));
}

/** Official numbers by `Indicator.id`. */
const keysOf = oncePer(
  (rules: RuleSet): ReadonlyMap<string, string> => new Map(rules.indicators.map(({ id, key }) => [id, key])),
);

export function findingJson(finding: Finding, { rules }: Pick<Analysis, "rules">, locale: Locale): FindingJson {
  const key = finding.indicator === undefined ? undefined : keysOf(rules).get(finding.indicator);
  return {
    code: finding.code,
    severity: finding.severity,
    sheet: finding.sheet,
    row: finding.row,
    column: columnName(finding.column),
    header: finding.header,
    address: finding.address,
    ...(key === undefined ? {} : { indicator: key }),
    ...findingTexts(locale, finding, rules),
    ...worthJson(finding),
  };
}

export function worthJson({ points, upTo, together, strictPoints }: Finding): Partial<FindingJson> {
  return {
    ...(points !== undefined && { points: cleanNumber(points) }),
    ...(upTo && { upTo }),
    ...(together !== undefined && { together: cleanNumber(together) }),
    ...(strictPoints !== undefined && { strictPoints: cleanNumber(strictPoints) }),
  };
}

export function indexJson({ index, predicate }: IndexParts): IndexJson {
  return { index: cleanNumber(index), predicate };
}

export function innovationJson(innovation: InnovationResult, { rules }: Pick<Analysis, "rules">): InnovationJson {
  const maturity = (value: number | null): number | null => (value === null ? null : cleanNumber(value));
  const keys = keysOf(rules);
  return {
    row: innovation.row,
    name: innovation.name,
    opd: innovation.opd,
    maturity: cleanNumber(innovation.maturity),
    evidencedMaturity: maturity(innovation.evidencedMaturity),
    strictMaturity: maturity(innovation.strictMaturity),
    status: STATUS[innovation.status],
    levels: Object.fromEntries(Object.entries(innovation.levels).map(([id, level]) => [keys.get(id) ?? id, level])),
  };
}

/** What is said of a workbook as a whole. */
type FiguresJson = Omit<AssessmentJson, "innovations" | "findings">;

export function figuresJson(file: string, analysis: Analysis, locale: Locale): FiguresJson {
  const { claimed, evidenced, strict, rules } = analysis;
  return {
    file,
    year: analysis.year,
    rules: rules.title,
    assumptions: analysis.assumptions.map((assumption) => assumption.text[locale]),
    ...indexJson(claimed),
    evidenced: evidenced && indexJson(evidenced),
    strict: strict && indexJson(strict),
    proof: analysis.proof,
    spd: claimed.spd,
    meanMaturity: cleanNumber(claimed.meanMaturity),
    divisor: claimed.divisor,
    n: claimed.n,
    countScore: cleanNumber(claimed.countScore),
    basicServices: { covered: claimed.basicServices.covered, required: claimed.basicServices.required },
    excluded: analysis.excluded,
  };
}

/** @returns one element of what `--json` prints; numbers are not rounded */
export function assessmentJson(file: string, analysis: Analysis, locale: Locale): AssessmentJson {
  return {
    ...figuresJson(file, analysis, locale),
    innovations: analysis.innovations.map((innovation) => innovationJson(innovation, analysis)),
    findings: analysis.findings.map((finding) => findingJson(finding, analysis, locale)),
  };
}

/** The same element, its long lists made while they are written. */
export function assessmentMade(file: string, analysis: Analysis, locale: Locale): object {
  return {
    ...figuresJson(file, analysis, locale),
    innovations: new MadeList(function* () {
      for (const innovation of analysis.innovations) yield innovationJson(innovation, analysis);
    }),
    findings: new MadeList(function* () {
      for (const finding of analysis.findings) yield findingJson(finding, analysis, locale);
    }),
  } satisfies Record<keyof AssessmentJson, unknown>;
}
