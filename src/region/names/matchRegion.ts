import { distance } from "fastest-levenshtein";
import type { RegionName } from "./regionName";

/** Which of some regions a name means. */
export type RegionMatch<T> =
  | { kind: "found"; region: T }
  /** It may be one of these; only the office can say. */
  | { kind: "doubtful"; candidates: readonly T[] }
  | { kind: "absent" };

/** A name with fewer letters is another one when a letter differs. */
const LONG_ENOUGH = 6;

function mayBeSameKind(a: RegionName, b: RegionName): boolean {
  return a.kind === null || b.kind === null || a.kind === b.kind;
}

/** Whether two written names are one region for sure: the same letters, and the same kind or none in both. */
export function isSameRegion(a: RegionName, b: RegionName): boolean {
  return a.key !== "" && a.key === b.key && a.kind === b.kind;
}

/** Whether two names differ by a letter and may be one region misspelt. */
export function nearlySame(a: RegionName, b: RegionName): boolean {
  if (a.key === b.key || !mayBeSameKind(a, b)) return false;
  if (Math.min(a.key.length, b.key.length) < LONG_ENOUGH || Math.abs(a.key.length - b.key.length) > 1) return false;
  return distance(a.key, b.key) === 1;
}

/** Whether two names that are not the same may mean one region: a letter differs, or one does not say its kind. */
export function mayBeOne(a: RegionName, b: RegionName): boolean {
  if (a.key === "" || b.key === "") return false;
  return a.key === b.key ? a.kind !== b.kind && mayBeSameKind(a, b) : nearlySame(a, b);
}

/** The region of a list that a name means: same name and same kind. What may be another one is asked, never taken. */
export function matchRegion<T extends { name: RegionName }>(wanted: RegionName, regions: readonly T[]): RegionMatch<T> {
  if (wanted.key === "") return { kind: "absent" };
  const same = regions.filter(({ name }) => name.key === wanted.key && mayBeSameKind(name, wanted));
  const exact = same.filter(({ name }) => name.kind === wanted.kind && name.kind !== null);
  const [only, ...more] = exact;
  if (only && more.length === 0) return { kind: "found", region: only };
  if (same.length > 0) return { kind: "doubtful", candidates: same };
  const near = regions.filter(({ name }) => nearlySame(name, wanted));
  return near.length > 0 ? { kind: "doubtful", candidates: near } : { kind: "absent" };
}
