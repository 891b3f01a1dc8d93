import { groupBy } from "../rules/groupBy";
import { bringsPoints, bySheetOrder } from "../checks/findingOrder";
import { refusesRow } from "../checks/refusal";
import type { Finding } from "../checks/types";
import type { Analysis } from "./types";

/** Something to do next: findings that are mended in one go. */
export interface NextAction {
  /** `same`: the same defect of the same indicator in several rows; `alone`: one finding; `together`: all of a row or cell. */
  kind: "same" | "alone" | "together";
  /** In sheet order; the first one says what to do. */
  findings: readonly Finding[];
  /** Index points, 0-100, unrounded, that doing all of it brings. */
  points: number;
  /** A value that mends it is open: the points are the most there can be. */
  upTo: boolean;
}

const numberOf = (value: number | undefined): number => value ?? 0;

/** What takes a level away and brings it back by itself: such points add up, since maturity enters the index linearly. */
function addsUp({ effect, points, others }: Finding): boolean {
  return effect === "level" && !others && numberOf(points) > 0;
}

/**
 * Findings that stand in each other's way belong to one action: those of an innovation that does not count, of a cell of
 * one that does, or of a row of the region.
 */
function obstacleKey({ innovationRow, indicator, row }: Finding, refused: ReadonlySet<number>): string {
  if (innovationRow === null) return `region ${indicator ?? row}`;
  return refused.has(innovationRow) ? `row ${innovationRow}` : `cell ${innovationRow} ${indicator ?? ""}`;
}

function total(findings: readonly Finding[]): number {
  return findings.reduce((sum, { points }) => sum + numberOf(points), 0);
}

/** What keeps an innovation or a cell of the region out: one finding alone, or all that stand in each other's way. */
function unlocking(findings: Finding[]): NextAction {
  const alone = findings.reduce((best, one) => (numberOf(one.points) > numberOf(best.points) ? one : best));
  const all = findings.reduce((best, one) => (numberOf(one.together) > numberOf(best.together) ? one : best));
  if (numberOf(alone.points) > 0 && numberOf(alone.points) >= numberOf(all.together)) {
    return { kind: "alone", findings: [alone], points: numberOf(alone.points), upTo: alone.upTo === true };
  }
  const upTo = findings.some((one) => one.upTo === true);
  return { kind: "together", findings, points: Math.max(numberOf(all.together), numberOf(alone.points)), upTo };
}

/**
 * What brings the evidenced index most, as things that somebody does in one go: the same document for several innovations
 * is one action, and so is everything that keeps one innovation from counting.
 * @param most how many; fewer where fewer findings bring anything
 * @returns dearest first
 */
export function nextActions({ findings }: Pick<Analysis, "findings">, most: number): NextAction[] {
  const worth = findings.filter(bringsPoints).sort(bySheetOrder);
  const refused = new Set(findings.filter(refusesRow).flatMap(({ innovationRow }) => innovationRow ?? []));
  const levels = groupBy(worth.filter(addsUp), ({ code, indicator, innovationRow, row }) =>
    innovationRow === null ? `region ${row} ${code}` : `${code} ${indicator ?? ""}`,
  );
  const alike = [...levels.values()].map((same): NextAction => ({
    kind: same.length > 1 ? "same" : "alone",
    findings: same,
    points: total(same),
    upTo: same.some(({ upTo }) => upTo === true),
  }));
  const others = groupBy(
    worth.filter((finding) => !addsUp(finding)),
    (finding) => obstacleKey(finding, refused),
  );
  return [...alike, ...[...others.values()].map(unlocking)]
    .sort((a, b) => b.points - a.points || bySheetOrder(a.findings[0]!, b.findings[0]!))
    .slice(0, most);
}
