import { HIGHEST_LEVEL } from "../facts";
import { assumptionsInUse } from "../years/compose";
import { copyToYear } from "../file/copyToYear";
import { asOwn } from "../file/regionalRules";
import { refuseAny, RuleSetError, type RuleProblem } from "../file/ruleSetError";
import { ownRuleProblems } from "../file/scorable";
import { findHeader, isWord, TableRow, type CellRefusal, type TableHeader, type TablePlace } from "./tableRow";
import { readBasis, readIndicator, type ValuePlaces } from "./indicatorRows";
import { changed, sameOr } from "./changedValues";
import { BASIS_MARK, PARAMETERS, WINDOW_ROWS, type Column, type RuleParameter, type Section } from "./words";
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

function unknownRow(row: TableRow, column: Column): CellRefusal {
  const given = String(row.cell(column) ?? "");
  return row.refuse(column, { key: "unknownRow", params: { given } });
}

function entryOf(row: TableRow, seen: Set<string>): Entry {
  const section = row.section();
  if (!section) throw unknownRow(row, "section");
  const key = (row.text("key") ?? "").toLowerCase();
  const id = `${section} ${key}`;
  if (seen.has(id)) {
    const params = { field: row.text("section") ?? "", value: row.text("key") ?? "" };
    throw row.refuse("key", { key: "stoodTwice", params });
  }
  seen.add(id);
  return { section, key, row };
}

/** The rows with a section and a key, each once. */
function entriesOf(
  values: readonly (readonly unknown[])[],
  header: TableHeader,
  { sheet, top }: TablePlace,
  problems: RuleProblem[],
): Entry[] {
  const seen = new Set<string>();
  return values.slice(header.row + 1).flatMap((cells, i): Entry[] => {
    const row = new TableRow(cells, header, top + header.row + 2 + i, sheet, problems);
    return row.isBlank() ? [] : row.attempt<Entry[]>([], () => [entryOf(row, seen)]);
  });
}

type ParameterRows = ReadonlyMap<RuleParameter, TableRow>;

function parameterRows(entries: readonly Entry[]): ParameterRows {
  const rows = new Map<RuleParameter, TableRow>();
  for (const { section, key, row } of entries) {
    if (section !== "parameter") continue;
    row.attempt(undefined, () => {
      const parameter = (Object.keys(PARAMETERS) as RuleParameter[]).find((name) => isWord(key, PARAMETERS[name].key));
      if (!parameter) throw unknownRow(row, "key");
      rows.set(parameter, row);
    });
  }
  return rows;
}

/** The rules of a year that a cell names. */
function rulesNamed(row: TableRow, baseOf: (year: number) => RuleSet): RuleSet {
  const year = row.whole("value", 1);
  try {
    return baseOf(year);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "UnknownYearError") throw error;
    throw row.refuse("value", { key: "unknownBase", params: { year } });
  }
}

/** The base year's rules under the table's year; `null` where the cells do not tell which. */
function baseRules(
  rows: ParameterRows,
  place: TablePlace,
  baseOf: (year: number) => RuleSet,
  problems: RuleProblem[],
): RuleSet | null {
  const yearRow = rows.get("year");
  const baseRow = rows.get("base") ?? yearRow;
  if (!baseRow) {
    problems.push({ path: `${place.sheet}!baris ${place.top + 1}`, why: { key: "noBase", params: {} } });
    return null;
  }
  const base = baseRow.attempt(null, () => rulesNamed(baseRow, baseOf));
  if (!base || !yearRow) return base;
  return yearRow.attempt(base, () => {
    const year = yearRow.whole("value", 1);
    if (year === base.year) return base;
    try {
      return copyToYear(base, year);
    } catch (error) {
      if (!(error instanceof RuleSetError)) throw error;
      throw yearRow.refuse("value", error.why);
    }
  });
}

/** Smallest whole number of a parameter; those with decimals are not here. */
const LEAST: Partial<Record<keyof RuleSet["formula"], number>> = { divisorMin: 1, countCap: 0, minBasicServices: 0 };

function readFormula(rows: ParameterRows, base: RuleSet, places: ValuePlaces): RuleSet["formula"] {
  const formula = { ...base.formula };
  for (const field of Object.keys(formula) as (keyof RuleSet["formula"])[]) {
    const row = rows.get(field);
    if (!row || field === "totalMax") continue;
    formula[field] = row.attempt(formula[field], () => {
      const least = LEAST[field];
      const value = row.isUnknown("value")
        ? null
        : least === undefined
          ? row.hundredths("value")
          : row.whole("value", least);
      return sameOr(base.formula[field], value, row, places, `formula.${field}`, "value");
    });
  }
  return formula;
}

/** The total as given; computed from the weights where its cell is blank or holds no number. */
function readTotal(row: TableRow | undefined, rules: RuleSet, places: ValuePlaces): RuleSet["formula"]["totalMax"] {
  const { countPerInnovation, countCap, totalMax } = rules.formula;
  const weights = rules.indicators.map(({ weight }) => valueOf(weight));
  const each = valueOf(countPerInnovation);
  const cap = valueOf(countCap);
  const cell = row?.attempt(null, () => row.cell("value"));
  const given = typeof cell === "number" && cell !== 0 ? Math.round(cell * 100) / 100 : null;
  const known = !weights.includes(null) && each !== null && cap !== null;
  const hundredths = weights.reduce<number>((sum, weight) => sum + HIGHEST_LEVEL * Math.round((weight ?? 0) * 100), 0);
  const computed = known ? (hundredths + Math.round((each ?? 0) * 100) * (cap ?? 0)) / 100 : null;
  const value = given ?? computed ?? valueOf(totalMax);
  if (!row) return value === valueOf(totalMax) ? totalMax : changed(value, null);
  return sameOr(totalMax, value, row, places, "formula.totalMax", "value");
}

function readPredicates(entries: readonly Entry[], base: RuleSet, places: ValuePlaces): RuleSet["predicates"] {
  const known = valueOf(base.predicates);
  const mins = new Map<string, number>();
  let changedRow: TableRow | null = null;
  for (const { section, key, row } of entries) {
    if (section !== "predicate") continue;
    const isOther = row.attempt(false, () => {
      const predicate = known?.find(({ name }) => name.toLowerCase() === key);
      if (!predicate) throw unknownRow(row, "key");
      const min = row.hundredths("value");
      mins.set(predicate.name, min);
      places.set("predicates.value", row.path("value"));
      return min !== predicate.min;
    });
    if (isOther) changedRow = row;
  }
  if (!known || !changedRow) return base.predicates;
  const limits = known.map((predicate) => ({ ...predicate, min: mins.get(predicate.name) ?? predicate.min }));
  const value = limits.map((predicate, i): Predicate => {
    const above = limits[i - 1];
    return { ...predicate, max: above ? Math.max(0, Math.round(above.min * 100) - 1) / 100 : predicate.max };
  });
  return changed(value, changedRow);
}

function readWindow(entries: readonly Entry[], base: RuleSet, places: ValuePlaces): RuleSet["window"] {
  const known = valueOf(base.window);
  const ends: Partial<Pick<Window, "from" | "to">> = {};
  let changedRow: TableRow | null = null;
  for (const { section, key, row } of entries) {
    if (section !== "window") continue;
    const isOther = row.attempt(false, () => {
      const end = (["from", "to"] as const).find((name) => isWord(key, WINDOW_ROWS[name].key));
      if (!end) throw unknownRow(row, "key");
      const date = row.isUnknown("value") ? null : row.date("value");
      if (date === null) return false;
      ends[end] = date;
      places.set("window.value", row.path("value"));
      return date !== known?.[end];
    });
    if (isOther) changedRow = row;
  }
  const { from = known?.from, to = known?.to } = ends;
  if (!changedRow || from === undefined || to === undefined) return base.window;
  return changed({ from, to, orDevelopedInside: known?.orDevelopedInside ?? false }, changedRow);
}

function readIndicators(entries: readonly Entry[], base: RuleSet, places: ValuePlaces): RuleSet["indicators"] {
  const read = [...base.indicators];
  const find = (row: TableRow, key: string): number => {
    const index = read.findIndex((indicator) => indicator.key === key || indicator.id === key);
    if (index < 0) throw unknownRow(row, "key");
    return index;
  };
  for (const { section, key, row } of entries) {
    row.attempt(undefined, () => {
      if (section === "indicator") {
        const index = find(row, key);
        read[index] = readIndicator(row, read[index]!, index, places);
      } else if (section === "basis") {
        const [indicatorKey = "", letter = ""] = key.split(BASIS_MARK);
        const index = find(row, indicatorKey);
        const indicator = readBasis(row, read[index]!, letter, index, places);
        if (!indicator) throw unknownRow(row, "key");
        read[index] = indicator;
      }
    });
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
 * What contradicts itself among the cells. While some could not be read, nothing is said of what they would have to agree
 * with.
 * @param doubtful what is read from several rows of which one could not be
 */
function contradictions(
  rules: RuleSet,
  places: ValuePlaces,
  doubtful: ReadonlySet<string>,
  problems: readonly RuleProblem[],
): RuleProblem[] {
  const isSure = ({ path, why }: RuleProblem): boolean =>
    problems.length === 0 || (why.key !== "sum" && places.has(path) && !doubtful.has(path));
  return ownRuleProblems(rules).filter(isSure);
}

/** The base with what the table says otherwise; where it contradicts itself, that is among the problems. */
function readOver(
  base: RuleSet,
  entries: readonly Entry[],
  parameters: ParameterRows,
  place: TablePlace,
  problems: RuleProblem[],
): RuleSet {
  const places: ValuePlaces = new Map();
  const doubtful = new Set<string>();
  const together = <T>(path: string, read: () => T): T => {
    const before = problems.length;
    const value = read();
    if (problems.length > before) doubtful.add(path);
    return value;
  };
  const read: RuleSet = {
    ...base,
    status: `Dibaca dari tabel di lembar ${place.sheet}; dasarnya ${base.title}.`,
    // In the order of the rows, so that what is wrong is said in it.
    formula: readFormula(parameters, base, places),
    predicates: together("predicates.value", () => readPredicates(entries, base, places)),
    window: together("window.value", () => readWindow(entries, base, places)),
    indicators: readIndicators(entries, base, places),
  };
  const totalMax = readTotal(parameters.get("totalMax"), read, places);
  const rules: RuleSet = { ...read, formula: { ...read.formula, totalMax } };
  rules.assumptions = keptAssumptions(base, rules);
  for (const { path, why } of contradictions(rules, places, doubtful, problems)) {
    problems.push({ path: places.get(path) ?? `${place.sheet}: ${path}`, why });
  }
  return rules;
}

/**
 * The rule set that a table gives. What the table does not hold comes from the base year it names; a value that
 * differs from the base year's is the office's own.
 * @param baseOf rules of a year; throws `UnknownYearError`
 * @param place of the cells; `Aturan`, row 1 when it is not known
 * @throws RuleSetError with every cell that cannot be used, by a path such as `Aturan!baris 12, kolom Bobot`, and with
 *   all that contradicts itself, as far as the cells could be read
 */
export function readRuleTable(
  values: readonly (readonly unknown[])[],
  baseOf: (year: number) => RuleSet,
  place: TablePlace = { sheet: "Aturan", top: 0 },
): RuleSet {
  const header = findHeader(values);
  if (!header) throw RuleSetError.of("", `${place.sheet}!baris ${place.top + 1}`, { key: "noHeader", params: {} });
  const problems: RuleProblem[] = [];
  const entries = entriesOf(values, header, place, problems);
  const parameters = parameterRows(entries);
  const base = baseRules(parameters, place, baseOf, problems);
  const rules = base && readOver(base, entries, parameters, place, problems);
  refuseAny("", problems);
  // Without a base there is a problem that says so.
  return asOwn(rules!);
}
