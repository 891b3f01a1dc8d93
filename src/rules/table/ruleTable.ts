import { HIGHEST_LEVEL } from "../facts";
import { rangeText } from "../rangeText";
import {
  ASSUMED,
  BASIS_MARK,
  RULE_COLUMNS,
  CONFIDENCE,
  HEADERS,
  NO,
  PARAMETERS,
  PREDICATE_NAME,
  SECTIONS,
  UNKNOWN,
  WINDOW_ROWS,
  YES,
  type Column,
  type RuleParameter,
  type TableLanguage,
} from "./words";
import type { Indicator, LevelTriple, NumericRange, RuleSet, Sourced } from "../types";
import { valueOf } from "../value";

export { isRuleTable, readRuleTable, type TablePlace } from "./readRuleTable";

export type CellLike = string | number | boolean | null;

/** A cell to write; a formula says so, and has no equals sign. */
export type WrittenCell = CellLike | { formula: string };

type Row = Partial<Record<Column, WrittenCell>>;

const TRIPLE = [0, 1, 2] as const;
const LEVEL_COLUMNS = ["level1", "level2", "level3"] as const satisfies readonly Column[];
const RANGE_COLUMNS = ["range1", "range2", "range3"] as const satisfies readonly Column[];

/** Where a value comes from: codes of sources, or why there is none. */
function sourceCell(sourced: Sourced<unknown>): string {
  return sourced.source.length > 0 ? sourced.source.join(", ") : (sourced.reason ?? "");
}

function provenance(sourced: Sourced<unknown>, language: TableLanguage): Row {
  const confidence = sourced.value !== null ? CONFIDENCE[sourced.confidence] : sourced.assumed ? ASSUMED : UNKNOWN;
  return { confidence: confidence[language], source: sourceCell(sourced) };
}

function triple(columns: readonly Column[], cells: LevelTriple<string> | null): Row {
  return cells ? Object.fromEntries(TRIPLE.map((i) => [columns[i], cells[i]])) : {};
}

function rangeCells(ranges: LevelTriple<NumericRange> | null, decimals: number): Row {
  return triple(RANGE_COLUMNS, ranges && (ranges.map((range) => rangeText(range, decimals)) as LevelTriple<string>));
}

/** Numbers as numbers, so that Excel does not remark on text that looks like one. */
function keyCell(key: string): CellLike {
  return /^\d+$/.test(key) ? Number(key) : key;
}

class RuleTable {
  constructor(
    private readonly rules: RuleSet,
    private readonly language: TableLanguage,
  ) {}

  rows(): Row[] {
    return [
      ...this.parameters(),
      ...this.predicates(),
      ...this.window(),
      ...this.rules.indicators.map((indicator) => this.indicator(indicator)),
      ...this.rules.indicators.flatMap((indicator) => this.bases(indicator)),
    ];
  }

  private unknown(value: number | string | null): CellLike {
    return value ?? UNKNOWN[this.language];
  }

  private parameters(): Row[] {
    return (Object.keys(PARAMETERS) as RuleParameter[]).map((parameter) => {
      const { key, name } = PARAMETERS[parameter];
      const row = { section: SECTIONS.parameter[this.language], key: key[this.language], name: name[this.language] };
      if (parameter === "year" || parameter === "base") return { ...row, value: this.rules.year };
      const sourced = this.rules.formula[parameter];
      return { ...row, value: this.unknown(valueOf(sourced)), ...provenance(sourced, this.language) };
    });
  }

  private predicates(): Row[] {
    const { predicates } = this.rules;
    return (valueOf(predicates) ?? []).map(({ name, min }) => ({
      section: SECTIONS.predicate[this.language],
      key: name,
      name: PREDICATE_NAME[this.language],
      value: min,
      ...provenance(predicates, this.language),
    }));
  }

  private window(): Row[] {
    const { window } = this.rules;
    return (["from", "to"] as const).map((end) => ({
      section: SECTIONS.window[this.language],
      key: WINDOW_ROWS[end].key[this.language],
      name: WINDOW_ROWS[end].name[this.language],
      value: this.unknown(valueOf(window)?.[end] ?? null),
      ...provenance(window, this.language),
    }));
  }

  private indicator(indicator: Indicator): Row {
    const mandatory = valueOf(indicator.mandatory);
    const fileTypes = valueOf(indicator.evidence)?.fileTypes;
    return {
      section: SECTIONS.indicator[this.language],
      key: keyCell(indicator.key),
      name: indicator.name,
      value: this.unknown(valueOf(indicator.weight)),
      mandatory: (mandatory === null ? UNKNOWN : mandatory ? YES : NO)[this.language],
      ...triple(LEVEL_COLUMNS, valueOf(indicator.levels)),
      ...rangeCells(valueOf(indicator.ranges), indicator.decimals ?? 0),
      decimals: indicator.decimals ?? null,
      fileTypes: fileTypes?.join(", ") ?? null,
      ...provenance(indicator.weight, this.language),
    };
  }

  private bases(indicator: Indicator): Row[] {
    const { bases } = indicator;
    return (valueOf(bases) ?? []).map((basis) => ({
      section: SECTIONS.basis[this.language],
      key: `${indicator.key}${BASIS_MARK}${basis.key}`,
      name: basis.name,
      ...rangeCells(basis.ranges, basis.decimals),
      decimals: basis.decimals,
      ...(bases ? provenance(bases, this.language) : {}),
    }));
  }
}

/** Column letter of the values; the table has fewer columns than the alphabet. */
const LETTER = (column: Column): string => String.fromCharCode("A".charCodeAt(0) + RULE_COLUMNS.indexOf(column));

/** The total over the weights, so that it follows when one is changed. */
function totalFormula(rows: readonly Row[], language: TableLanguage): { formula: string } {
  const rowOf = (parameter: RuleParameter): number =>
    rows.findIndex(({ key }) => key === PARAMETERS[parameter].key[language]) + 2;
  const column = (letter: string): string => `${letter}$2:${letter}$${rows.length + 1}`;
  const value = LETTER("value");
  const weights = `SUMIF(${column(LETTER("section"))},"${SECTIONS.indicator[language]}",${column(value)})`;
  return { formula: `${HIGHEST_LEVEL}*${weights}+${value}${rowOf("countPerInnovation")}*${value}${rowOf("countCap")}` };
}

/**
 * A rule set as a table for a worksheet, header row first. Its first cell belongs into A1, since the total is a
 * formula over the weights. What nobody knows stands as such; assumed values are marked in the column of confidence.
 * @param language of headers and words; the reader takes both
 */
export function ruleTable(rules: RuleSet, language: TableLanguage = "id"): WrittenCell[][] {
  const rows = new RuleTable(rules, language).rows();
  const summable = [
    ...rules.indicators.map(({ weight }) => weight),
    rules.formula.countPerInnovation,
    rules.formula.countCap,
  ].every((sourced) => valueOf(sourced) !== null);
  const total = rows.find(({ key }) => key === PARAMETERS.totalMax.key[language]);
  if (total && summable) total.value = totalFormula(rows, language);
  return [
    RULE_COLUMNS.map((column) => HEADERS[column][language][0]),
    ...rows.map((row) => RULE_COLUMNS.map((column) => row[column] ?? null)),
  ];
}
