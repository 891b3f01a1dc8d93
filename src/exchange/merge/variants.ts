import type { CellValue } from "../../workbook/types";
import { comparable, sameValue } from "../cells";

/** What a returned row holds in a cell. */
export interface Variant {
  file: string;
  theirs: CellValue;
  /** What was sent; `undefined` where nobody knows. */
  base: CellValue | undefined;
  /** ISO date of the day it was sent on; `""` where nobody knows. */
  sentOn: string;
}

export type Decision =
  | { kind: "keep" }
  | { kind: "take"; variant: Variant }
  /** Both sides changed it, or several departments' files say different things. */
  | { kind: "conflict"; variants: readonly Variant[] };

/** Without a base a blank cell says nothing; with one, what differs from it was changed. */
function isChange({ theirs, base }: Variant): boolean {
  return base === undefined ? comparable(theirs) !== "" : !sameValue(theirs, base);
}

/** A later part was already sent with this value, so that it is an earlier state of the same cell. */
function isOlder(one: Variant, all: readonly Variant[]): boolean {
  return all.some(
    (other) => other !== one && other.base !== undefined && other.sentOn >= one.sentOn && isNext(other, one),
  );
}

function isNext(other: Variant, one: Variant): boolean {
  return sameValue(other.base, one.theirs) && !sameValue(other.base, one.base);
}

/** Three-way: what was sent, what stands in the workbook now, what came back in one file or in several. */
export function decide(ours: CellValue, variants: readonly Variant[]): Decision {
  const changes = variants.filter((one) => isChange(one) && !sameValue(one.theirs, ours) && !isOlder(one, variants));
  const [first] = changes;
  if (!first) return { kind: "keep" };
  const isOne = changes.every(({ theirs }) => sameValue(theirs, first.theirs));
  const untouched = changes.every(({ base }) => (base === undefined ? comparable(ours) === "" : sameValue(base, ours)));
  return isOne && untouched ? { kind: "take", variant: first } : { kind: "conflict", variants: changes };
}
