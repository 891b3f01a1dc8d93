import type { Finding, FindingCode } from "../../checks/types";
import type { RuleSet } from "../../rules/types";
import type { InnovationContent, TemplateContent } from "../../template/content";
import type { Random } from "../random";
import type { PlaceKey } from "../types";
import { RECIPES } from "./faults/recipes";
import type { FaultCells, FaultRecipe } from "./faults/types";
import { ExerciseJudge, placeOfFinding, type JudgedExercise } from "./judged";

const FAULTS = 12;
/** Innovations that stay as they are: who marks everything is found out. */
const SOUND = 3;
const MOST_IN_ONE = 2;
/** Each round takes back what the analysis tells otherwise; two or three are usual. */
const ROUNDS = 60;

/** A fault that the real analysis finds where it was planted. */
export interface StandingFault {
  /** Place of the innovation, from 0. */
  innovation: number;
  place: PlaceKey;
  finding: Finding;
  /** The level as it counts for the claimed index; `null` where it is about none. */
  level: number | null;
}

interface Planted {
  recipe: FaultRecipe;
  innovation: number;
  cells: FaultCells;
}

/** An innovation with other cells. */
export function withCells(row: InnovationContent, cells: FaultCells): InnovationContent {
  return {
    fields: { ...row.fields, ...cells.fields },
    levels: { ...row.levels, ...cells.levels },
    evidence: { ...row.evidence, ...cells.evidence },
    bases: { ...row.bases, ...cells.bases },
    measures: { ...row.measures, ...cells.measures },
  };
}

function sorted(codes: readonly FindingCode[]): string {
  return [...codes].sort().join();
}

/**
 * Faults in sound innovations: planted together, judged by the real analysis, and taken back where it says anything else
 * than what was planted. What stays is exactly what it finds.
 */
export class Plantation {
  private planted: Planted[] = [];
  private readonly tried = new Set<string>();
  private readonly judge: ExerciseJudge;
  /** Innovations that may be touched. */
  private readonly soil: number[];

  constructor(
    private readonly rules: RuleSet,
    private readonly sound: readonly InnovationContent[],
    private readonly spd: TemplateContent["spd"],
    private readonly random: Random,
  ) {
    this.judge = new ExerciseJudge(rules);
    const places = random.shuffled(sound.map((_, index) => index));
    this.soil = places.slice(0, sound.length - SOUND);
  }

  /** @throws Error when the analysis does not agree after all rounds */
  grown(): { innovations: InnovationContent[]; standing: StandingFault[]; judged: JudgedExercise } {
    const waiting = this.random.shuffled(RECIPES);
    for (let round = 0; round < ROUNDS; round += 1) {
      while (this.planted.length < FAULTS && waiting.length > 0) this.plant(waiting.shift()!);
      const innovations = this.sound.map((_, index) => this.rowOf(index));
      const judged = this.judge.judge(innovations, this.spd);
      const back = this.takenBack(judged);
      if (back.length === 0) return { innovations, standing: this.standing(judged), judged };
      waiting.push(...back);
    }
    throw new Error(`No exercise of ${this.rules.year} holds the faults that were planted.`);
  }

  private rowOf(index: number): InnovationContent {
    const own = this.planted.filter(({ innovation }) => innovation === index);
    return own.reduce((row, { cells }) => withCells(row, cells), this.sound[index]!);
  }

  private plant(recipe: FaultRecipe): void {
    const counts = new Map<number, number>();
    for (const { innovation } of this.planted) counts.set(innovation, (counts.get(innovation) ?? 0) + 1);
    for (const innovation of this.random.shuffled(this.soil)) {
      const key = `${recipe.code} ${innovation}`;
      if (this.tried.has(key) || (counts.get(innovation) ?? 0) >= MOST_IN_ONE) continue;
      this.tried.add(key);
      const cells = recipe.plant({ rules: this.rules, random: this.random, innovation: this.rowOf(innovation) });
      if (!cells) continue;
      this.planted.push({ recipe, innovation, cells });
      return;
    }
  }

  private findingsAt({ analysis }: JudgedExercise, innovation: number): readonly Finding[] {
    return analysis.innovations[innovation]?.findings ?? [];
  }

  /** Takes back the faults of innovations of which the analysis says something else. @returns their recipes */
  private takenBack(judged: JudgedExercise): FaultRecipe[] {
    const { findings, innovations } = judged.analysis;
    const wrong = innovations.flatMap((_, index) => (this.isAsPlanted(judged, index) ? [] : [index]));
    if (wrong.length === 0 && findings.every(({ innovationRow }) => innovationRow !== null)) return [];
    const own = this.planted.filter(({ innovation }) => wrong.includes(innovation));
    const goes = own.length > 0 ? own : this.oneOf(judged);
    this.planted = this.planted.filter((one) => !goes.includes(one));
    return goes.map(({ recipe }) => recipe);
  }

  /**
   * What is said of the region, or of innovations without a fault, follows from a fault elsewhere, most likely one that
   * takes its innovation away: one goes, by chance.
   * @throws Error where nothing is planted any more: the innovations themselves are at fault
   */
  private oneOf({ analysis: { innovations } }: JudgedExercise): Planted[] {
    const likely = this.planted.filter(({ innovation }) => !innovations[innovation]?.eligible);
    const all = likely.length > 0 ? likely : this.planted;
    if (all.length === 0)
      throw new Error(`The innovations of ${this.rules.year} are at fault without anything planted.`);
    return [this.random.pick(all)];
  }

  private isAsPlanted(judged: JudgedExercise, innovation: number): boolean {
    const found = this.findingsAt(judged, innovation);
    const own = this.planted.filter((one) => one.innovation === innovation);
    if (sorted(found.map(({ code }) => code)) !== sorted(own.map(({ recipe }) => recipe.code))) return false;
    const places = found.map((finding) => placeOfFinding(finding, judged.table));
    return !places.includes(null) && new Set(places).size === places.length;
  }

  private standing(judged: JudgedExercise): StandingFault[] {
    return judged.analysis.innovations.flatMap(({ levels }, innovation) =>
      this.findingsAt(judged, innovation).map((finding) => {
        const { indicator } = finding;
        const place = placeOfFinding(finding, judged.table)!;
        return { innovation, place, finding, level: indicator === undefined ? null : (levels[indicator] ?? null) };
      }),
    );
  }
}
