import { HIGHEST_LEVEL } from "../facts";
import { assumptionsInUse } from "../years/compose";
import { consistencyProblems } from "../file/consistency";
import { copyToYear } from "../file/copyToYear";
import { RuleSetError } from "../file/ruleSetError";
import { findHeader, isWord, TableRow, type TablePlace } from "./tableRow";
import { readBasis, readIndicator, type Places } from "./indicatorRows";
import { changed, sameOr } from "./changedValues";
import { BASIS_MARK, PARAMETERS, SECTIONS, WINDOW_ROWS, type Column, type Parameter, type Section } from "./words";
import type { Predicate, RuleSet, Window } from "../types";
import { valueOf } from "../value";

export type { TablePlace } from "./tableRow";

/** Whether the cells are a rule table: a header row with the columns for section, key and value stands at the top. */
export function isRuleTable(values: readonly (readonly unknown[])[]): boolean {
  return findHeader(values) !== null;
}

interface Entry {
  section: Section;
  key: string;
  row: TableRow;
}

function unknownRow(row: TableRow, column: Column): RuleSetError {
  const given = String(row.cell(column) ?? "");
  return row.refuse(column, { key: "unknownRow", params: { given } });
}

/** The rows with a section and a key, each once. */
function entriesOf(values: readonly (readonly unknown[])[], { sheet, top }: TablePlace): Entry[] {
  const header = findHeader(values);
  if (!header) throw new RuleSetError("", `${sheet}!baris ${top + 1}`, { key: "noHeader", params: {} });
  const seen = new Set<string>();
  return values.slice(header.row + 1).flatMap((cells, i): Entry[] => {
    const row = new TableRow(cells, header, top + header.row + 2 + i, sheet);
    if (row.isBlank()) return [];
    const section = (Object.keys(SECTIONS) as Section[]).find((name) => isWord(row.cell("section"), SECTIONS[name]));
    if (!section) throw unknownRow(row, "section");
    const key = (row.text("key") ?? "").toLowerCase();
    const id = `${section} ${key}`;
    if (seen.has(id)) {
      const params = { field: row.text("section") ?? "", value: row.text("key") ?? "" };
      throw row.refuse("key", { key: "stoodTwice", params });
    }
    seen.add(id);
    return [{ section, key, row }];
  });
}

type ParameterRows = ReadonlyMap<Parameter, TableRow>;

function parameterRows(entries: readonly Entry[]): ParameterRows {
  const rows = new Map<Parameter, TableRow>();
  for (const { section, key, row } of entries) {
    if (section !== "parameter") continue;
    const parameter = (Object.keys(PARAMETERS) as Parameter[]).find((name) => isWord(key, PARAMETERS[name].key));
    if (!parameter) throw unknownRow(row, "key");
    rows.set(parameter, row);
  }
  return rows;
}

/** The base year's rules under the table's year. */
function baseRules(rows: ParameterRows, place: TablePlace, baseOf: (year: number) => RuleSet): RuleSet {
  const yearRow = rows.get("year");
  const baseRow = rows.get("base") ?? yearRow;
  if (!baseRow) {
    throw new RuleSetError("", `${place.sheet}!baris ${place.top + 1}`, { key: "noBase", params: {} });
  }
  const baseYear = baseRow.whole("value", 1);
  let base: RuleSet;
  try {
    base = baseOf(baseYear);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "UnknownYearError") throw error;
    throw baseRow.refuse("value", { key: "unknownBase", params: { year: baseYear } });
  }
  const year = yearRow?.whole("value", 1) ?? baseYear;
  if (year === base.year) return base;
  try {
    return copyToYear(base, year);
  } catch (error) {
    if (!(error instanceof RuleSetError) || !yearRow) throw error;
    throw yearRow.refuse("value", error.why);
  }
}

/** Smallest whole number of a parameter; those with decimals are not here. */
const LEAST: Partial<Record<keyof RuleSet["formula"], number>> = { divisorMin: 1, countCap: 0, minBasicServices: 0 };

function readFormula(rows: ParameterRows, base: RuleSet, places: Places): RuleSet["formula"] {
  const formula = { ...base.formula };
  for (const field of Object.keys(formula) as (keyof RuleSet["formula"])[]) {
    const row = rows.get(field);
    if (!row || field === "totalMax") continue;
    const least = LEAST[field];
    const value = row.isUnknown("value")
      ? null
      : least === undefined
        ? row.hundredths("value")
        : row.whole("value", least);
    formula[field] = sameOr(base.formula[field], value, row, places, `formula.${field}`, "value");
  }
  return formula;
}

/** The total as given; computed from the weights where its cell is blank or holds no number. */
function readTotal(row: TableRow | undefined, rules: RuleSet, places: Places): RuleSet["formula"]["totalMax"] {
  const { countPerInnovation, countCap, totalMax } = rules.formula;
  const weights = rules.indicators.map(({ weight }) => valueOf(weight));
  const each = valueOf(countPerInnovation);
  const cap = valueOf(countCap);
  const cell = row?.cell("value");
  const given = typeof cell === "number" && cell !== 0 ? Math.round(cell * 100) / 100 : null;
  const known = !weights.includes(null) && each !== null && cap !== null;
  const hundredths = weights.reduce<number>((sum, weight) => sum + HIGHEST_LEVEL * Math.round((weight ?? 0) * 100), 0);
  const computed = known ? (hundredths + Math.round((each ?? 0) * 100) * (cap ?? 0)) / 100 : null;
  const value = given ?? computed ?? valueOf(totalMax);
  if (!row) return value === valueOf(totalMax) ? totalMax : changed(value, null);
  return sameOr(totalMax, value, row, places, "formula.totalMax", "value");
}

function readPredicates(entries: readonly Entry[], base: RuleSet, places: Places): RuleSet["predicates"] {
  const known = valueOf(base.predicates);
  const mins = new Map<string, number>();
  let row: TableRow | null = null;
  for (const entry of entries) {
    if (entry.section !== "predicate") continue;
    const predicate = known?.find(({ name }) => name.toLowerCase() === entry.key);
    if (!predicate) throw unknownRow(entry.row, "key");
    const min = entry.row.hundredths("value");
    mins.set(predicate.name, min);
    places.set("predicates.value", entry.row.path("value"));
    if (min !== predicate.min) row = entry.row;
  }
  if (!known || !row) return base.predicates;
  const limits = known.map((predicate) => ({ ...predicate, min: mins.get(predicate.name) ?? predicate.min }));
  const value = limits.map((predicate, i): Predicate => {
    const above = limits[i - 1];
    return { ...predicate, max: above ? Math.max(0, Math.round(above.min * 100) - 1) / 100 : predicate.max };
  });
  return changed(value, row);
}

function readWindow(entries: readonly Entry[], base: RuleSet, places: Places): RuleSet["window"] {
  const known = valueOf(base.window);
  const ends: Partial<Pick<Window, "from" | "to">> = {};
  let row: TableRow | null = null;
  for (const entry of entries) {
    if (entry.section !== "window") continue;
    const end = (["from", "to"] as const).find((name) => isWord(entry.key, WINDOW_ROWS[name].key));
    if (!end) throw unknownRow(entry.row, "key");
    const date = entry.row.isUnknown("value") ? null : entry.row.date("value");
    if (date === null) continue;
    ends[end] = date;
    places.set("window.value", entry.row.path("value"));
    if (date !== known?.[end]) row = entry.row;
  }
  const { from = known?.from, to = known?.to } = ends;
  if (!row || from === undefined || to === undefined) return base.window;
  return changed({ from, to, orDevelopedInside: known?.orDevelopedInside ?? false }, row);
}

function readIndicators(entries: readonly Entry[], base: RuleSet, places: Places): RuleSet["indicators"] {
  const read = [...base.indicators];
  const find = (entry: Entry, key: string): number => {
    const index = read.findIndex((indicator) => indicator.key === key || indicator.id === key);
    if (index < 0) throw unknownRow(entry.row, "key");
    return index;
  };
  for (const entry of entries) {
    if (entry.section === "indicator") {
      const index = find(entry, entry.key);
      read[index] = readIndicator(entry.row, read[index]!, index, places);
    } else if (entry.section === "basis") {
      const [key = "", letter = ""] = entry.key.split(BASIS_MARK);
      const index = find(entry, key);
      const indicator = readBasis(entry.row, read[index]!, letter, index, places);
      if (!indicator) throw unknownRow(entry.row, "key");
      read[index] = indicator;
    }
  }
  return read;
}

/** Without those that only values of the base year rested on. */
function keptAssumptions(base: RuleSet, read: RuleSet): RuleSet["assumptions"] {
  const before = assumptionsInUse(base);
  const now = assumptionsInUse(read);
  return base.assumptions.filter(({ id }) => now.has(id) || !before.has(id));
}

/**
 * The rule set that a table gives. What the table does not hold comes from the base year it names; a value that
 * differs from the base year's is the office's own.
 * @param baseOf rules of a year; throws `UnknownYearError`
 * @param place of the cells; `Aturan`, row 1 when it is not known
 * @throws RuleSetError with a path such as `Aturan!baris 12, kolom Bobot`
 */
export function readRuleTable(
  values: readonly (readonly unknown[])[],
  baseOf: (year: number) => RuleSet,
  place: TablePlace = { sheet: "Aturan", top: 0 },
): RuleSet {
  const entries = entriesOf(values, place);
  const parameters = parameterRows(entries);
  const base = baseRules(parameters, place, baseOf);
  const places: Places = new Map();
  const read: RuleSet = {
    ...base,
    standing: "own",
    status: `Dibaca dari tabel di lembar ${place.sheet}; dasarnya ${base.title}.`,
    formula: readFormula(parameters, base, places),
    indicators: readIndicators(entries, base, places),
    predicates: readPredicates(entries, base, places),
    window: readWindow(entries, base, places),
  };
  const totalMax = readTotal(parameters.get("totalMax"), read, places);
  const rules: RuleSet = { ...read, formula: { ...read.formula, totalMax } };
  rules.assumptions = keptAssumptions(base, rules);
  const problem = consistencyProblems(rules)[0];
  if (problem) throw new RuleSetError("", places.get(problem.path) ?? `${place.sheet}: ${problem.path}`, problem.why);
  return rules;
}
