import { spdScoresOf } from "../../analysis/spdOn";
import { analyze } from "../../analysis/index";
import type { Analysis, AnalysisInput, InnovationResult } from "../../analysis/types";
import { fractionToNumber, indexFormula, type IndexFormula, type ProofBasis } from "../../scoring/index";
import { best, sendableInnovations, type SendableInnovation } from "./sendable";
import { isBetter, SentSet, Sum, type SetValue } from "./sentSet";

/** The index of a set of innovations on every basis, 0-100; `null` where nothing is known of evidence. */
export interface SentIndices {
  index: number;
  evidenced: number | null;
  strict: number | null;
}

export interface UnsentInnovation {
  result: InnovationResult;
  /** Index points that sending it as well would take away; 0 where it changes nothing. */
  cost: number;
  /** The innovation that is sent under the same name, if that is why. */
  twin: InnovationResult | null;
}

/** Which innovations to send. */
export interface Sending extends SentIndices {
  send: InnovationResult[];
  leaveOut: UnsentInnovation[];
  /** When all of them are sent. */
  all: SentIndices;
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  const [first, ...rest] = items;
  if (first === undefined || items.length < size) return [];
  return [...subsets(rest, size - 1).map((set) => [first, ...set]), ...subsets(rest, size)];
}

/** One entry for each of the affairs, in every combination of the best few. */
function combinations(choices: readonly (readonly SendableInnovation[])[]): SendableInnovation[][] {
  const [first, ...rest] = choices;
  if (!first) return [[]];
  const ways = combinations(rest);
  return first.flatMap((entry) => ways.map((way) => [entry, ...way]));
}

/** The affairs that stand beside each name. */
function servicesByName(entries: readonly SendableInnovation[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, service } of entries) {
    const known = found.get(name) ?? new Set();
    if (service !== null) found.set(name, known.add(service));
  }
  return found;
}

/**
 * The entries that could cover an affair: the best ones of different names, up to one whose name no other affair can
 * have taken, and never more than there are affairs to take them.
 */
function coveringAffair(
  sorted: readonly SendableInnovation[],
  service: string,
  services: ReadonlyMap<string, ReadonlySet<string>>,
  most: number,
): SendableInnovation[] {
  const found: SendableInnovation[] = [];
  for (const entry of sorted) {
    if (entry.service !== service || found.some(({ name }) => name === entry.name)) continue;
    found.push(entry);
    if (found.length === most || services.get(entry.name)?.size === 1) break;
  }
  return found;
}

/** The sets with which the search begins: nothing, or the affairs that open the count score. */
function* beginnings(sorted: readonly SendableInnovation[], formula: IndexFormula): Generator<SendableInnovation[]> {
  yield [];
  const services = [...new Set(sorted.flatMap(({ service }) => service ?? []))];
  const byName = servicesByName(sorted);
  const most = formula.minBasicServices;
  for (const covered of subsets(services, formula.minBasicServices)) {
    for (const way of combinations(covered.map((service) => coveringAffair(sorted, service, byName, most)))) {
      if (new Set(way.map(({ name }) => name)).size === way.length) yield way;
    }
  }
}

/** The best of the sets that were looked at. */
class Best {
  entries: readonly SendableInnovation[] = [];
  private value: SetValue | null = null;

  offer(selection: SentSet): void {
    const value = selection.value();
    if (!isBetter(value, this.value)) return;
    this.value = value;
    this.entries = [...selection.entries];
  }
}

/**
 * The set with the highest index. For every number of innovations it is the best rows of one affair for each affair that
 * has to be covered, and beside them the highest maturities: to exchange any of them brings less.
 */
function bestSet(
  entries: readonly SendableInnovation[],
  formula: IndexFormula,
  spd: { main: number; other: number },
): SendableInnovation[] {
  // What does not count makes the divisor larger and brings nothing.
  const sorted = entries.filter(({ main }) => main.counts).sort(best);
  const found = new Best();
  for (const first of beginnings(sorted, formula)) {
    const selection = new SentSet(formula, spd);
    for (const entry of first) selection.add(entry);
    found.offer(selection);
    for (const entry of sorted) {
      if (selection.has(entry)) continue;
      selection.add(entry);
      found.offer(selection);
    }
  }
  return [...found.entries];
}

/** The index of a set on the basis by which is chosen, and with something that only makes the divisor larger. */
function indexOn(entries: readonly SendableInnovation[], refused: number, formula: IndexFormula, spd: number): number {
  const sum = new Sum();
  for (const { main, service } of entries) sum.add(main, service);
  return fractionToNumber(sum.index(formula, spd, entries.length + refused));
}

function figuresOf({ claimed, evidenced, strict }: Analysis): SentIndices {
  return { index: claimed.index, evidenced: evidenced && evidenced.index, strict: strict && strict.index };
}

/**
 * Which of the innovations that take part should be sent for the highest index: the evidenced one or the strict one,
 * and of equal sets the one that is better on the other basis; without evidence by what is claimed. More of them raise the count score but lower the mean; of entries with one
 * name a reviewer takes one.
 * @param analysis of the input
 * @param by which of the two indices is to be the highest
 * @throws MissingValueError when the rules leave the formula unknown
 */
export function sending(input: AnalysisInput, analysis: Analysis, by: ProofBasis = "evidenced"): Sending {
  const formula = indexFormula(analysis.rules);
  const spd = spdScoresOf(analysis);
  const proved = analysis.evidenced ? spd.evidenced : spd.claimed;
  const [main, other] = analysis.evidenced && by === "strict" ? [spd.strict, proved] : [proved, spd.strict];
  const entries = sendableInnovations(analysis, by);
  const chosen = bestSet(entries, formula, { main, other });
  const now = indexOn(chosen, 0, formula, main);
  const sent = new Set(chosen);
  const rows = new Set(chosen.map(({ result }) => result.row));
  const records = input.innovations.records.map((record) => ({ ...record, included: rows.has(record.row) }));
  return {
    send: chosen.map(({ result }) => result).sort((a, b) => a.row - b.row),
    leaveOut: entries.flatMap((entry): UnsentInnovation[] => {
      if (sent.has(entry)) return [];
      const twin = chosen.find(({ name }) => name === entry.name) ?? null;
      // A second entry would be refused: it stays in the divisor.
      const after = twin ? indexOn(chosen, 1, formula, main) : indexOn([...chosen, entry], 0, formula, main);
      return [{ result: entry.result, cost: Math.max(0, now - after), twin: twin?.result ?? null }];
    }),
    ...figuresOf(analyze({ ...input, innovations: { ...input.innovations, records } })),
    all: figuresOf(analysis),
  };
}
