import type { Assumption, Confidence, Indicator, ProfileField, RuleSet, Sourced, YearStanding } from "../types";
import { valueOf } from "../value";

/** Values of the base year that the year's sources repeat. */
export interface Repeated {
  paths: string[];
  source: string[];
  confidence: Confidence;
}

/** Values that nobody published and that are taken over from the base year under an assumption. */
export interface Carried {
  paths: string[];
  assumption: string;
  reason: string;
}

/** Values that nobody published and that are not assumed either. */
export interface Unknown {
  paths: string[];
  reason: string;
}

/**
 * A year as what is known of it beside another year. A path is the place of a sourced value: `formula.divisorMin`,
 * `affairs`, `SID.weight` (all indicators of the aspect), `regulasi.levels` (one indicator), `profile.tematik`, or `*`
 * for everything that no other entry speaks of. Values that stand in the file itself win; then `unknown`, `repeated`
 * and `carried`, the most exact path first.
 */
export interface RuleSetDelta extends Partial<
  Pick<
    RuleSet,
    | "legalBasis"
    | "predicates"
    | "window"
    | "affairs"
    | "scoredStage"
    | "designMinWords"
    | "form"
    | "calendar"
    | "checks"
  >
> {
  schema: "iid-ruleset-delta/1";
  year: number;
  base: number;
  standing: YearStanding;
  title: string;
  status: string;
  formula?: Partial<RuleSet["formula"]>;
  /** By `Indicator.id`: what differs. */
  indicators?: Record<string, Partial<Omit<Indicator, "id" | "aspect">>>;
  /** Profile fields whose lists differ, and ids of fields the year's form did not have. */
  profile?: ProfileField[];
  withoutProfile?: string[];
  repeated: Repeated[];
  carried: Carried[];
  unknown: Unknown[];
  assumptions: Assumption[];
}

function exactness(path: string, candidates: readonly string[]): number {
  return Math.max(...candidates.map((candidate, rank) => (candidate === path ? candidates.length - rank : 0)));
}

/** Takes single values over from the base year, as the delta says for their paths. */
class Heritage {
  constructor(private readonly delta: RuleSetDelta) {}

  private find<Entry extends { paths: string[] }>(entries: readonly Entry[], candidates: readonly string[]) {
    const ranked = entries.map((entry) => ({
      entry,
      rank: Math.max(0, ...entry.paths.map((path) => exactness(path, candidates))),
    }));
    return ranked.reduce<(typeof ranked)[number] | null>(
      (best, one) => (one.rank > (best?.rank ?? 0) ? one : best),
      null,
    );
  }

  /** Whether the delta says that nobody knows the value. */
  isUnknown(candidates: readonly string[]): boolean {
    return this.find(this.delta.unknown, candidates) !== null;
  }

  take<T>(base: Sourced<T>, candidates: readonly string[]): Sourced<T> {
    const all = [...candidates, "*"];
    const unknown = this.find(this.delta.unknown, all);
    const repeated = this.find(this.delta.repeated, all);
    const carried = this.find(this.delta.carried, all);
    if (unknown && unknown.rank >= Math.max(repeated?.rank ?? 0, carried?.rank ?? 0)) {
      return { value: null, source: [], confidence: "inferred", reason: unknown.entry.reason };
    }
    const value = valueOf(base);
    if (repeated && repeated.rank >= (carried?.rank ?? 0)) {
      const { source, confidence } = repeated.entry;
      return value === null ? base : { value, source, confidence };
    }
    if (!carried || value === null) return base;
    // What the base year itself assumes stays that assumption, unless the delta names this very value.
    if (base.value === null && carried.rank === 1) return base;
    const { assumption, reason } = carried.entry;
    return { value: null, source: [], confidence: "inferred", reason, assumed: value, assumption };
  }
}

/** Without what belongs to the texts of the levels: with other levels, none of it is taken over. */
function withoutLevelDetails(indicator: Indicator): Indicator {
  const {
    ranges: _ranges,
    bases: _bases,
    decimals: _decimals,
    input: _input,
    shared: _shared,
    note: _note,
    ...kept
  } = indicator;
  return kept;
}

function composeIndicator(base: Indicator, delta: RuleSetDelta, heritage: Heritage): Indicator {
  const own = delta.indicators?.[base.id] ?? {};
  const paths = (field: string): string[] => [`${base.id}.${field}`, `${base.aspect}.${field}`];
  const otherLevels = own.levels !== undefined || heritage.isUnknown(paths("levels"));
  const plain: Indicator = otherLevels ? withoutLevelDetails(base) : base;
  const names = [...base.aliases, ...(own.name === undefined ? [] : [base.name]), ...(own.aliases ?? [])];
  const composed: Indicator = {
    ...plain,
    ...own,
    aliases: [...new Set(names)].filter((name) => name !== (own.name ?? base.name)),
    weight: own.weight ?? heritage.take(base.weight, paths("weight")),
    mandatory: own.mandatory ?? heritage.take(base.mandatory, paths("mandatory")),
    levels: own.levels ?? heritage.take(base.levels, paths("levels")),
  };
  for (const field of ["ranges", "bases", "evidence", "shared"] as const) {
    const inherited = plain[field];
    if (own[field] === undefined && inherited !== undefined) {
      Object.assign(composed, { [field]: heritage.take<unknown>(inherited, paths(field)) });
    }
  }
  if (otherLevels) composed.kind = own.kind ?? (composed.ranges || composed.bases ? "numeric" : "choice");
  return composed;
}

function composeProfile(base: RuleSet, delta: RuleSetDelta, heritage: Heritage): ProfileField[] {
  const own = new Map((delta.profile ?? []).map((field) => [field.id, field]));
  const kept = base.profile.filter(({ id }) => !delta.withoutProfile?.includes(id));
  const fields = kept.map((field): ProfileField => {
    const paths = [`profile.${field.id}`, "profile"];
    return (
      own.get(field.id) ?? {
        id: field.id,
        required: heritage.take(field.required, paths),
        ...(field.values ? { values: heritage.take(field.values, paths) } : {}),
        ...(field.length ? { length: heritage.take(field.length, paths) } : {}),
        ...(field.file ? { file: heritage.take(field.file, paths) } : {}),
      }
    );
  });
  return [...fields, ...(delta.profile ?? []).filter(({ id }) => !kept.some((field) => field.id === id))];
}

/** The form of the base year without the fields that the year's form did not have. */
function composeForm(base: RuleSet, delta: RuleSetDelta, heritage: Heritage): Pick<RuleSet, "form"> {
  if (delta.form) return { form: delta.form };
  if (!base.form) return {};
  const { value, assumed, ...rest } = heritage.take(base.form, ["form"]);
  const left = (form: string[][]): string[][] =>
    form.map((entry) => entry.filter((id) => !delta.withoutProfile?.includes(id))).filter((entry) => entry.length > 0);
  return { form: { ...rest, value: value && left(value), ...(assumed ? { assumed: left(assumed) } : {}) } };
}

/** Ids of the assumptions that some value of the rule set rests on. */
export function assumptionsInUse(node: unknown, found = new Set<string>()): Set<string> {
  if (node !== null && typeof node === "object") {
    for (const [key, child] of Object.entries(node)) {
      if (key === "assumption" && typeof child === "string") found.add(child);
      else assumptionsInUse(child, found);
    }
  }
  return found;
}

/** Those of the base that its values do not need (they are about the method), those still in use, and the delta's own. */
function composeAssumptions(base: RuleSet, delta: RuleSetDelta, composed: RuleSet): Assumption[] {
  const before = assumptionsInUse(base);
  const now = assumptionsInUse(composed);
  const own = new Set(delta.assumptions.map(({ id }) => id));
  const kept = base.assumptions.filter(({ id }) => !own.has(id) && (now.has(id) || !before.has(id)));
  return [...delta.assumptions, ...kept];
}

/**
 * The whole rule set of a year from another year and what is known to differ. Nothing is taken over silently: every
 * value that the delta does not state is marked as repeated by a source, assumed, or unknown.
 */
export function compose(base: RuleSet, delta: RuleSetDelta): RuleSet {
  const heritage = new Heritage(delta);
  const formula = {} as RuleSet["formula"];
  for (const key of Object.keys(base.formula) as (keyof RuleSet["formula"])[]) {
    formula[key] = delta.formula?.[key] ?? heritage.take(base.formula[key], [`formula.${key}`, "formula"]);
  }
  const composed: RuleSet = {
    schema: "iid-ruleset/1",
    year: delta.year,
    standing: delta.standing,
    title: delta.title,
    status: delta.status,
    legalBasis: delta.legalBasis ?? heritage.take(base.legalBasis, ["legalBasis"]),
    sources: base.sources,
    indicators: base.indicators.map((indicator) => composeIndicator(indicator, delta, heritage)),
    formula,
    predicates: delta.predicates ?? heritage.take(base.predicates, ["predicates"]),
    window: delta.window ?? heritage.take(base.window, ["window"]),
    affairs: delta.affairs ?? heritage.take(base.affairs, ["affairs"]),
    scoredStage: delta.scoredStage ?? heritage.take(base.scoredStage, ["scoredStage"]),
    designMinWords: delta.designMinWords ?? heritage.take(base.designMinWords, ["designMinWords"]),
    ...composeForm(base, delta, heritage),
    // The dates of another year say nothing about this one.
    ...(delta.calendar && { calendar: delta.calendar }),
    profile: composeProfile(base, delta, heritage),
    checks: { ...base.checks, ...delta.checks },
    assumptions: [],
  };
  composed.assumptions = composeAssumptions(base, delta, composed);
  return composed;
}
