import { withoutCorrection } from "./regionalRules";
import { RuleSetError } from "./ruleSetError";
import type { Assumption, RuleSet, Sourced, Window } from "../types";

/** Years that rules can be for. */
export const FIRST_YEAR = 2018;
export const LAST_YEAR = 2100;
/** Assumption that goes with every copy. */
const COPIED = "copied";

/** The same day in another year; the last of February where there is no 29th. */
function shiftedDate(iso: string, years: number): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const target = Number(year) + years;
  const leap = target % 4 === 0 && (target % 100 !== 0 || target % 400 === 0);
  return `${target}-${month}-${month === "02" && day === "29" && !leap ? "28" : day}`;
}

function shiftedWindow(window: Sourced<Window>, years: number): Sourced<Window> {
  const shift = (given: Window): Window => ({
    ...given,
    from: shiftedDate(given.from, years),
    to: shiftedDate(given.to, years),
  });
  return {
    ...window,
    value: window.value && shift(window.value),
    ...(window.assumed ? { assumed: shift(window.assumed) } : {}),
  };
}

/**
 * The rules of a year as the start of another: to be checked against that year's letter, which the assumptions say.
 * @param year 2018 to 2100
 * @throws RuleSetError when the year cannot be one
 */
export function copyToYear(rules: RuleSet, year: number): RuleSet {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    const params = { first: FIRST_YEAR, last: LAST_YEAR };
    throw RuleSetError.of("", "year", { key: "yearOutside", params });
  }
  const from = rules.year;
  const copied: Assumption = {
    id: COPIED,
    text: {
      id: `Aturan ${year} disalin dari tahun ${from} dan belum diperiksa terhadap surat tahun ${year}.`,
      en: `The rules of ${year} are copied from ${from} and not yet checked against the letter of ${year}.`,
    },
  };
  // The dates of one year say nothing about another.
  const { calendar: _calendar, ...plain } = withoutCorrection(rules);
  return {
    ...plain,
    year,
    standing: "own",
    title: `IID ${year}`,
    status: `Disalin dari ${rules.title}; belum diperiksa terhadap surat tahun ${year}.`,
    // The letter of another year gives this one no legal basis.
    legalBasis: {
      value: null,
      source: [],
      confidence: "inferred",
      reason: `Surat tahun ${year} belum dimasukkan; aturannya disalin dari tahun ${from}.`,
    },
    window: shiftedWindow(rules.window, year - from),
    assumptions: [copied, ...plain.assumptions.filter(({ id }) => id !== COPIED)],
  };
}
