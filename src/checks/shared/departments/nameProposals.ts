import { normalizeText } from "../../../workbook/index";
import { opdWords } from "./departmentNames";
import { departmentsOf, type OpdSource } from "./departments";

/** A name of the table that the list of departments lacks, and those of the list that it may mean. */
export interface NameProposal {
  name: string;
  innovations: number;
  /** As the list writes them, the likeliest first. */
  candidates: string[];
}

const OFFICE = new Set(["dinas", "badan", "kantor", "satuan", "sekretariat", "bagian"]);
const MOST = 3;
const ENOUGH = 0.6;
const SHORTEST = 3;

/** Whether the letters of a word stand in a text in this order, as in *perkim* and *perumahan permukiman*. */
function isWithin(word: string, text: string): boolean {
  let at = -1;
  return [...word].every((letter) => (at = text.indexOf(letter, at + 1)) >= 0);
}

/** How well a written word fits the words of a name of the list: 1 the same, less for a part or its letters. */
function wordFit(word: string, known: readonly string[]): number {
  if (known.includes(word)) return 1;
  if (word.length < SHORTEST) return 0;
  if (known.some((one) => one.startsWith(word) || word.startsWith(one))) return 0.9;
  const from = known.findIndex((one) => one[0] === word[0]);
  return from >= 0 && isWithin(word, known.slice(from).join("")) ? 0.7 : 0;
}

/** How likely two names mean one department. */
function likeness(written: readonly string[], listed: readonly string[]): number {
  const core = written.filter((word) => !OFFICE.has(word));
  const words = core.length > 0 ? core : written;
  const whole = isWithin(words.join(""), listed.join("")) && words[0]?.[0] === listed[0]?.[0] ? 0.65 : 0;
  const fits = words.map((word) => wordFit(word, listed));
  return Math.max(whole, fits.reduce((sum, fit) => sum + fit, 0) / words.length);
}

/**
 * The names of the table that should be matched with the list, with proposals. Departments that have innovations under
 * the name of the list are proposed as well: a written name may be a part of one.
 */
export function nameProposals(context: OpdSource): NameProposal[] {
  const departments = departmentsOf(context);
  const listed = departments.filter((department) => department.listed);
  if (listed.every(({ rows }) => rows.length === 0)) return [];
  const said = context.opd?.same ?? {};
  return departments.flatMap(({ key, name, rows, listed: known }): NameProposal[] => {
    if (known || key === "" || Object.hasOwn(said, normalizeText(name))) return [];
    const words = opdWords(name);
    const candidates = listed
      .map((one) => ({ name: one.name, absent: one.rows.length === 0, fit: likeness(words, opdWords(one.name)) }))
      .filter(({ fit }) => fit >= ENOUGH)
      .sort((a, b) => Number(b.absent) - Number(a.absent) || b.fit - a.fit)
      .slice(0, MOST);
    return candidates.length === 0
      ? []
      : [{ name, innovations: rows.length, candidates: candidates.map((one) => one.name) }];
  });
}
