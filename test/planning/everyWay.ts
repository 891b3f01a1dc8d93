import type { Analysis, IndexParts, InnovationResult } from "../../src/analysis/types";
import type { Finding } from "../../src/checks/types";
import type { PlanOptions } from "../../src/planning/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import type { RuleSet } from "../../src/rules/types";
import type { Level } from "../../src/workbook/types";

const NAMES = ["SK kepala daerah", "Peraturan kepala daerah", "Peraturan daerah"];

/** What is easy to add up: the regulation takes as much as its level, everything else one. */
export const EFFORTS: Pick<PlanOptions, "efforts" | "newEffort"> = {
  efforts: { entry: 1, letter: 1, document: 1, region: 1, decree: 1, regulation: 2, bylaw: 3 },
  newEffort: 8,
};

/** Few indicators, so that every way can be tried: weights 3 and 2 for innovations, 1.5 for the region. */
function smallRules({ minBasicServices, cap, letters }: Region): RuleSet {
  const rules = ruleSet(2026);
  const set = <T extends object>(sourced: T, value: unknown): T => ({ ...sourced, value });
  const { formula } = rules;
  return {
    ...rules,
    indicators: rules.indicators
      .filter(({ id }) => ["regulasi", "anggaran", "pad"].includes(id))
      // What others measure would not be raised.
      .map(({ measuredBy: _others, shared, ...indicator }) =>
        letters !== null && shared && indicator.id === "regulasi"
          ? { ...indicator, shared: set(shared, { letters: NAMES, by: letters }) }
          : indicator,
      ),
    formula: {
      ...formula,
      divisorMin: set(formula.divisorMin, 2),
      minBasicServices: set(formula.minBasicServices, minBasicServices),
      countCap: set(formula.countCap, cap),
    },
  };
}

const TOTAL = 25_000;
const PER_INNOVATION = 38;

export interface Row {
  eligible: boolean;
  /** What keeps it out when it does not count: its date, its regulation, or both. */
  faults: ("date" | "regulasi")[];
  service: string | null;
  claimed: [Level, Level];
  proved: [boolean, boolean];
}

export interface Region {
  rows: Row[];
  spd: Level;
  minBasicServices: number;
  /** So many innovations the count score takes. */
  cap: number;
  /** How one letter serves the regulation of many innovations; `null`: it does not. */
  letters: "kind" | "contents" | null;
}

const standing = (row: Row, cell: 0 | 1): Level => (row.proved[cell] ? row.claimed[cell] : 0);

/** The formula of RULES.md, written once more: hundredths in, index out. */
function index(spd: number, sum: number, n: number, counted: number, services: number, region: Region): number {
  const count = services >= region.minBasicServices ? PER_INNOVATION * Math.min(counted, region.cap) : 0;
  return ((spd + count + sum / Math.max(2, n)) / TOTAL) * 100;
}

export function analysisOf(region: Region): Analysis {
  const rules = smallRules(region);
  const rows = region.rows.map((row, i): InnovationResult => {
    const inFault = !row.eligible && row.faults.includes("regulasi");
    const refused = (["regulasi", "anggaran"] as const).flatMap((indicator, cell) =>
      row.claimed[cell]! > 0 && !row.proved[cell]! && !(inFault && cell === 0)
        ? [{ severity: "error", effect: "level", indicator, code: "evidence-missing", params: {} }]
        : [],
    );
    const blocked = row.faults.map((fault) =>
      fault === "date" ? { code: "date-missing" } : { code: "mandatory-missing", indicator: "regulasi" },
    );
    const faults = row.eligible ? [] : blocked.map((one) => ({ ...one, severity: "error", effect: "row" }));
    const stands = (cell: 0 | 1): Level => (row.eligible ? standing(row, cell) : 0);
    return {
      row: i + 5,
      name: `Inovasi ${i}`,
      opd: "Dinas",
      maturity: 0,
      evidencedMaturity: 0,
      strictMaturity: 0,
      eligible: row.eligible,
      strictEligible: row.eligible,
      basicService: row.service,
      status: "siap",
      levels: { regulasi: row.claimed[0], anggaran: row.claimed[1] },
      evidencedLevels: { regulasi: stands(0), anggaran: stands(1) },
      gain: 0,
      findings: [...refused, ...faults] as unknown as Finding[],
    };
  });
  const eligible = region.rows.filter((row) => row.eligible);
  const covered = [...new Set(eligible.flatMap(({ service }) => service ?? []))];
  const sum = eligible.reduce((total, row) => total + standing(row, 0) * 300 + standing(row, 1) * 200, 0);
  const parts: IndexParts = {
    index: index(region.spd * 150, sum, rows.length, eligible.length, covered.length, region),
    predicate: null,
    spd: (region.spd * 150) / 100,
    sumMaturity: sum / 100,
    meanMaturity: 0,
    divisor: Math.max(2, rows.length),
    n: rows.length,
    counted: eligible.length,
    countScore: 0,
    basicServices: { covered, required: region.minBasicServices, of: 6 },
  };
  const spd = { pad: region.spd };
  return {
    year: 2026,
    rules,
    assumptions: [],
    claimed: parts,
    evidenced: parts,
    strict: parts,
    proof: { checked: 2, of: 2 },
    spdLevels: spd,
    evidencedSpdLevels: spd,
    innovations: rows,
    excluded: [],
    findings: [],
    files: [],
  };
}

export interface Way {
  effort: number;
  index: number;
}

type Wishes = Pick<PlanOptions, "off" | "pinned" | "effort">;

/** What can be done with one thing: which steps, and what follows. */
interface Part {
  keys: string[];
  effort: number;
  sum: number;
  counted: number;
  services: string[];
}

const NOTHING: Part = { keys: [], effort: 0, sum: 0, counted: 0, services: [] };

/** Levels a cell can reach: by one document to the claimed level and one more for each level above, or as `takes` says. */
function cellWays(
  prefix: string,
  weight: number,
  {
    claimed,
    stands,
    own = true,
    takes,
  }: { claimed: number; stands: number; own?: boolean; takes?: (level: number) => number },
  { off, effort }: Wishes,
): Part[] {
  const ways: Part[] = [{ ...NOTHING, sum: stands * weight }];
  for (let level = stands + 1; level <= 3; level++) {
    const key = `${prefix}:${level}`;
    if (level < claimed || off?.has(key) || !own) continue;
    const proof = claimed > stands ? 1 : 0;
    const each = level <= claimed ? 1 : level - Math.max(stands, claimed) + proof;
    const usual = takes?.(level) ?? each;
    ways.push({ ...NOTHING, keys: [key], effort: effort?.get(key) ?? usual, sum: level * weight });
  }
  return ways;
}

/** What counts of the regulation without any step, or would if the innovation counted. */
const regulated = (row: Row): number => (!row.eligible && row.faults.includes("regulasi") ? 0 : standing(row, 0));

/** The level that a letter gives to the regulation of an innovation; `null` when it does nothing. */
function lettered(row: Row, number: number, letter: number, { letters }: Region, { off }: Wishes): number | null {
  const [claimed] = row.claimed;
  const stands = regulated(row);
  const to = letters === "kind" ? letter : claimed > stands ? claimed : 0;
  const leftOut = [1, 2, 3].some((level) => off?.has(`${number}:regulasi:${level}`));
  return letter > 0 && to > stands && to >= claimed && !leftOut ? to : null;
}

const both = (left: Part[], right: Part[]): Part[] =>
  left.flatMap((a) =>
    right.map((b) => ({
      keys: [...a.keys, ...b.keys],
      effort: a.effort + b.effort,
      sum: a.sum + b.sum,
      counted: a.counted + b.counted,
      services: [...new Set([...a.services, ...b.services])],
    })),
  );

/** @param letter level of the letter that is issued, 0 for none; `null` when no letter serves two innovations */
function rowWays(row: Row, number: number, letter: number | null, region: Region, wishes: Wishes): Part[] {
  const [claimed] = row.claimed;
  const served = letter === null ? null : lettered(row, number, letter, region, wishes);
  const inFault = !row.eligible && row.faults.includes("regulasi");
  const stands = served ?? (inFault ? Math.max(1, claimed) : regulated(row));
  const own = letter === null || (region.letters === "contents" && claimed <= stands);
  // The regulation of a level takes the place of all lower ones.
  const takes = (level: number): number => level;
  const cells = both(
    cellWays(`${number}:regulasi`, 300, { claimed, stands, own, takes }, wishes),
    cellWays(`${number}:anggaran`, 200, { claimed: row.claimed[1], stands: standing(row, 1) }, wishes),
  );
  const services = row.service === null ? [] : [row.service];
  const counts = cells.map((part) => ({ ...part, counted: 1, services }));
  if (row.eligible) return counts;
  const key = `qualify:${number}`;
  if (wishes.off?.has(key)) return [NOTHING];
  const left = row.faults.filter((fault) => fault === "date" || served === null);
  // Nothing is left to do for it: the letter was all that it lacked.
  const usual = left.reduce((sum, fault) => sum + (fault === "date" ? 1 : Math.max(1, claimed)), 0);
  const effort = left.length === 0 ? 0 : (wishes.effort?.get(key) ?? usual);
  return [NOTHING, ...counts.map((part) => ({ ...part, keys: [...part.keys, key], effort: part.effort + effort }))];
}

/** The letters that could be issued: 0 for none, a level; `[null]` when they would not serve two innovations. */
function issuable(region: Region, wishes: Wishes): (number | null)[] {
  if (region.letters === null) return [null];
  const rows = region.rows.map((row, i) => ({ row, number: i + 5 }));
  const open = rows.filter(({ row, number }) => row.eligible || !wishes.off?.has(`qualify:${number}`));
  const serves = (letter: number): number =>
    open.filter(({ row, number }) => lettered(row, number, letter, region, wishes) !== null).length;
  const levels = region.letters === "kind" ? [1, 2, 3] : [1];
  if (Math.max(...levels.map(serves)) < 2) return [null];
  return [0, ...levels.filter((letter) => serves(letter) > 0 && !wishes.off?.has(letterKey(region, letter)))];
}

function letterKey({ letters }: Region, letter: number): string {
  return letters === "kind" ? `letter:regulasi:${letter}` : "letter:regulasi";
}

/** Every selection of steps there is. */
export function allWays(region: Region, newInnovations: number, wishes: Wishes = {}): Way[] {
  const rows = issuable(region, wishes).flatMap((letter) => {
    const key = letterKey(region, letter ?? 0);
    const issued = letter ? { ...NOTHING, keys: [key], effort: wishes.effort?.get(key) ?? letter } : NOTHING;
    return region.rows.reduce((ways, row, i) => both(ways, rowWays(row, i + 5, letter, region, wishes)), [issued]);
  });
  const spd = cellWays("spd:pad", 150, { claimed: region.spd, stands: region.spd }, wishes);
  const known = new Set([...rows, ...spd].flatMap(({ keys }) => keys));
  const pins = [...(wishes.pinned ?? [])].filter((key) => known.has(key));
  return rows.flatMap((a) =>
    spd.flatMap((b) => {
      if (!pins.every((key) => a.keys.includes(key) || b.keys.includes(key))) return [];
      return Array.from({ length: newInnovations + 1 }, (_, k) => ({
        effort: a.effort + b.effort + 8 * k,
        // A new innovation stands at level 1 of the one mandatory indicator, regulasi, in an affair nobody covers.
        index: index(
          b.sum,
          a.sum + k * 300,
          region.rows.length + k,
          a.counted + k,
          Math.min(6, a.services.length + k),
          region,
        ),
      }));
    }),
  );
}
