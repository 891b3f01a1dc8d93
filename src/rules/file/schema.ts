import { CALENDAR_STAGES, SEVERITIES } from "../facts";
import * as v from "valibot";
import type { RuleReasonKey } from "./ruleSetError";

/** The strict shape of a rule set file; unknown keys are refused. The published JSON Schema is generated from it. */

/** What the shapes below refuse in words of ours; everything else is said in the validator's terms. */
export const SCHEMA_REASONS = [
  "nullWithoutReason",
  "assumedWithoutNull",
  "tooManyDecimals",
  "minAboveMax",
  "dateForm",
  "extensionForm",
  "numberForm",
  "idForm",
  "restNotCarried",
] as const satisfies readonly RuleReasonKey[];

/** A reason in the place of the validator's message, under which `load.ts` finds it again. */
function because(key: (typeof SCHEMA_REASONS)[number]): string {
  return key;
}

const confidence = v.picklist(["two-sources", "one-source", "press", "inferred"]);

/** Names keys of objects, all of which have a `constructor`. */
const id = v.pipe(v.string(), v.regex(/^(?!constructor$)[a-z][a-z0-9-]*$/, because("idForm")));

/** A value with its sources; `null` only together with a reason, an assumed value only in the place of `null`. */
function sourced<T extends v.GenericSchema>(value: T) {
  return v.pipe(
    v.strictObject({
      value: v.nullable(value),
      source: v.array(v.pipe(v.string(), v.minLength(1))),
      confidence,
      reason: v.optional(v.pipe(v.string(), v.minLength(1))),
      assumed: v.optional(value),
      assumption: v.optional(id),
    }),
    v.check((entry) => entry.value !== null || entry.reason !== undefined, because("nullWithoutReason")),
    v.check(
      (entry) => entry.assumed === undefined || (entry.value === null && entry.assumption !== undefined),
      because("assumedWithoutNull"),
    ),
  );
}

const text = v.pipe(v.string(), v.minLength(1));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, because("dateForm")));
/** Hundredths at most, so that sums stay exact. */
const hundredths = v.pipe(
  v.number(),
  v.minValue(0),
  v.check((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9, because("tooManyDecimals")),
);
const dayOrMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, because("dateForm")));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const range = v.pipe(
  v.strictObject({
    min: v.optional(v.number()),
    max: v.optional(v.number()),
    minExclusive: v.optional(v.number()),
    maxExclusive: v.optional(v.number()),
  }),
  v.check((entry) => (entry.min ?? -Infinity) <= (entry.max ?? Infinity), because("minAboveMax")),
);
const rangeTriple = v.strictTuple([range, range, range]);

const basis = v.strictObject({
  key: text,
  name: text,
  decimals: count,
  ranges: rangeTriple,
  evidence: text,
  note: v.optional(text),
});

const evidence = v.strictObject({
  form: v.picklist(["letter", "document", "video"]),
  fileTypes: v.nullable(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]+$/, because("extensionForm"))))),
  documents: v.array(text),
  years: v.nullable(text),
  link: v.boolean(),
  pieces: v.optional(v.strictTuple([count, count, count])),
  yearsBack: v.optional(count),
  yearsUntil: v.optional(count),
  maxMinutes: v.optional(v.pipe(v.number(), v.minValue(0))),
  publication: v.optional(v.boolean()),
});

const letter = v.nullable(text);
const sharedLetters = v.strictObject({
  letters: v.strictTuple([letter, letter, letter]),
  by: v.picklist(["kind", "contents"]),
});

const indicator = {
  id,
  key: v.pipe(v.string(), v.regex(/^\d{1,2}[a-z]?$/, because("numberForm"))),
  formNumber: v.optional(count),
  aspect: v.picklist(["SPD", "SID"]),
  variable: text,
  name: text,
  aliases: v.array(text),
  kind: v.picklist(["choice", "numeric"]),
  measuredBy: v.optional(sourced(text)),
  weight: sourced(hundredths),
  mandatory: sourced(v.boolean()),
  levels: sourced(v.strictTuple([text, text, text])),
  ranges: v.optional(sourced(rangeTriple)),
  input: v.optional(text),
  decimals: v.optional(count),
  bases: v.optional(sourced(v.array(basis))),
  evidence: v.optional(sourced(evidence)),
  shared: v.optional(sourced(sharedLetters)),
  note: v.optional(text),
};

const predicate = v.strictObject({
  name: v.picklist(["Sangat Inovatif", "Inovatif", "Kurang Inovatif", "Tidak Dapat Dinilai"]),
  min: hundredths,
  max: hundredths,
});

const affair = v.strictObject({
  number: count,
  name: text,
  group: v.picklist(["wajib-yandas", "wajib-non-yandas", "pilihan", "penunjang"]),
  aliases: v.array(text),
});

const textLength = v.strictObject({
  minWords: v.optional(count),
  maxWords: v.optional(count),
  maxLetters: v.optional(count),
});
const uploadedFile = v.strictObject({
  types: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]+$/, because("extensionForm"))))),
  maxMegabytes: v.optional(v.pipe(v.number(), v.minValue(0))),
});

const profileField = v.strictObject({
  id: text,
  required: sourced(v.boolean()),
  values: v.optional(sourced(v.array(text))),
  length: v.optional(sourced(textLength)),
  file: v.optional(sourced(uploadedFile)),
});

const assumption = v.strictObject({ id, text: v.strictObject({ id: text, en: text }) });

const year = v.pipe(v.number(), v.integer(), v.minValue(2018), v.maxValue(2100));
const standing = v.picklist(["published", "partial", "announced", "own"]);

const formula = {
  divisorMin: sourced(v.pipe(v.number(), v.integer(), v.minValue(1))),
  countPerInnovation: sourced(hundredths),
  countCap: sourced(count),
  minBasicServices: sourced(count),
  totalMax: sourced(v.pipe(v.number(), v.minValue(1))),
};

/** What a whole rule set states once. */
const region = {
  legalBasis: sourced(text),
  predicates: sourced(v.array(predicate)),
  window: sourced(v.strictObject({ from: isoDate, to: isoDate, orDevelopedInside: v.boolean() })),
  affairs: sourced(v.array(affair)),
  scoredStage: sourced(text),
  designMinWords: sourced(count),
  form: v.exactOptional(sourced(v.array(v.pipe(v.array(text), v.minLength(1))))),
  calendar: v.exactOptional(
    v.record(v.picklist(CALENDAR_STAGES), sourced(v.strictObject({ from: dayOrMonth, to: dayOrMonth }))),
  ),
  /** Severities by check code, where they differ from those of the checks. */
  checks: v.exactOptional(v.record(id, v.picklist(SEVERITIES))),
};

const named = { year, standing, title: text, status: text, assumptions: v.array(assumption) };

export const ruleSetSchema = v.strictObject({
  schema: v.literal("iid-ruleset/1"),
  ...named,
  ...region,
  sources: v.record(v.string(), text),
  indicators: v.array(v.strictObject(indicator)),
  formula: v.strictObject(formula),
  profile: v.array(profileField),
});

const paths = v.pipe(v.array(text), v.minLength(1));

/** A year as what is known of it beside another year; `compose` makes the whole rule set. */
export const ruleSetDeltaSchema = v.strictObject({
  schema: v.literal("iid-ruleset-delta/1"),
  ...named,
  ...v.partial(v.strictObject(region)).entries,
  base: year,
  indicators: v.optional(v.record(id, v.partial(v.strictObject(indicator)))),
  formula: v.optional(v.partial(v.strictObject(formula))),
  profile: v.optional(v.array(profileField)),
  withoutProfile: v.optional(v.array(text)),
  repeated: v.array(v.strictObject({ paths, source: v.array(text), confidence })),
  carried: v.pipe(
    v.array(v.strictObject({ paths, assumption: id, reason: text })),
    v.check((entries) => entries.some((entry) => entry.paths.includes("*")), because("restNotCarried")),
  ),
  unknown: v.array(v.strictObject({ paths, reason: text })),
});
