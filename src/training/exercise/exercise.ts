import { levelLeft } from "../../checks/refusal";
import type { Finding } from "../../checks/types";
import { basicServiceNames } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import type { InnovationContent } from "../../template/content";
import { cleanText } from "../../workbook/index";
import { checkDigits } from "../code";
import { Random, seedOf } from "../random";
import type { Exercise, PlantedFault } from "../types";
import { Plantation } from "./plantation";
import { shownCells } from "./shownCells";
import { chancedSpd, soundInnovations } from "./pool";
import type { JudgedExercise } from "./judged";

const INNOVATIONS = 12;

/** Whether there are exercises of a year: not of one whose letter nobody has seen. */
export function hasExercises({ standing }: RuleSet): boolean {
  return standing !== "announced";
}

function chosenInnovations(rules: RuleSet, random: Random): InnovationContent[] {
  const pool = random.shuffled(soundInnovations(rules));
  // One of each basic service first, so that the count score is there.
  const basic = basicServiceNames(rules).flatMap((name) => pool.find(({ fields }) => fields.urusan === name) ?? []);
  const others = pool.filter((row) => !basic.includes(row));
  return random.shuffled([...basic, ...others].slice(0, INNOVATIONS));
}

/** The level that is proved, where the rules say it without a reviewer. */
function provenBy(finding: Finding): number | null {
  if (finding.indicator === undefined || finding.effect === "none") return null;
  const isSure = finding.severity === "error" || finding.params["proven"] !== undefined;
  return isSure ? levelLeft(finding) : null;
}

/**
 * The exercise of a seed: always the same for the same rules.
 * @throws Error when no table of the year's innovations can hold the faults
 */
export function exerciseOf(rules: RuleSet, seed: number): Exercise {
  return judgedExerciseOf(rules, seed).exercise;
}

/** The same with what the analysis says of it as it was handed out. */
export function judgedExerciseOf(rules: RuleSet, seed: number): { exercise: Exercise; before: JudgedExercise } {
  const random = new Random(seed);
  const spd = chancedSpd(rules, random);
  const sound = chosenInnovations(rules, random);
  const { innovations, standing, judged } = new Plantation(rules, sound, spd, random).grown();
  const faults = standing.map(({ innovation, place, finding, level }): PlantedFault => {
    const before = sound[innovation]!;
    return {
      code: finding.code,
      innovation: innovation + 1,
      name: cleanText(before.fields.nama ?? null),
      place,
      finding,
      proven: provenBy(finding),
      claimed: level,
      right: shownCells(rules, before, place),
    };
  });
  faults.sort((a, b) => a.innovation - b.innovation || a.finding.column - b.finding.column);
  const check = checkDigits(seedOf(JSON.stringify([innovations, spd])));
  const exercise = { rules, code: { year: rules.year, seed, check }, innovations, spd, faults };
  return { exercise, before: judged };
}
