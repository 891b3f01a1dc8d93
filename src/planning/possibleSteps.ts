import { highestReach } from "../analysis/reach";
import { effortOf, effortsWith, type Efforts } from "./documentKinds";
import type { OpenCell, StepPlace, Weighed } from "./ground";
import { isLettersLevel, type PossibleLetters } from "./letters";
import { isOff } from "./off";
import type { PlanOptions, Step } from "./types";

/** A step and what it brings in hundredths of a maturity or SPD point. */
export interface PossibleStep {
  step: Step;
  gain: number;
}

/** Collects candidates under the user's wishes. */
export class PossibleSteps {
  /** By cell and the level it has already: the ways of issuing letters have most of them in common. */
  private readonly made = new Map<OpenCell, Map<number, PossibleStep[]>>();

  private readonly efforts: Efforts;

  constructor(
    private readonly options: PlanOptions,
    private readonly letters: PossibleLetters,
  ) {
    this.efforts = effortsWith(options.efforts);
  }

  /** Whether a level is reached without a letter that serves many. */
  private isOwn({ id, shared }: Weighed, from: number, to: number, claimed: number): boolean {
    if (!shared || !this.letters.indicators.has(id)) return true;
    // Above what is claimed and proved the innovation works for itself.
    return shared.by === "contents" ? claimed <= from : !isLettersLevel(shared, to);
  }

  /** The levels above `from`. */
  levels(cell: OpenCell, from: number): PossibleStep[] {
    const known = this.made.get(cell) ?? new Map<number, PossibleStep[]>();
    this.made.set(cell, known);
    const found = known.get(from) ?? this.make(cell, from);
    known.set(from, found);
    return found;
  }

  private make({ place, indicator, claimed: typed }: OpenCell, from: number): PossibleStep[] {
    const claimed = Math.max(from, typed);
    const found: PossibleStep[] = [];
    const { id, weight, measured } = indicator;
    // A level below the claimed one takes the same document and brings less.
    const most = highestReach(measured && !this.options.raiseMeasured, claimed);
    for (let to = Math.max(from + 1, claimed); to <= most; to++) {
      if (!this.isOwn(indicator, from, to, claimed)) continue;
      const kind = place.row === null ? "spd" : to <= claimed ? "prove" : "raise";
      const usual = effortOf(indicator.work, from, claimed, to, this.efforts);
      const key = `${place.row ?? "spd"}:${id}:${to}`;
      const candidate = this.candidate(place, { key, kind, indicator: id, affair: null, from, to, claimed }, usual);
      if (candidate) found.push({ step: candidate, gain: weight * (to - from) });
    }
    const { pinned } = this.options;
    const first = pinned ? found.filter(({ step }) => pinned.has(step.key)) : [];
    return first.length > 0 ? first.slice(-1) : found;
  }

  /** @returns `null` for a step that is off */
  candidate(
    { row, innovation, opd }: StepPlace,
    {
      key,
      kind,
      indicator,
      affair,
      from,
      to,
      claimed,
    }: Pick<Step, "key" | "kind" | "indicator" | "affair" | "from" | "to" | "claimed">,
    usual: number,
  ): Step | null {
    if (isOff(key, this.options.off)) return null;
    const effort = this.options.effort?.get(key) ?? usual;
    // Field by field: there are thousands of them.
    return { key, kind, row, innovation, opd, indicator, affair, from, to, claimed, effort, points: 0, serves: [] };
  }
}
