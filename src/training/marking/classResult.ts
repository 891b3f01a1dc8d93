import { groupBy } from "../../rules/groupBy";
import type { FindingCode } from "../../checks/types";
import type { RuleSet } from "../../rules/types";
import { isMarked, type FaultMark, type MarkedFile, type TrainingMark, type UnmarkedFile } from "./types";
import { compareText } from "../../checks/findingOrder";

/** How a class did with one kind of fault. */
export interface KindResult {
  code: FindingCode;
  /** Participants who had it. */
  planted: number;
  mended: number;
  named: number;
  /** ReturnedTable or named. */
  understood: number;
  /** One of them as an example: one that was missed, where there is one. */
  example: { mark: TrainingMark; fault: FaultMark };
}

/** A class; the order of the files changes nothing. */
export interface ClassResult {
  /** By name, then file. */
  marks: readonly TrainingMark[];
  unmarked: readonly UnmarkedFile[];
  /** Least understood first. */
  kinds: readonly KindResult[];
  /** Mean of the marks, unrounded; `null` without any. */
  mean: number | null;
  /** Files whose code, mended cells and answers are the same, though they were worked on. */
  same: readonly (readonly TrainingMark[])[];
}

/** The rules that the marked files were made with, by year. */
export type RulesByYear = ReadonlyMap<number, RuleSet>;

function isUnderstood({ mended, named }: FaultMark): boolean {
  return mended || named;
}

function kindsOf(marks: readonly TrainingMark[]): KindResult[] {
  const all = marks.flatMap((mark) => mark.faults.map((fault) => ({ mark, fault })));
  const kinds = [...groupBy(all, ({ fault }) => fault.fault.code)].map(([code, own]): KindResult => {
    const count = (is: (fault: FaultMark) => boolean): number => own.filter(({ fault }) => is(fault)).length;
    return {
      code,
      planted: own.length,
      mended: count(({ mended }) => mended),
      named: count(({ named }) => named),
      understood: count(isUnderstood),
      example: own.find(({ fault }) => !isUnderstood(fault)) ?? own[0]!,
    };
  });
  // Whole numbers multiplied crosswise compare shares without rounding.
  return kinds.sort(
    (a, b) =>
      a.understood * b.planted - b.understood * a.planted || b.planted - a.planted || compareText(a.code, b.code),
  );
}

export function classResult(files: readonly MarkedFile[]): ClassResult {
  const marks = files.filter(isMarked).sort((a, b) => compareText(a.name, b.name) || compareText(a.file, b.file));
  const unmarked = files
    .filter((file): file is UnmarkedFile => !isMarked(file))
    .sort((a, b) => compareText(a.file, b.file));
  const worked = marks.filter(({ untouched }) => !untouched);
  const same = [...groupBy(worked, ({ print }) => print).values()].filter(({ length }) => length > 1);
  const sum = marks.reduce((all, { score }) => all + score, 0);
  return { marks, unmarked, kinds: kindsOf(marks), mean: marks.length > 0 ? sum / marks.length : null, same };
}

/**
 * The rules that marked files were made with.
 * @throws UnknownYearError never for files that were marked
 */
export async function rulesOfMarks(
  marks: readonly TrainingMark[],
  rulesOf: (year: number) => RuleSet | Promise<RuleSet>,
): Promise<RulesByYear> {
  const years = [...new Set(marks.map(({ code }) => code.year))];
  return new Map(await Promise.all(years.map(async (year) => [year, await rulesOf(year)] as const)));
}
