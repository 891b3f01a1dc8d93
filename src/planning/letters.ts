import { DESCRIBED_LEVELS } from "../rules/facts";
import type { SharedLetters } from "../rules/types";
import { effortsWith, letterKind } from "./documentKinds";
import type { Ground, OpenCell, Weighed } from "./ground";
import { isOff } from "./off";
import type { PlanOptions } from "./types";

type Wishes = Pick<PlanOptions, "off" | "pinned" | "effort" | "efforts" | "raiseMeasured">;

/** A letter that serves many innovations: one piece of work. */
export interface ServingLetter {
  key: string;
  /** `Indicator.id` */
  indicator: string;
  /** The level that it gives to whoever it names; `null` when it proves what each of them claims. */
  level: number | null;
  effort: number;
  /** Whether it is issued even if it serves nobody who counts. */
  pinned: boolean;
}

/** The letters that are issued, by indicator: one is enough, since a higher one serves all that a lower would. */
export type Issued = ReadonlyMap<string, ServingLetter>;

/** Which letters could be issued. */
export interface PossibleLetters {
  /** Ids of the indicators that a letter serves in this table. */
  indicators: ReadonlySet<string>;
  /** For each of them the letters there are, the lowest level first. */
  choices: readonly (readonly ServingLetter[])[];
}

/** What one letter does for an innovation. */
export interface Served extends Pick<OpenCell, "place" | "claimed" | "fault"> {
  /** Key of the letter. */
  letter: string;
  from: number;
  to: number;
  /** Hundredths. */
  gain: number;
}

/** Whether the user left an innovation out: of one level is of all, so that a higher letter never serves fewer. */
function isLeftOut({ place, indicator }: OpenCell, { off }: Wishes): boolean {
  return off !== undefined && DESCRIBED_LEVELS.some((level) => isOff(`${place.row}:${indicator.id}:${level}`, off));
}

/** The level that an indicator has with a letter; `null` when the letter does nothing for it. */
function levelWith(cell: OpenCell, level: number | null, wishes: Wishes): number | null {
  const { stands, claimed } = cell;
  const to = level ?? (claimed > stands ? claimed : 0);
  return to >= Math.max(stands + 1, claimed) && !isLeftOut(cell, wishes) ? to : null;
}

/** What an issued letter does for an indicator of an innovation. */
export function served(cell: OpenCell, issued: Issued, options: Wishes): Served | null {
  const letter = issued.get(cell.indicator.id);
  const to = letter ? levelWith(cell, letter.level, options) : null;
  if (!letter || to === null) return null;
  const { place, claimed, fault, stands, indicator } = cell;
  return { place, claimed, fault, letter: letter.key, from: stands, to, gain: indicator.weight * (to - stands) };
}

function levelsOf({ by, letters }: SharedLetters): (number | null)[] {
  if (by === "contents") return [null];
  return DESCRIBED_LEVELS.filter((level) => letters[level - 1] !== null);
}

/** Whether the rules leave a level to a letter that serves many. */
export function isLettersLevel({ by, letters }: SharedLetters, level: number): boolean {
  return by === "contents" || letters[level - 1] !== null;
}

function letterOf({ id: indicator, shared }: Weighed, level: number | null, wishes: Wishes): ServingLetter {
  const key = level === null ? `letter:${indicator}` : `letter:${indicator}:${level}`;
  const usual = effortsWith(wishes.efforts)[letterKind(shared?.letters[(level ?? 1) - 1] ?? "")];
  return { key, indicator, level, effort: wishes.effort?.get(key) ?? usual, pinned: wishes.pinned?.has(key) ?? false };
}

/** A letter that gives whoever it names its level would raise what somebody else measures. */
function canServe({ indicator: { shared, measured } }: OpenCell, { raiseMeasured }: Wishes): boolean {
  return shared !== null && (shared.by === "contents" || !measured || raiseMeasured === true);
}

/**
 * The letters that would serve two innovations or more. What only one innovation needs stays a step of its own.
 */
export function possibleLetters(
  { counting, blocked }: Pick<Ground, "counting" | "blocked">,
  options: Wishes,
): PossibleLetters {
  const cells = [...counting, ...blocked.flatMap((row) => row.cells)].filter((cell) => canServe(cell, options));
  const byIndicator = new Map<string, OpenCell[]>();
  for (const cell of cells) {
    const { id } = cell.indicator;
    const known = byIndicator.get(id);
    if (known) known.push(cell);
    else byIndicator.set(id, [cell]);
  }
  const indicators = new Set<string>();
  const choices: ServingLetter[][] = [];
  for (const [id, members] of byIndicator) {
    const { indicator } = members[0]!;
    const levels = levelsOf(indicator.shared!);
    const serves = (level: number | null): number =>
      members.filter((cell) => levelWith(cell, level, options) !== null).length;
    if (Math.max(...levels.map(serves)) < 2) continue;
    indicators.add(id);
    const letters = levels.filter((level) => serves(level) > 0).map((level) => letterOf(indicator, level, options));
    choices.push(letters.filter((letter) => !isOff(letter.key, options.off)));
  }
  return { indicators, choices };
}

/** Every way of issuing letters; the first one issues the highest of each indicator. */
export function issuings({ choices }: PossibleLetters): Issued[] {
  const [letters, ...rest] = choices;
  if (!letters) return [new Map()];
  const others = issuings({ indicators: new Set(), choices: rest });
  const taken = [...letters]
    .reverse()
    .flatMap((letter) => others.map((issued) => new Map([[letter.indicator, letter], ...issued])));
  return [...taken, ...others];
}
