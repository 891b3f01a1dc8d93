import { rankDepartments } from "./departmentRanks";
import type { DepartmentResult, Departments } from "./departments";

/** What one department, or all the others together, reported, proved and lost. */
export interface DepartmentLine {
  /** '' for rows that name no department, `null` for the others together. */
  name: string | null;
  /** How many departments it stands for. */
  departments: number;
  innovations: number;
  /** Sums of levels; `null` where they are not known. */
  claimedLevels: number | null;
  provedLevels: number | null;
  /** Index points; `null` without evidence columns. */
  lost: number | null;
}

function sumOf(results: readonly DepartmentResult[], of: (result: DepartmentResult) => number | null): number | null {
  return results.reduce<number | null>((sum, result) => {
    const value = of(result);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

function lineOf(name: string | null, results: readonly DepartmentResult[]): DepartmentLine {
  return {
    name,
    departments: results.length,
    innovations: results.reduce((sum, { innovations }) => sum + innovations, 0),
    claimedLevels: sumOf(results, ({ claimedLevels }) => claimedLevels),
    provedLevels: sumOf(results, ({ provedLevels }) => provedLevels),
    lost: sumOf(results, ({ lost }) => lost),
  };
}

/**
 * The departments that reported something in at most so many lines: those that lost most, or without evidence columns
 * reported most, and the others together in the last one. Rows without a department come last.
 */
export function departmentLines(departments: Departments | null, most: number): DepartmentLine[] {
  const results = departments?.results.filter(({ innovations }) => innovations > 0) ?? [];
  const proven = departments?.gap != null;
  const ranked = rankDepartments(results, proven ? "lost" : "innovations").map(({ result }) => result);
  const all = [...ranked.filter(({ name }) => name !== ""), ...ranked.filter(({ name }) => name === "")];
  const single = all.length > most ? all.slice(0, most - 1) : all;
  const others = all.slice(single.length);
  return [
    ...single.map((result) => lineOf(result.name, [result])),
    ...(others.length > 0 ? [lineOf(null, others)] : []),
  ];
}
