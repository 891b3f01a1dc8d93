import { isOff } from "./off";
import type { PlanProblem } from "./problem";
import type { PlanOptions } from "./types";

/** An innovation that is not in the workbook yet. */
export interface NewInnovation {
  key: string;
  /** Basic-service affair that it newly covers; `null` when any affair will do. */
  affair: string | null;
  effort: number;
}

/** What is fixed before the search: the new innovations, and which affairs blocked innovations have to cover. */
export interface Setting {
  added: readonly NewInnovation[];
  /** Whether enough basic services are covered in the end. */
  open: boolean;
  /** Affairs of which at least one blocked innovation must be made to count. */
  forced: readonly string[];
}

function subsets(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  if (items.length < size) return [];
  const [first, ...rest] = items;
  return [...subsets(rest, size - 1).map((set) => [first!, ...set]), ...subsets(rest, size)];
}

function newKey(affair: string): string {
  return `new:${affair}`;
}

/** New innovations for the affairs given, the pinned and the cheapest first, and for any affair beyond them. */
function added(count: number, affairs: readonly string[], usual: number, options: PlanOptions): NewInnovation[] {
  const made = (key: string, affair: string | null): NewInnovation => ({
    key,
    affair,
    effort: options.effort?.get(key) ?? usual,
  });
  const pinned = ({ key }: NewInnovation): number => (options.pinned?.has(key) ? 0 : 1);
  const covering = affairs
    .map((affair) => made(newKey(affair), affair))
    .sort((a, b) => pinned(a) - pinned(b) || a.effort - b.effort)
    .slice(0, count);
  const others = Array.from({ length: count - covering.length }, (_, i) => {
    return made(`new:${covering.length + i + 1}`, null);
  });
  return [...covering, ...others];
}

/** Every way in which the count score can be open or closed in the end. */
export function scenariosOf(problem: PlanProblem, options: PlanOptions): Setting[] {
  const lacking = Math.max(0, problem.formula.minBasicServices - problem.covered);
  const reachable = [...new Set(problem.blocked.flatMap(({ affair }) => (affair === null ? [] : [affair])))];
  const coverable = problem.missing.filter((affair) => !isOff(newKey(affair), options.off));
  const settings: Setting[] = [];
  for (let count = 0; count <= (options.newInnovations ?? 0); count++) {
    const forcedCount = Math.max(0, lacking - Math.min(count, coverable.length));
    if (lacking > 0)
      settings.push({ added: added(count, coverable, problem.newEffort, options), open: false, forced: [] });
    for (const forced of subsets(reachable, forcedCount)) {
      const free = coverable.filter((affair) => !forced.includes(affair));
      const open = forced.length + Math.min(count, free.length) >= lacking;
      if (open) settings.push({ added: added(count, free, problem.newEffort, options), open, forced });
    }
  }
  const allowed = settings.filter((setting) => setting.added.every(({ key }) => !isOff(key, options.off)));
  const wanted = [...(options.pinned ?? [])].filter((key) => key.startsWith("new:"));
  const pinned = allowed.filter((setting) => wanted.every((key) => setting.added.some((one) => one.key === key)));
  return pinned.length > 0 ? pinned : allowed;
}
