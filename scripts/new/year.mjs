import { loadSource } from "../loadSource.mjs";

/**
 * Each limit and what lies just below it.
 * @param {number} base
 * @param {readonly { name: string, min: number }[]} limits the highest first
 */
function limitCases(base, limits) {
  const lines = limits.flatMap(({ name, min }, i) => {
    const below = limits[i + 1];
    const at = `- { name: the lower limit of ${name}, index: ${min}, predicate: ${name} }`;
    if (!below) return [at];
    const under = Math.round(min * 100 - 1) / 100;
    return [at, `- { name: just below ${name}, index: ${under}, predicate: ${below.name} }`];
  });
  return [`# The limits of ${base}, until the letter says otherwise.`, ...lines, ""].join("\n");
}

/**
 * A year of which nothing is known yet but that it follows the newest letter.
 * @param {string} name the assessment year
 * @returns {Record<string, string>} its rules and its golden cases by path
 */
export function yearDraft(name) {
  const year = Number(name);
  const { newestRules } = /** @type {typeof import("../../src/rules/index")} */ (loadSource("src/rules/index.ts"));
  const { year: base, window, predicates } = newestRules();
  const moved = (/** @type {string} */ day) => `${Number(day.slice(0, 4)) + year - base}${day.slice(4)}`;
  if (!window.value || !predicates.value) {
    throw new Error(`Window or limits of ${base} are not known; start the year by hand.`);
  }
  const { from, to, orDevelopedInside } = window.value;
  const rules = {
    schema: "iid-ruleset-delta/1",
    year,
    base,
    standing: "announced",
    title: `IID ${year}`,
    status: `Surat ${year} belum dimasukkan; semua nilai dianggap sama dengan ${base}.`,
    legalBasis: { value: null, source: [], confidence: "inferred", reason: "Surat tahun ini belum dimasukkan." },
    window: {
      value: null,
      source: [],
      confidence: "inferred",
      reason: "Belum dicocokkan dengan surat tahun ini.",
      assumed: { from: moved(from), to: moved(to), orDevelopedInside },
      assumption: `as-${base}-moved`,
    },
    repeated: [],
    carried: [{ paths: ["*"], assumption: `as-${base}`, reason: "Belum dicocokkan dengan surat tahun ini." }],
    unknown: [],
    assumptions: [
      {
        id: `as-${base}`,
        text: {
          id: `Surat ${year} belum dimasukkan; semua nilai dianggap sama dengan ${base}.`,
          en: `The letter of ${year} has not been entered; everything is taken as in ${base}.`,
        },
      },
      {
        id: `as-${base}-moved`,
        text: {
          id: `Rentang waktu ${year} digeser dari ${base}: ${moved(from)} sampai ${moved(to)}.`,
          en: `The time window of ${year} is that of ${base} moved on: ${moved(from)} to ${moved(to)}.`,
        },
      },
    ],
  };
  return {
    [`src/rules/years/iid-${year}.json`]: `${JSON.stringify(rules, null, 2)}\n`,
    [`test/cases/${year}/index.yaml`]: `# The index of ${year}: write the arithmetic beside each expected number.

- name: a perfect region reaches exactly 100
  # (63 + 111 + 76) / 250 = 1
  spd: 63
  innovations: { count: 200, maturity: 111 }
  affairs: 6
  expect: { index: 100.00, predicate: Sangat Inovatif, divisor: 200, countScore: 76, meanMaturity: 111 }
`,
    [`test/cases/${year}/predikat.yaml`]: limitCases(base, predicates.value),
  };
}
