import { LEVELS } from "../rules/facts";
import { rangeText } from "../rules/rangeText";
import type { MeasuringBasis } from "../rules/types";

/** @returns e.g. `a. penerima manfaat (orang)`: how the list of choices names a basis */
export function basisItem({ key, name }: MeasuringBasis): string {
  return `${key}. ${name}`;
}

function rangesOf({ ranges, decimals }: MeasuringBasis): string[] {
  return ranges.map((range) => rangeText(range, decimals));
}

/** @returns what each level above 0 means, basis after basis */
export function levelsOfBases(bases: readonly MeasuringBasis[]): string[] {
  return LEVELS.filter((level) => level > 0).map((level) =>
    bases.map((basis) => `${basisItem(basis)}: ${rangesOf(basis)[level - 1] ?? "-"}`).join("; "),
  );
}

/** @returns the levels of each basis on a line, as short as the window beside a cell needs */
export function basisLines(bases: readonly MeasuringBasis[]): string[] {
  return bases.map((basis) => `${basis.key}. ${rangesOf(basis).join(" | ")}`);
}
