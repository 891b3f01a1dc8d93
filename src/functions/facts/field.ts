/** What a field of `IID.RULE` reads; nothing when nobody knows it, with the reason where there is one. */
export type Reading = string | number | null | undefined | { unknown: string };

/** A fact and the names it is asked by, the Indonesian and the English one first. */
export interface RuleField<T extends unknown[]> {
  names: readonly string[];
  read(...of: T): Reading;
}
