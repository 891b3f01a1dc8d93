import type { Analysis, IndexParts, InnovationResult } from "../../src/analysis/types";
import type { Finding } from "../../src/checks/types";
import type { PlanOptions } from "../../src/planning/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import type { RuleSet } from "../../src/rules/types";
import type { Level } from "../../src/workbook/types";

/** Few indicators, so that every way can be tried: weights 3 and 2 for innovations, 1.5 for the region. */
function smallRules({ minBasicServices, cap }: Region): RuleSet {
  const rules = ruleSet(2026);
  const set = <T extends object>(sourced: T, value: unknown): T => ({ ...sourced, value });
  const { formula } = rules;
  return {
    ...rules,
    indicators: rules.indicators
      .filter(({ id }) => ["regulasi", "anggaran", "pad"].includes(id))
      // What others measure would not be raised.
      .map(({ measuredBy: _others, ...indicator }) => indicator),
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
    const refused = (["regulasi", "anggaran"] as const).flatMap((indicator, cell) =>
      row.claimed[cell]! > 0 && !row.proved[cell]!
        ? [{ severity: "error", effect: "level", indicator, code: "evidence-missing" }]
        : [],
    );
    const blocked = row.eligible ? [] : [{ severity: "error", effect: "row", code: "date-missing" }];
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
      levels: { "16": row.claimed[0], "18": row.claimed[1] },
      evidencedLevels: { "16": stands(0), "18": stands(1) },
      gain: 0,
      findings: [...refused, ...blocked] as unknown as Finding[],
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
  const spd = { "7": region.spd };
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

interface Way {
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

/** Levels a cell can reach: from what stands, by one document to the claimed level, one more for each level above. */
function cellWays(prefix: string, weight: number, claimed: Level, stands: Level, { off, effort }: Wishes): Part[] {
  const ways: Part[] = [{ ...NOTHING, sum: stands * weight }];
  for (let level = stands + 1; level <= 3; level++) {
    const key = `${prefix}:${level}`;
    if (level < claimed || off?.has(key)) continue;
    const proof = claimed > stands ? 1 : 0;
    const usual = level <= claimed ? 1 : level - Math.max(stands, claimed) + proof;
    ways.push({ ...NOTHING, keys: [key], effort: effort?.get(key) ?? usual, sum: level * weight });
  }
  return ways;
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

function rowWays(row: Row, number: number, wishes: Wishes): Part[] {
  const cells = both(
    cellWays(`${number}:16`, 300, row.claimed[0], standing(row, 0), wishes),
    cellWays(`${number}:18`, 200, row.claimed[1], standing(row, 1), wishes),
  );
  const services = row.service === null ? [] : [row.service];
  const counts = cells.map((part) => ({ ...part, counted: 1, services }));
  if (row.eligible) return counts;
  const key = `qualify:${number}`;
  if (wishes.off?.has(key)) return [NOTHING];
  const effort = wishes.effort?.get(key) ?? 1;
  return [NOTHING, ...counts.map((part) => ({ ...part, keys: [...part.keys, key], effort: part.effort + effort }))];
}

/** Every selection of steps there is. */
export function allWays(region: Region, newInnovations: number, wishes: Wishes = {}): Way[] {
  const rows = region.rows.reduce((ways, row, i) => both(ways, rowWays(row, i + 5, wishes)), [NOTHING]);
  const spd = cellWays("spd:7", 150, region.spd, region.spd, wishes);
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
