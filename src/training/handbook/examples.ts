import type { Finding, FindingCode } from "../../checks/types";
import { byWord } from "../../rules/byWord";
import { sidIndicators, spdIndicators } from "../../rules/index";
import type { Indicator, RuleSet } from "../../rules/types";
import type { InnovationContent } from "../../template/content";
import { cleanText } from "../../workbook/index";
import { EVIDENCE_FAULTS } from "../exercise/faults/evidenceFaults";
import { PROFILE_FAULTS } from "../exercise/faults/profileFaults";
import type { FaultCells, FaultRecipe } from "../exercise/faults/types";
import { ExerciseJudge, placeOfFinding, type JudgedExercise } from "../exercise/judged";
import { soundInnovations, soundSpd } from "../exercise/pool";
import { withCells } from "../exercise/plantation";
import { shownCells } from "../exercise/shownCells";
import { Random } from "../random";
import type { PlaceKey } from "../types";

/** An example that the checks of the year refuse, with what they say. */
export interface BadExample {
  text: string;
  finding: Finding;
}

/** What an indicator looks like when it is right and when it is not; both were checked by the rules of the year. */
export interface ShownExample {
  good: { level: number; text: string } | null;
  bad: BadExample | null;
}

/** Kinds that show best what an indicator asks for come first. */
const FIRST = byWord<FindingCode>({
  regulasi: "document-below-level",
  sdm: "letter-incomplete",
  anggaran: "evidence-year",
  "alat-kerja": "evidence-placeholder",
  bimtek: "evidence-too-few",
  rkpd: "evidence-year",
  aktor: "evidence-placeholder",
  pelaksana: "document-below-level",
  jejaring: "letter-incomplete",
  sosialisasi: "evidence-type",
  pedoman: "evidence-link-invalid",
  informasi: "evidence-too-few",
  proses: "letter-incomplete",
  pengaduan: "evidence-type",
  integrasi: "link-private",
  replikasi: "evidence-too-few",
  kecepatan: "evidence-local-path",
  kemanfaatan: "measure-mismatch",
  monev: "evidence-missing",
  video: "video-link",
});

/** The recipes in another order for each indicator, so that the handbook shows many kinds. */
function recipesFor({ id }: Indicator, place: number): FaultRecipe[] {
  const first = EVIDENCE_FAULTS.filter(({ code }) => code === FIRST[id]);
  const others = EVIDENCE_FAULTS.filter((recipe) => !first.includes(recipe));
  const start = (place * 4) % others.length;
  return [...first, ...others.slice(start), ...others.slice(0, start)];
}

/** What is to be shown: of an indicator, or of the profile. */
interface Wish {
  recipes: readonly FaultRecipe[];
  indicator?: string;
}

interface Try {
  wish: number;
  row: number;
  recipe: FaultRecipe;
}

type PlacedExample = BadExample & { place: PlaceKey };

/** Rounds of judging; the first answers most wishes. */
const ROUNDS = 20;
/** Of a kind for an indicator, before the next kind is tried. */
const TRIES = 2;

/** Examples that the checks refuse as their kind and nothing else: each in an innovation of its own, all judged together. */
class Refused {
  private readonly found = new Map<number, PlacedExample>();
  private readonly tried = new Set<string>();
  private readonly sound: readonly InnovationContent[];

  constructor(
    private readonly rules: RuleSet,
    private readonly wishes: readonly Wish[],
  ) {
    this.sound = soundInnovations(rules);
  }

  /** @returns the examples in the order of the wishes; `null` for one that nothing shows */
  examples(): (PlacedExample | null)[] {
    const judge = new ExerciseJudge(this.rules);
    const spd = soundSpd(this.rules, () => 2);
    for (let round = 0; round < ROUNDS && this.found.size < this.wishes.length; round += 1) {
      const rows = [...this.sound];
      const tries = this.tries(round, rows);
      if (tries.length === 0) break;
      const judged = judge.judge(rows, spd);
      for (const one of tries) this.keep(one, rows[one.row]!, judged);
    }
    return this.wishes.map((_, wish) => this.found.get(wish) ?? null);
  }

  /** Changes the rows that are tried. */
  private tries(round: number, rows: InnovationContent[]): Try[] {
    const used = new Set<number>();
    return this.wishes.flatMap((wish, number): Try[] => {
      if (this.found.has(number)) return [];
      const one = this.tryOf(wish, number, used, round);
      if (!one) return [];
      const { cells, ...rest } = one;
      rows[one.row] = withCells(rows[one.row]!, cells);
      used.add(one.row);
      return [rest];
    });
  }

  private tryOf(
    { recipes, indicator }: Wish,
    wish: number,
    used: ReadonlySet<number>,
    round: number,
  ): (Try & { cells: FaultCells }) | null {
    const { rules, sound } = this;
    const random = new Random(rules.year * 1000 + wish * 20 + round);
    for (const recipe of recipes) {
      const tries = recipes.length > 1 ? TRIES : sound.length;
      if ([...this.tried].filter((key) => key.startsWith(`${wish} ${recipe.code} `)).length >= tries) continue;
      for (let step = 0; step < sound.length; step += 1) {
        const row = (wish * 7 + step) % sound.length;
        const key = `${wish} ${recipe.code} ${row}`;
        if (used.has(row) || this.tried.has(key)) continue;
        const innovation = sound[row]!;
        const only = indicator === undefined ? {} : { indicator };
        const cells = recipe.plant({ rules, random, innovation, ...only });
        if (!cells) continue;
        this.tried.add(key);
        return { wish, row, recipe, cells };
      }
    }
    return null;
  }

  private keep({ wish, row, recipe }: Try, content: InnovationContent, { analysis, table }: JudgedExercise): void {
    const findings = analysis.innovations[row]?.findings ?? [];
    const [finding] = findings;
    const place = finding && placeOfFinding(finding, table);
    if (!place || findings.length !== 1 || finding.code !== recipe.code) return;
    const cells = shownCells(this.rules, content, place);
    // A level without anything beside it, or nothing at all.
    const isBare = cells.length === 0 || (cells.length === 1 && cells[0]!.startsWith("level "));
    this.found.set(wish, { finding, place, text: [...cells, ...(isBare ? ["–"] : [])].join(": ") });
  }
}

function badExamples(rules: RuleSet): Map<string, BadExample> {
  const indicators = sidIndicators(rules);
  const wishes = indicators.map((one, place) => ({ recipes: recipesFor(one, place), indicator: one.id }));
  const examples = new Refused(rules, wishes).examples();
  return new Map(indicators.flatMap(({ id }, at) => (examples[at] ? [[id, examples[at]] as const] : [])));
}

/** Good and bad examples of the indicators of an innovation. */
export function indicatorExamples(rules: RuleSet): ReadonlyMap<string, ShownExample> {
  const sound = soundInnovations(rules);
  const bad = badExamples(rules);
  return new Map(
    sidIndicators(rules).map(({ id }, place) => {
      const levelOf = ({ levels }: InnovationContent): number => Number(levels[id] ?? 0);
      const best = Math.max(...sound.map(levelOf));
      const rows = sound.filter((row) => levelOf(row) === best);
      const row = rows[place % rows.length];
      const text = cleanText(row?.evidence[id] ?? null);
      const good = best > 0 && text !== "" ? { level: best, text } : null;
      return [id, { good, bad: bad.get(id) ?? null }];
    }),
  );
}

/** Of the region's rows: one with and one without its document. */
export function spdExamples(rules: RuleSet): ReadonlyMap<string, ShownExample> {
  const sound = soundInnovations(rules).slice(0, 12);
  const spd = soundSpd(rules, () => 2);
  const promised = ["menyusul", null];
  const poor = Object.fromEntries(
    spdIndicators(rules).map(({ id }, place) => [id, { level: 2, evidence: promised[place % 2]! }]),
  );
  const { analysis } = new ExerciseJudge(rules).judge(sound, poor);
  return new Map(
    spdIndicators(rules).map(({ id }) => {
      const finding = analysis.findings.find((one) => one.innovationRow === null && one.indicator === id);
      const bad = finding ? { finding, text: cleanText(poor[id]!.evidence) || "–" } : null;
      return [id, { good: { level: 2, text: cleanText(spd[id]!.evidence) }, bad }];
    }),
  );
}

/** Bad examples of the profile, each with its place. */
export function profileExamples(rules: RuleSet): PlacedExample[] {
  const wishes = PROFILE_FAULTS.map((recipe) => ({ recipes: [recipe] }));
  return new Refused(rules, wishes).examples().flatMap((example) => example ?? []);
}
