import type { DepartmentResult } from "./departments";

/** What departments are ranked by. */
export type DepartmentMeasure = "innovations" | "maturity" | "proved" | "lost";

type Named = Pick<DepartmentResult, "key" | "name">;

export interface RankedDepartment {
  result: DepartmentResult;
  /** From 1; equal ones share the better rank. `null`: there is nothing to rank by. */
  rank: number | null;
}

/** A measure as an exact fraction of whole numbers, so that ties are ties and not a matter of rounding. */
function fractionOf(result: DepartmentResult, by: DepartmentMeasure): [number, number] | null {
  const { innovations, sumMaturity, sumEvidenced, claimedLevels, provedLevels } = result;
  if (by === "innovations") return [innovations, 1];
  if (innovations === 0) return null;
  if (by === "maturity") return [sumMaturity, innovations];
  if (by === "lost") return sumEvidenced === null ? null : [sumMaturity - sumEvidenced, 1];
  return claimedLevels === null || provedLevels === null || claimedLevels === 0 ? null : [provedLevels, claimedLevels];
}

/** Orders departments by name; the rows that name none (`''`) go last. */
export function compareDepartments(a: Named, b: Named): number {
  if (a.name === "" || b.name === "") return a.name === b.name ? 0 : a.name === "" ? 1 : -1;
  return a.name.localeCompare(b.name, "id") || (a.key < b.key ? -1 : 1);
}

/** @returns the departments by name; rows without one last */
export function byName(results: readonly DepartmentResult[]): DepartmentResult[] {
  return [...results].sort(compareDepartments);
}

/**
 * Ranks departments by a measure, largest first, on unrounded values. Equal values share the better rank (1, 2, 2, 4) and
 * stand in the order of their names; those without a value come last, without a rank.
 */
export function rankDepartments(results: readonly DepartmentResult[], by: DepartmentMeasure): RankedDepartment[] {
  const keyed = byName(results).map((result) => ({ result, value: fractionOf(result, by) }));
  const difference = (a: [number, number], b: [number, number]): number => b[0] * a[1] - a[0] * b[1];
  keyed.sort((a, b) => {
    if (a.value && b.value) return difference(a.value, b.value);
    return a.value ? -1 : b.value ? 1 : 0;
  });
  let rank = 0;
  return keyed.map(({ result, value }, index) => {
    if (!value) return { result, rank: null };
    const before = keyed[index - 1]?.value;
    if (!before || difference(before, value) !== 0) rank = index + 1;
    return { result, rank };
  });
}
