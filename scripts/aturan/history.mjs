// What changed in each indicator over the years: one table an indicator, years with the same values together.
import { loadSource } from "../loadSource.mjs";
import { fileTypes, grounds, levelCells, number, table, UNKNOWN, yearSpans } from "./words.mjs";

const { valueOf } = /** @type {typeof import("../../src/rules")} */ (loadSource("src/rules/index.ts"));

/** @import { RuleSet } from "../../src/rules/types" */
/**
 * Years in which an indicator has the same values.
 * @typedef {{ years: number[], values: string[], grounds: { year: number, basis: string }[] }} Period
 */

function periods(/** @type {readonly RuleSet[]} */ all, /** @type {string} */ id) {
  /** @type {Period[]} */
  const found = [];
  for (const rules of all) {
    const indicator = rules.indicators.find((one) => one.id === id);
    if (!indicator) continue;
    const { name, weight, levels, bases, evidence } = indicator;
    const values = [
      name,
      number(valueOf(weight)),
      ...(levelCells(indicator) ?? [UNKNOWN, UNKNOWN, UNKNOWN]),
      fileTypes(evidence),
    ];
    // The name of the assumption differs by year; that it is one is what counts here.
    const basis = grounds(valueOf(bases) ? bases : levels).replace(/^anggapan .*/, "anggapan");
    const last = found.at(-1);
    if (last && last.values.join("\n") === values.join("\n")) {
      last.years.push(rules.year);
      last.grounds.push({ year: rules.year, basis });
    } else {
      found.push({ years: [rules.year], values, grounds: [{ year: rules.year, basis }] });
    }
  }
  return found;
}

/** `2024: [1] S7; 2025: [1] S8`, or one for all. */
function groundsText(/** @type {Period["grounds"]} */ list) {
  /** @type {{ basis: string, years: number[] }[]} */
  const groups = [];
  for (const { year, basis } of list) {
    const last = groups.at(-1);
    if (last && last.basis === basis) last.years.push(year);
    else groups.push({ years: [year], basis });
  }
  const [first, ...others] = groups;
  if (first && others.length === 0) return first.basis;
  return groups.map(({ years, basis }) => `${yearSpans(years)}: ${basis}`).join("; ");
}

/** Whether anything is known to differ between two periods. */
function changes(/** @type {readonly Period[]} */ found) {
  const known = found.filter(
    ({ values }) => !values.includes(UNKNOWN) || values.slice(2, 5).some((v) => v !== UNKNOWN),
  );
  return known.length > 1;
}

export function historySection(/** @type {readonly RuleSet[]} */ all, /** @type {RuleSet} */ newest) {
  const histories = newest.indicators.map(({ id, key, name }) => ({ key, name, found: periods(all, id) }));
  const changed = histories.filter(({ found }) => changes(found));
  const unchanged = histories.filter(({ found }) => !changes(found));
  const head = ["Tahun", "Nama", "Bobot", "Level 1", "Level 2", "Level 3", "Jenis berkas", "Dasar level"];
  return [
    "## Perubahan tiap indikator",
    "",
    "Tahun dengan isi yang sama digabung. Nomor dan nama di judul menurut aturan terbaru yang terbit.",
    "",
    ...changed.flatMap(({ key, name, found }) => [
      `### ${key} ${name}`,
      "",
      table(
        head,
        found.map(({ years, values, grounds: list }) => [yearSpans(years), ...values, groundsText(list)]),
      ),
      "",
    ]),
    "### Tanpa perubahan yang diketahui",
    "",
    `Isinya hanya diketahui untuk satu masa: ${unchanged.map(({ key, name }) => `${key} ${name}`).join("; ")}.`,
  ].join("\n");
}
