import { ASIDE } from "./items/group";
import { changeKeys } from "./items/changeKeys";
import type { Keys, Puts } from "./items/keys";
import { REVIEW_PREFIXES } from "./reviewStore";

/** What could not be read was put aside, and goes with the rest. */
const PREFIXES = [...REVIEW_PREFIXES, ...REVIEW_PREFIXES.map((prefix) => ASIDE + prefix)];

/**
 * Removes acceptances and results from the document, whether they can be read or not.
 * @returns what was removed, as it was
 * @throws ExcelProblem when nothing was removed
 */
export async function removeReview(): Promise<Keys> {
  let removed: Keys = new Map();
  await changeKeys(PREFIXES, (keys) => {
    removed = keys;
    return new Map([...keys.keys()].map((key) => [key, null]));
  });
  return removed;
}

/**
 * Puts back what was removed; what stands under a key by now stays.
 * @throws ExcelProblem when nothing was changed
 */
export async function putReviewBack(removed: Keys): Promise<void> {
  await changeKeys(PREFIXES, (present) => new Map([...(removed as Puts)].filter(([key]) => !present.has(key))));
}
