import { subjectsOf } from "../analysis/subjects";
import type { Analysis } from "../analysis/types";
import { indicatorOf } from "../rules/index";
import type { Level } from "../workbook/types";
import { hasLevels, type Change, type Tried } from "./change";

/** The subject of levels of the region. */
export const REGION = "";

/**
 * What a user has chosen to try out. Innovations are known by their name and levels by `cellKey`, so that the choices
 * hold while rows are inserted, sorted or deleted.
 */
export interface Choices {
  /** Assessment year to try out; `null` for the one in use. */
  year: number | null;
  /** Subjects of innovations that are left out. */
  without: ReadonlySet<string>;
  /** Cell keys of levels whose evidence fails. */
  failed: ReadonlySet<string>;
  /** Tried levels by cell key. */
  levels: ReadonlyMap<string, Level>;
  acceptIneligible: boolean;
}

export const NO_CHOICES: Choices = {
  year: null,
  without: new Set(),
  failed: new Set(),
  levels: new Map(),
  acceptIneligible: false,
};

/** @param subject of an innovation, or `REGION`; @param id `Indicator.id` */
export function choiceKey(subject: string, id: string): string {
  return `${subject}|${id}`;
}

/** @returns subject and indicator of a cell key */
export function cellOfKey(key: string): { subject: string; id: string } {
  const at = key.lastIndexOf("|");
  return { subject: key.slice(0, at), id: key.slice(at + 1) };
}

/** How many choices there are beside the probability. */
export function countChoices({ year, without, failed, levels, acceptIneligible }: Choices): number {
  return without.size + failed.size + levels.size + (year === null ? 0 : 1) + (acceptIneligible ? 1 : 0);
}

class Collector {
  readonly without = new Set<number>();
  readonly levels = new Map<number | null, Map<string, Level>>();
  readonly failed = new Map<number | null, Set<string>>();
  lost = 0;
  private readonly rows: ReadonlyMap<string, number>;
  private readonly hasLevels: boolean;

  constructor(private readonly analysis: Analysis) {
    this.rows = new Map([...subjectsOf(analysis)].map(([row, subject]) => [subject, row]));
    this.hasLevels = hasLevels(analysis);
  }

  leaveOut(subject: string): void {
    const row = this.rows.get(subject);
    if (row === undefined) this.lost++;
    else this.without.add(row);
  }

  /** @returns the row of a cell, `null` for the region; `undefined` when the workbook or the year does not have it */
  private rowOf(subject: string, id: string): number | null | undefined {
    const { rules, spdLevels } = this.analysis;
    const aspect = indicatorOf(rules, id)?.aspect;
    if (subject === REGION) return aspect === "SPD" && spdLevels ? null : undefined;
    return aspect === "SID" && this.hasLevels ? this.rows.get(subject) : undefined;
  }

  cell<Found>(key: string, places: Map<number | null, Found>, empty: () => Found): { id: string; at: Found } | null {
    const { subject, id } = cellOfKey(key);
    const row = this.rowOf(subject, id);
    if (row === undefined) {
      this.lost++;
      return null;
    }
    const at = places.get(row) ?? empty();
    places.set(row, at);
    return { id, at };
  }

  tried(row: number | null): Tried {
    return { levels: this.levels.get(row) ?? new Map(), failed: this.failed.get(row) ?? new Set() };
  }
}

/**
 * The choices as a change of an analysis.
 * @returns `lost`: how many choices concern innovations or indicators that are not there (any more)
 */
export function changeFrom(choices: Choices, analysis: Analysis): { change: Change; lost: number } {
  const collector = new Collector(analysis);
  choices.without.forEach((subject) => collector.leaveOut(subject));
  for (const [key, level] of choices.levels) {
    const cell = collector.cell(key, collector.levels, () => new Map<string, Level>());
    cell?.at.set(cell.id, level);
  }
  for (const key of choices.failed) {
    const cell = collector.cell(key, collector.failed, () => new Set<string>());
    cell?.at.add(cell.id);
  }
  const touched = new Set([...collector.levels.keys(), ...collector.failed.keys()]);
  const rows = new Map([...touched].flatMap((row) => (row === null ? [] : [[row, collector.tried(row)] as const])));
  const { without, lost } = collector;
  const { acceptIneligible } = choices;
  return { change: { without, rows, spd: collector.tried(null), acceptIneligible }, lost };
}
