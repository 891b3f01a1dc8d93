/**
 * The custom functions of the namespace IID. `scripts/functions-json.mjs` makes functions.json from the comments
 * here, with the result types from `@returns`; the Indonesian texts are in `src/i18n/id/functionDescriptions.json`.
 * Ids never change once shipped.
 */
import { scalar, spill } from "./problem";
import { scoreOf, spdScoreOf, summaryOf } from "./score";

function addressesOf(invocation: CustomFunctions.Invocation | undefined): readonly (string | null | undefined)[] {
  return invocation?.parameterAddresses ?? [];
}

/** What gives a result a row comes in a file of its own, so that the score is there sooner. */
function rowResults(): Promise<typeof import("./rows")> {
  return import("./rows");
}

/** What does not touch a table, too. */
function lookups(): Promise<typeof import("./lookups")> {
  return import("./lookups");
}

/**
 * The innovation index of a region (0-100), unrounded; without SPD only the innovations' share of it.
 * @customfunction SCORE
 * @param innovations Innovation table, with its header row or without
 * @param [spd] SPD table, or the SPD score as a number; without it only the share of the innovations counts
 * @param [rules] Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted
 * @param [basis] "klaim" for the levels as typed (default), "bukti" for those with acceptable evidence, "aman" for those that no reviewer would question
 * @param invocation Given by Excel
 * @requiresParameterAddresses
 * @returns {number} The index
 */
function score(
  innovations: unknown[][],
  spd: unknown[][],
  rules: unknown[][],
  basis: unknown,
  invocation: CustomFunctions.Invocation,
) {
  return scalar(() => scoreOf(innovations, spd, rules, basis, addressesOf(invocation)));
}

/**
 * The parts of the index, claimed and evidenced, and the assumptions they rest on.
 * @customfunction SUMMARY
 * @param innovations Innovation table, with its header row or without
 * @param [spd] SPD table, or the SPD score as a number; without it only the share of the innovations counts
 * @param [rules] Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted
 * @param invocation Given by Excel
 * @requiresParameterAddresses
 * @returns {unknown[][]} A table with a header row
 */
function summary(
  innovations: unknown[][],
  spd: unknown[][],
  rules: unknown[][],
  invocation: CustomFunctions.Invocation,
) {
  return spill(() => summaryOf(innovations, spd, rules, addressesOf(invocation)));
}

/**
 * The maturity of each innovation (0-111), in line with the rows of the range.
 * @customfunction MATURITY
 * @param innovations Innovation table, with its header row or without
 * @param [rules] Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted
 * @param [basis] "klaim" for the levels as typed (default), "bukti" for those with acceptable evidence, "aman" for those that no reviewer would question
 * @param invocation Given by Excel
 * @requiresParameterAddresses
 * @returns {unknown[][]} One number a row
 */
function maturity(
  innovations: unknown[][],
  rules: unknown[][],
  basis: unknown,
  invocation: CustomFunctions.Invocation,
) {
  return spill(async () => (await rowResults()).maturityOf(innovations, rules, basis, addressesOf(invocation)));
}

/**
 * What is wrong in each row, worst first; blank when clean.
 * @customfunction CHECK
 * @param innovations Innovation table, with its header row or without
 * @param [rules] Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted
 * @param invocation Given by Excel
 * @requiresParameterAddresses
 * @returns {unknown[][]} One text a row
 */
function check(innovations: unknown[][], rules: unknown[][], invocation: CustomFunctions.Invocation) {
  return spill(async () => (await rowResults()).checkOf(innovations, rules, addressesOf(invocation)));
}

/**
 * Whether each innovation is ready, must be completed, or is not eligible.
 * @customfunction STATUS
 * @param innovations Innovation table, with its header row or without
 * @param [rules] Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted
 * @param invocation Given by Excel
 * @requiresParameterAddresses
 * @returns {unknown[][]} One word a row
 */
function status(innovations: unknown[][], rules: unknown[][], invocation: CustomFunctions.Invocation) {
  return spill(async () => (await rowResults()).statusOf(innovations, rules, addressesOf(invocation)));
}

/**
 * The index points each innovation can still gain.
 * @customfunction GAIN
 * @param innovations Innovation table, with its header row or without
 * @param [spd] SPD table, or the SPD score as a number; without it only the share of the innovations counts
 * @param [rules] Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted
 * @param invocation Given by Excel
 * @requiresParameterAddresses
 * @returns {unknown[][]} One number a row
 */
function gain(innovations: unknown[][], spd: unknown[][], rules: unknown[][], invocation: CustomFunctions.Invocation) {
  return spill(async () => (await rowResults()).gainOf(innovations, spd, rules, addressesOf(invocation)));
}

/**
 * The SPD score in points (0-63).
 * @customfunction SPD
 * @param spd SPD table, with its header row or without
 * @param [rules] Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted
 * @param invocation Given by Excel
 * @requiresParameterAddresses
 * @returns {number} The score
 */
function spdScore(spd: unknown[][], rules: unknown[][], invocation: CustomFunctions.Invocation) {
  return scalar(() => spdScoreOf(spd, rules, addressesOf(invocation)));
}

/**
 * The level (0-3) that a measured value or a kind of document reaches.
 * @customfunction LEVEL
 * @param indicator Number (17), key (5b), id (sdm) or name of the indicator
 * @param value Measured value, or kind of document
 * @param [measure] Measuring basis a-f of an indicator that has several
 * @param [rules] Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted
 * @returns {number} The level
 */
function level(indicator: unknown, value: unknown, measure: unknown, rules: unknown[][]) {
  return scalar(async () => (await lookups()).levelOf(indicator, value, measure, rules));
}

/**
 * The predikat of an index, which is rounded to two decimals first.
 * @customfunction PREDICATE
 * @param index Index from 0 to 100
 * @param [rules] Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted
 * @returns {string} The predikat
 */
function predicate(index: unknown, rules: unknown[][]) {
  return scalar(async () => (await lookups()).predicateNameOf(index, rules));
}

/**
 * A fact about an indicator: weight, level text, evidence, source.
 * @customfunction RULE
 * @param indicator Number (17), key (5b), id (sdm) or name of the indicator; "tahun" for the year: formula, limits, assumptions, legal basis
 * @param field bobot, nama, variabel, wajib, tingkat 1-3, basis, bukti, jenis berkas, tahun bukti, catatan, sumber, keyakinan or asumsi
 * @param [rules] Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted
 * @returns {unknown} Text or number
 */
function rule(indicator: unknown, field: unknown, rules: unknown[][]) {
  return scalar(async () => (await lookups()).ruleOf(indicator, field, rules));
}

const FUNCTIONS = {
  SCORE: score,
  SUMMARY: summary,
  MATURITY: maturity,
  CHECK: check,
  STATUS: status,
  GAIN: gain,
  SPD: spdScore,
  LEVEL: level,
  PREDICATE: predicate,
  RULE: rule,
} as const;

/** Tells Excel which code is behind which function id. */
export function associateFunctions(): void {
  for (const [id, implementation] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, implementation);
}
