import { analyze } from "../analysis/index";
import type { Analysis } from "../analysis/types";
import type { RuleSet } from "../rules/types";
import type { CellValue, InnovationTable, SpdTable } from "../workbook/types";
import type { RangeInput } from "./inputs";

/** Tables in use at once: innovations and SPD of a few regions. */
const REMEMBERED = 12;

function sameCells(a: readonly CellValue[][] | null, b: readonly CellValue[][] | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.length !== b.length) return false;
  return a.every((row, i) => {
    const other = b[i]!;
    return row.length === other.length && row.every((cell, j) => cell === other[j]);
  });
}

interface Entry<T> {
  range: RangeInput;
  header: CellValue[][] | null;
  rules: RuleSet;
  result: T;
}

/**
 * Remembers what was read from ranges. Cells are compared one by one, which costs less than a hash of them
 * and cannot be wrong; several functions over one range then share the reading.
 */
export class RangeMemo<T> {
  private entries: Entry<T>[] = [];

  get(range: RangeInput, header: CellValue[][] | null, rules: RuleSet, read: () => T): T {
    const known = this.entries.find(
      (entry) =>
        entry.rules === rules &&
        entry.range.sheet === range.sheet &&
        entry.range.top === range.top &&
        entry.range.left === range.left &&
        sameCells(entry.range.values, range.values) &&
        sameCells(entry.header, header),
    );
    const entry = known ?? { range, header, rules, result: read() };
    this.entries = [entry, ...this.entries.filter((other) => other !== entry)].slice(0, REMEMBERED);
    return entry.result;
  }
}

type Spd = SpdTable | number | null;

const analyses = new WeakMap<InnovationTable, { spd: Spd; rules: RuleSet; analysis: Analysis }[]>();

/** The analysis of a table that came from a `RangeMemo`, computed once for each SPD. */
export function analysisOf(innovations: InnovationTable, spd: Spd, rules: RuleSet): Analysis {
  const known = analyses.get(innovations) ?? [];
  analyses.set(innovations, known);
  const present = known.find((entry) => entry.spd === spd && entry.rules === rules);
  if (present) return present.analysis;
  const analysis = analyze({ innovations, spd, opd: null, rules });
  known.push({ spd, rules, analysis });
  return analysis;
}

/** Any analysis of the table, for what does not depend on the SPD. */
export function anyAnalysisOf(innovations: InnovationTable, rules: RuleSet): Analysis {
  const present = analyses.get(innovations)?.find((entry) => entry.rules === rules);
  return present?.analysis ?? analysisOf(innovations, null, rules);
}
