import type { ServingLetter, Served } from "./letters";
import type { PossibleStep } from "./possibleSteps";
import type { BlockedRow, PlanProblem } from "./problem";
import type { ServedInnovation, Step } from "./types";

/** A letter as a step, and what it brings in its turn, in hundredths of a maturity point. */
export interface LetterStep {
  step: Step;
  gain: number;
}

function innovationOf({ place, from, to, claimed }: Served): ServedInnovation {
  return { row: place.row ?? 0, innovation: place.innovation, opd: place.opd, from, to, claimed };
}

/** What an innovation that letters alone make count brings once some of them are issued. */
function gainWith({ qualify, served }: BlockedRow, issued: ReadonlySet<string>, each: number): number {
  if (served.some(({ letter, fault }) => fault && !issued.has(letter))) return 0;
  const missing = served.filter(({ letter }) => !issued.has(letter));
  return missing.reduce((sum, { gain }) => sum - gain, qualify.gain) + each;
}

/** The letters of a selection: whom they serve, what they bring in which order, and what waits for them. */
export class LetterWork {
  /** Those that serve somebody, and those that are pinned. */
  readonly letters: readonly ServingLetter[];
  private readonly counting: readonly Served[];
  /** Innovations that are made to count. */
  private readonly rows: ReadonlyMap<number, BlockedRow>;
  private readonly served: readonly Served[];
  /** Letters by the row and indicator whose level they give: `12:sdm`. */
  private readonly before: ReadonlyMap<string, string>;
  /** Keys of the letters in the order in which they are counted. */
  private readonly order: string[] = [];

  constructor(problem: PlanProblem, chosen: readonly PossibleStep[]) {
    const qualified = new Set(chosen.filter(({ step }) => step.kind === "qualify").map(({ step }) => step.row));
    const rows = problem.blocked.filter(({ qualify }) => qualified.has(qualify.step.row));
    this.rows = new Map(rows.map((row) => [row.qualify.step.row ?? 0, row]));
    this.counting = problem.served;
    this.served = [...problem.served, ...rows.flatMap((row) => row.served)];
    this.letters = problem.letters.filter(
      ({ key, pinned }) => pinned || this.served.some(({ letter }) => letter === key),
    );
    const indicators = new Map(problem.letters.map(({ key, indicator }) => [key, indicator]));
    this.before = new Map(this.served.map(({ place, letter }) => [`${place.row}:${indicators.get(letter)}`, letter]));
  }

  /** Whether a step only says that an innovation counts once the letters are issued: there is nothing to do for it. */
  qualifies({ kind, row }: Step): boolean {
    return kind === "qualify" && this.rows.get(row ?? 0)?.byLetters === true;
  }

  /** Keys of the steps without which a step would bring nothing, or less than it says. */
  needs(step: Step): readonly string[] {
    const { kind, row: number, indicator } = step;
    // What a letter brings is counted on top of those before it.
    if (kind === "letter") return this.order.slice(0, this.order.indexOf(step.key)).slice(-1);
    if (number === null) return [];
    const row = this.rows.get(number);
    if (kind === "qualify") return row?.served.map(({ letter }) => letter) ?? [];
    const letter = this.before.get(`${number}:${indicator}`);
    const own = letter === undefined ? [] : [letter];
    if (!row) return own;
    if (!row.byLetters) return [row.qualify.step.key, ...own];
    return [...row.served.filter(({ fault }) => fault).map((one) => one.letter), ...own];
  }

  private gainOf(letter: string, issued: ReadonlySet<string>, each: number): number {
    const now = new Set([...issued, letter]);
    const own = this.counting.filter((one) => one.letter === letter).reduce((sum, { gain }) => sum + gain, 0);
    const rows = [...this.rows.values()].filter(({ byLetters }) => byLetters);
    return rows.reduce((sum, row) => sum + gainWith(row, now, each) - gainWith(row, issued, each), own);
  }

  private stepOf({ key, indicator, effort, level }: ServingLetter): Step {
    const serves = this.served.filter(({ letter }) => letter === key).map(innovationOf);
    serves.sort((a, b) => a.row - b.row);
    const from = serves.reduce((least, one) => Math.min(least, one.from), level ?? 0);
    const to = serves.reduce((most, one) => Math.max(most, one.to), level ?? 0);
    const claimed = serves.reduce((most, one) => Math.max(most, one.claimed), 0);
    const about = { key, kind: "letter", row: null, innovation: "", opd: "", indicator, affair: null } as const;
    return { ...about, from, to, claimed, effort, points: 0, serves };
  }

  /**
   * The letters as steps, each with what it brings after those before it: the best for the effort first.
   * @param each what the count score gains with an innovation that comes to count
   */
  steps(each: number): LetterStep[] {
    const issued = new Set<string>();
    this.order.length = 0;
    const steps: LetterStep[] = [];
    let open = [...this.letters];
    while (open.length > 0) {
      const gains = open.map((letter) => ({ letter, gain: this.gainOf(letter.key, issued, each) }));
      const worth = ({ letter, gain }: (typeof gains)[number]): number => gain / Math.max(1, letter.effort);
      const { letter, gain } = gains.reduce((top, one) => (worth(one) > worth(top) ? one : top));
      issued.add(letter.key);
      this.order.push(letter.key);
      steps.push({ step: this.stepOf(letter), gain });
      open = open.filter((one) => one !== letter);
    }
    return steps;
  }
}
