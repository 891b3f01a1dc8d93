import type { SheetHandle } from "../../preview/host/adapter";

/** The name of a new sheet until it is filled. */
const PASSING = /^IID [a-z0-9]+$/;

/**
 * Of the sheets that a refused step left, the ids of those that are to go when it is done again: blank ones, and filled
 * ones that nobody has seen. Where one has come to light, those that belong to it out of sight stay with it.
 */
export function unfinishedOf(came: readonly SheetHandle[]): string[] {
  const isSeen = came.some(({ name, visible }) => visible && !PASSING.test(name));
  return came.flatMap(({ id, name, visible }) => (PASSING.test(name) || (!visible && !isSeen) ? [id] : []));
}
