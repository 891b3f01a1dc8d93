import { sidIndicators, spdIndicators } from "../../rules/index";
import { choiceKey, cellOfKey, hasLevels, REGION, type Choices } from "../../simulation/index";
import type { Level } from "../../workbook/types";
import { indicatorNamesById } from "./failLines";
import { innovationTest } from "./leaveOutLines";
import type { Target } from "./useSimulation";

/** Something that has levels: an innovation or the region. */
export interface LeveledSubject {
  subject: string;
  /** `null` for the region. */
  innovation: { row: number; name: string } | null;
}

/** A list of the browser becomes slow and useless beyond. */
export const MOST_SUBJECTS = 200;

/** Whose levels can be changed: the region where there is an SPD table, then the innovations that match. */
export function subjectsFor({ analysis, subjects }: Target, query: string): LeveledSubject[] {
  const region: LeveledSubject[] =
    analysis.spdLevels && query.trim() === "" ? [{ subject: REGION, innovation: null }] : [];
  if (!hasLevels(analysis)) return region;
  const found = analysis.innovations.filter(innovationTest(query));
  const innovations = found.map(({ row, name }) => ({ subject: subjects.get(row) ?? "", innovation: { row, name } }));
  return [...region, ...innovations];
}

export interface IndicatorChoice {
  id: string;
  key: string;
  name: string;
  /** As claimed. */
  level: number;
}

/** The indicators of a subject with their levels in the sheet. */
export function indicatorsOf({ analysis, rows }: Target, subject: string): IndicatorChoice[] {
  const { rules, spdLevels, innovations } = analysis;
  const row = rows.get(subject);
  const levels = subject === REGION ? spdLevels : innovations.find((innovation) => innovation.row === row)?.levels;
  const indicators = subject === REGION ? spdIndicators(rules) : sidIndicators(rules);
  return indicators.map(({ id, key, name }) => ({ id, key, name, level: levels?.[id] ?? 0 }));
}

/** A change of a level that the user made; `to` is `null` when its evidence is refused. */
export interface LevelChange {
  cell: string;
  subject: LeveledSubject;
  key: string;
  name: string;
  from: number;
  to: Level | null;
}

/** The changes of levels, by subject and number; levels without proof that fail stand in their own list. */
export function changedLevels(target: Target, { levels, failed }: Choices): LevelChange[] {
  const { analysis, rows, unproved, subjects } = target;
  const listed = new Set(
    unproved.map(({ row, id }) => choiceKey(row === null ? REGION : (subjects.get(row) ?? ""), id)),
  );
  const names = indicatorNamesById(analysis.rules);
  const found = new Map(analysis.innovations.map((innovation) => [innovation.row, innovation]));
  const changes: [string, Level | null][] = [
    ...levels,
    ...[...failed].flatMap((cell): [string, null][] => (listed.has(cell) ? [] : [[cell, null]])),
  ];
  return changes.flatMap(([cell, to]): LevelChange[] => {
    const { subject, id } = cellOfKey(cell);
    const indicator = names.get(id);
    const innovation = found.get(rows.get(subject) ?? -1);
    if (!indicator || (subject !== REGION && !innovation)) return [];
    const from = (innovation ? innovation.levels : analysis.spdLevels)?.[id] ?? 0;
    const of = innovation ? { row: innovation.row, name: innovation.name } : null;
    return [{ cell, subject: { subject, innovation: of }, ...indicator, from, to }];
  });
}
