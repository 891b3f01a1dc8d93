import type { RuleSet } from "../../rules/types";
import { choiceKey, REGION, type UnprovedLevel } from "../../simulation/index";
import type { ListLine } from "../../ui/list/useListKeys";
import type { Target } from "./useSimulation";

export interface FailGroup {
  /** The subject of an innovation, or `REGION`. */
  key: string;
  /** Excel row and name; `null` for the region. */
  innovation: { row: number; name: string } | null;
  count: number;
}

/** A level, or all levels of a group (`level` is `null`). */
export interface FailEntry {
  key: string;
  group: FailGroup;
  /** Cells that fail when it is chosen. */
  cells: readonly string[];
  level: UnprovedLevel | null;
}

export type FailLine = ListLine<FailGroup, FailEntry>;

/** The levels without proof by innovation, each group led by a switch for all of it. */
export function failLines({ analysis, subjects, unproved }: Target): FailLine[] {
  const names = new Map(analysis.innovations.map(({ row, name }) => [row, name]));
  const byRow = new Map<number | null, UnprovedLevel[]>();
  for (const level of unproved) {
    const group = byRow.get(level.row);
    if (group) group.push(level);
    else byRow.set(level.row, [level]);
  }
  const lines: FailLine[] = [];
  let position = 0;
  const entry = (one: FailEntry): void => {
    position += 1;
    lines.push({ kind: "entry", position, entry: one });
  };
  for (const [row, levels] of byRow) {
    const subject = row === null ? REGION : (subjects.get(row) ?? "");
    const innovation = row === null ? null : { row, name: names.get(row) ?? "" };
    const group = { key: subject, innovation, count: levels.length };
    const cells = levels.map(({ id }) => choiceKey(subject, id));
    lines.push({ kind: "group", group });
    if (levels.length > 1) entry({ key: `${subject}|*`, group, cells, level: null });
    levels.forEach((level, index) => entry({ key: cells[index]!, group, cells: [cells[index]!], level }));
  }
  return lines;
}

export function entryCount(lines: readonly FailLine[]): number {
  return lines.reduce((most, line) => (line.kind === "entry" ? line.position : most), 0);
}

/** Cells of all levels without proof. */
export function failCells(lines: readonly FailLine[]): string[] {
  return lines.flatMap((line) => (line.kind === "entry" && line.entry.level ? line.entry.cells : []));
}

/** Official number and name of an indicator. */
export function indicatorNamesById(rules: RuleSet): ReadonlyMap<string, { key: string; name: string }> {
  return new Map(rules.indicators.map(({ id, key, name }) => [id, { key, name }]));
}
