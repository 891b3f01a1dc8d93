import * as v from "valibot";
import { SEVERITIES } from "../rules/facts";
import { printOf } from "../workbook/print";
import type { Exception } from "./exceptions";
import { LONGEST_INITIALS, LONGEST_REASON } from "./exceptions";
import type { SavedResult, RunFinding } from "./runs";

const PREDICATES = ["Sangat Inovatif", "Inovatif", "Kurang Inovatif", "Tidak Dapat Dinilai"] as const;
/** Points are kept as whole ten-thousandths. */
const DECIMALS = 10_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const index = v.object({ index: v.pipe(v.number(), v.finite()), predicate: v.nullable(v.picklist(PREDICATES)) });

const PackedSchema = v.object({
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)),
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
  rules: v.exactOptional(v.string()),
  claimed: index,
  evidenced: v.nullable(index),
  strict: v.exactOptional(v.nullable(index)),
  counts: v.object({ error: count, warning: count, info: count }),
  accepted: count,
  /** Codes, sheets, names and places, each once. */
  words: v.array(v.string()),
  /** Code, sheet, innovation and place as numbers of words, ordinal, number of the severity, points. */
  findings: v.nullable(v.array(v.tuple([count, count, count, count, count, count, v.nullable(v.number())]))),
});

/** What a run is called among those kept: two of one second may differ. */
export function runId(run: SavedResult): string {
  return `${run.at}-${printOf(JSON.stringify([run.year, run.claimed, run.evidenced, run.counts]))}`;
}

/** A run as it is stored: every text once, findings as numbers. */
export type PackedRun = v.InferOutput<typeof PackedSchema>;

export const PackedRunSchema = v.pipe(
  PackedSchema,
  v.check(({ words, findings }) =>
    (findings ?? []).every(
      ([code, sheet, innovation, place, ordinal, severity]) =>
        Math.max(code, sheet, innovation, place) < words.length && ordinal > 0 && severity < SEVERITIES.length,
    ),
  ),
);

export const ExceptionSchema: v.GenericSchema<unknown, Exception> = v.object({
  code: v.pipe(v.string(), v.minLength(1)),
  sheet: v.string(),
  innovation: v.string(),
  place: v.string(),
  ordinal: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_REASON)),
  date: v.pipe(v.string(), v.isoDate()),
  by: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_INITIALS))),
  cell: v.string(),
});

export function packRun(run: SavedResult): PackedRun {
  const words: string[] = [];
  const known = new Map<string, number>();
  const word = (text: string): number => {
    let found = known.get(text);
    if (found === undefined) {
      found = words.push(text) - 1;
      known.set(text, found);
    }
    return found;
  };
  const findings = run.findings?.map(
    ({ code, sheet, innovation, place, ordinal, severity, points }): NonNullable<PackedRun["findings"]>[number] => [
      word(code),
      word(sheet),
      word(innovation),
      word(place),
      ordinal,
      SEVERITIES.indexOf(severity),
      points === null ? null : Math.round(points * DECIMALS),
    ],
  );
  return { ...run, words, findings: findings ?? null };
}

export function unpackRun({ words, findings, ...run }: PackedRun): SavedResult {
  return {
    ...run,
    findings:
      findings?.map(([code, sheet, innovation, place, ordinal, severity, points]): RunFinding => ({
        code: words[code] ?? "",
        sheet: words[sheet] ?? "",
        innovation: words[innovation] ?? "",
        place: words[place] ?? "",
        ordinal,
        severity: SEVERITIES[severity] ?? "info",
        points: points === null ? null : points / DECIMALS,
      })) ?? null,
  };
}
