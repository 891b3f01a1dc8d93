import { indicatorsById } from "./lookups";
import { DESCRIBED_LEVELS, type DescribedLevel } from "./facts";
import { rangeText } from "./rangeText";
import type { Indicator, LevelTriple, MeasuringBasis, NumericRange, PredicateName, RuleSet, Window } from "./types";
import { valueOf } from "./value";

export type FormulaField = keyof RuleSet["formula"];
/** `key`: the official number; `basis`: a measuring basis, by its name; `fileTypes`: extensions, joined by commas. */
export type IndicatorField = "key" | "name" | "weight" | "mandatory" | "level" | "range" | "basis" | "fileTypes";

export interface IndicatorChange {
  kind: "indicator";
  /** `Indicator.id` */
  id: string;
  /** Official number in the later rule set; in the earlier one for an indicator that was dropped. */
  key: string;
  /** `name` with `null` on one side: the indicator is new, or was dropped. */
  field: IndicatorField;
  /** With `level` and `range`. */
  level?: DescribedLevel;
  /** Key of the measuring basis that a `basis` or `range` belongs to. */
  basis?: string;
  /** `null`: not known, or not there. Ranges as published (`rangeText`, decimal comma). */
  before: string | number | boolean | null;
  after: string | number | boolean | null;
}

/** One difference between two rule sets; `before` and `after` always differ. */
export type RuleChange =
  | { kind: "formula"; field: FormulaField; before: number | null; after: number | null }
  /** Least index of the predikat. */
  | { kind: "predicate"; name: PredicateName; before: number | null; after: number | null }
  | { kind: "window"; before: Window | null; after: Window | null }
  | IndicatorChange;

type Value = IndicatorChange["before"];

/** The numbers of the formula, in the order in which they are told. */
export const FORMULA_FIELDS: readonly FormulaField[] = [
  "divisorMin",
  "countPerInnovation",
  "countCap",
  "minBasicServices",
  "totalMax",
];

function formulaChanges(before: RuleSet, after: RuleSet): RuleChange[] {
  return FORMULA_FIELDS.flatMap((field): RuleChange[] => {
    const [old, now] = [valueOf(before.formula[field]), valueOf(after.formula[field])];
    return old === now ? [] : [{ kind: "formula", field, before: old, after: now }];
  });
}

function predicateChanges(before: RuleSet, after: RuleSet): RuleChange[] {
  const limits = (rules: RuleSet): Map<PredicateName, number> =>
    new Map((valueOf(rules.predicates) ?? []).map(({ name, min }) => [name, min]));
  const [old, now] = [limits(before), limits(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((name): RuleChange[] => {
    const [from, to] = [old.get(name) ?? null, now.get(name) ?? null];
    return from === to ? [] : [{ kind: "predicate", name, before: from, after: to }];
  });
}

function sameWindow(a: Window | null, b: Window | null): boolean {
  return a?.from === b?.from && a?.to === b?.to && a?.orDevelopedInside === b?.orDevelopedInside;
}

function windowChanges(before: RuleSet, after: RuleSet): RuleChange[] {
  const [old, now] = [valueOf(before.window), valueOf(after.window)];
  return sameWindow(old, now) ? [] : [{ kind: "window", before: old, after: now }];
}

function fileTypes(indicator: Indicator | undefined): string | null {
  const types = valueOf(indicator?.evidence)?.fileTypes ?? null;
  // The order of extensions says nothing, so that another order is no change.
  return types && [...types].sort().join(", ");
}

function ranges(of: LevelTriple<NumericRange> | null | undefined, decimals: number): LevelTriple<string> | null {
  return of ? (of.map((range) => rangeText(range, decimals)) as LevelTriple<string>) : null;
}

/** The differences of one indicator, collected under its id and number. */
class IndicatorDifferences {
  readonly changes: IndicatorChange[] = [];

  constructor(
    private readonly before: Indicator | undefined,
    private readonly after: Indicator | undefined,
  ) {}

  private add(
    field: IndicatorField,
    before: Value,
    after: Value,
    place: { level?: DescribedLevel; basis?: string } = {},
  ) {
    if (before === after) return false;
    const { id, key } = (this.after ?? this.before)!;
    this.changes.push({ kind: "indicator", id, key, field, ...place, before, after });
    return true;
  }

  collect(): IndicatorChange[] {
    const { before, after } = this;
    this.add("name", before?.name ?? null, after?.name ?? null);
    // What a new or dropped indicator holds beside its name is no change of a rule.
    if (!before || !after) return this.changes;
    this.add("key", before.key, after.key);
    this.add("weight", valueOf(before.weight), valueOf(after.weight));
    this.add("mandatory", valueOf(before.mandatory), valueOf(after.mandatory));
    this.levels(before, after);
    this.bases(valueOf(before.bases) ?? [], valueOf(after.bases) ?? []);
    this.add("fileTypes", fileTypes(before), fileTypes(after));
    return this.changes;
  }

  /** A level whose range changed is told by the range alone: its text says the same once more. */
  private levels(before: Indicator, after: Indicator): void {
    const [oldTexts, texts] = [valueOf(before.levels), valueOf(after.levels)];
    const oldRanges = ranges(valueOf(before.ranges), before.decimals ?? 0);
    const newRanges = ranges(valueOf(after.ranges), after.decimals ?? 0);
    // Where both measure on several bases, those tell what changed, and one may have no text of its own.
    const byBasis = valueOf(before.bases) && valueOf(after.bases) && (!oldTexts || !texts);
    for (const level of DESCRIBED_LEVELS) {
      const [oldRange, range] = [oldRanges?.[level - 1] ?? null, newRanges?.[level - 1] ?? null];
      const [oldText, text] = [oldTexts?.[level - 1] ?? null, texts?.[level - 1] ?? null];
      if (oldRange !== null && range !== null && this.add("range", oldRange, range, { level })) continue;
      if (!byBasis && this.add("level", oldText, text, { level })) continue;
      this.add("range", oldRange, range, { level });
    }
  }

  private bases(before: readonly MeasuringBasis[], after: readonly MeasuringBasis[]): void {
    const keys = [...new Set([...after, ...before].map(({ key }) => key))].sort();
    for (const basis of keys) {
      const old = before.find(({ key }) => key === basis);
      const now = after.find(({ key }) => key === basis);
      this.add("basis", old?.name ?? null, now?.name ?? null, { basis });
      if (!old || !now) continue;
      const [oldRanges, newRanges] = [ranges(old.ranges, old.decimals), ranges(now.ranges, now.decimals)];
      for (const level of DESCRIBED_LEVELS) {
        this.add("range", oldRanges?.[level - 1] ?? null, newRanges?.[level - 1] ?? null, { level, basis });
      }
    }
  }
}

/**
 * What differs between two rule sets: formula, predikat limits, time window and indicators, in this order. Values that
 * are assumed count as the values they are; where a value comes from is not compared.
 */
export function compareRuleSets(before: RuleSet, after: RuleSet): RuleChange[] {
  const old = indicatorsById(before);
  const now = indicatorsById(after);
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  return [
    ...formulaChanges(before, after),
    ...predicateChanges(before, after),
    ...windowChanges(before, after),
    ...ids.flatMap((id) => new IndicatorDifferences(old.get(id), now.get(id)).collect()),
  ];
}
