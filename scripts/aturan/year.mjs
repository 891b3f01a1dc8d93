// The section of one year: formula, predikat, window, indicators, assumptions and what they carry.
import { loadSource } from "../loadSource.mjs";
import {
  basesText,
  cell,
  evidenceText,
  fileTypes,
  grounds,
  isAssumed,
  levelCells,
  mark,
  number,
  standing,
  table,
  UNKNOWN,
  yesNo,
} from "./words.mjs";

const { need, sidIndicators, spdIndicators, valueOf } = /** @type {typeof import("../../src/rules")} */ (
  loadSource("src/rules/index.ts")
);
const { compareRuleSets, FORMULA_FIELDS } = /** @type {typeof import("../../src/rules/compare")} */ (
  loadSource("src/rules/compare.ts")
);
const { formulaText, windowText } = /** @type {typeof import("../../src/i18n/ruleChange")} */ (
  loadSource("src/i18n/ruleChange.ts")
);

const { spanText, stageText } = /** @type {typeof import("../../src/i18n/calendar")} */ (
  loadSource("src/i18n/calendar.ts")
);
const { CALENDAR_STAGES } = /** @type {typeof import("../../src/rules/facts")} */ (loadSource("src/rules/facts.ts"));

const { FIELD_HEADERS } = /** @type {typeof import("../../src/template/headers")} */ (
  loadSource("src/template/headers.ts")
);

/** @import { Indicator, RuleSet } from "../../src/rules/types" */
/** @typedef {import("./words.mjs").AnySourced} AnySourced */
/** @typedef {{ id: string, years: number[], text: { id: string } }} Question */

function calendarRows(/** @type {RuleSet} */ rules) {
  return CALENDAR_STAGES.flatMap((stage) => {
    const dates = rules.calendar?.[stage];
    if (!dates) return [];
    const span = valueOf(dates);
    return [
      [`Jadwal: ${stageText("id", stage)}`, span ? spanText("id", span) : UNKNOWN, grounds(dates), dates.reason ?? ""],
    ];
  });
}

/** The profile fields of the national form, in its order. */
function formRows(/** @type {RuleSet} */ { form }) {
  if (!form) return [];
  const entries = valueOf(form);
  const name = (/** @type {string} */ id) => FIELD_HEADERS[/** @type {keyof typeof FIELD_HEADERS} */ (id)] ?? id;
  const names = (entries ?? []).map((ids) => ids.map(name).join(" dan "));
  return [
    [
      "Isian profil formulir",
      entries ? `${names.length} isian: ${names.join(", ")}` : UNKNOWN,
      grounds(form),
      form.reason ?? "",
    ],
  ];
}

function parameterRows(/** @type {RuleSet} */ rules) {
  const formula = FORMULA_FIELDS.map((field) => {
    const sourced = rules.formula[field];
    const value = valueOf(sourced);
    const { name, value: text } = formulaText("id", field, value ?? 0);
    return [name, value === null ? UNKNOWN : text, grounds(sourced), sourced.reason ?? ""];
  });
  const limits = valueOf(rules.predicates);
  const predicates = (limits ?? []).map(({ name, min }) => `${name} mulai ${min.toFixed(2).replace(".", ",")}`);
  const window = valueOf(rules.window);
  return [
    ...formula,
    ["Predikat", predicates.join("; ") || UNKNOWN, grounds(rules.predicates), rules.predicates.reason ?? ""],
    ...calendarRows(rules),
    ...formRows(rules),
    ["Waktu penerapan", window ? windowText("id", window) : UNKNOWN, grounds(rules.window), rules.window.reason ?? ""],
  ];
}

function indicatorTable(/** @type {readonly Indicator[]} */ indicators) {
  const known = indicators.some((indicator) => levelCells(indicator) !== null);
  const withTypes = indicators.some(({ evidence }) => valueOf(evidence)?.fileTypes);
  const head = [
    "No",
    "Indikator",
    "Bobot",
    "Dasar bobot",
    "Wajib",
    ...(known ? ["Level 1", "Level 2", "Level 3", "Dasar level"] : []),
    ...(withTypes ? ["Bukti", "Jenis berkas", "Dasar bukti"] : []),
  ];
  const rows = indicators.map((indicator) => {
    const { key, name, weight, mandatory, levels, bases, evidence } = indicator;
    const texts = levelCells(indicator) ?? [UNKNOWN, UNKNOWN, UNKNOWN];
    return [
      key,
      name,
      number(valueOf(weight)),
      grounds(weight),
      valueOf(mandatory) === null ? UNKNOWN : `${yesNo(valueOf(mandatory))} ${mark(mandatory)}`,
      ...(known ? [...texts, grounds(valueOf(bases) ? bases : levels)] : []),
      ...(withTypes ? [cell(evidenceText(evidence)), fileTypes(evidence), grounds(evidence)] : []),
    ];
  });
  const reasons = [...new Set(indicators.filter((one) => !levelCells(one)).map(({ levels }) => levels.reason))];
  const bases = indicators.map(basesText).filter((text) => text !== "");
  return [
    table(head, rows),
    ...bases.map((text) => `\n${text}`),
    ...reasons.map((reason) => `\nLevel belum diketahui: ${reason}`),
  ].join("\n");
}

/** Names of the values that rest on an assumption, indicators of an aspect together. */
function carriedBy(/** @type {RuleSet} */ rules, /** @type {string} */ id) {
  const rests = (/** @type {AnySourced | undefined} */ sourced) => isAssumed(sourced) && sourced?.assumption === id;
  const names = FORMULA_FIELDS.filter((field) => rests(rules.formula[field])).map((field) =>
    formulaText("id", field, 0).name.toLowerCase(),
  );
  /** @type {[string, AnySourced | undefined][]} */
  const single = [
    ["dasar hukum", rules.legalBasis],
    ["batas predikat", rules.predicates],
    ["waktu penerapan", rules.window],
    ["daftar urusan", rules.affairs],
    ["tahapan yang dinilai", rules.scoredStage],
    ["panjang rancang bangun", rules.designMinWords],
    ["urutan isian formulir", rules.form],
  ];
  names.push(...single.filter(([, sourced]) => rests(sourced)).map(([name]) => name));
  /** @type {[string, Indicator[]][]} */
  const groups = [
    ["SPD", spdIndicators(rules)],
    ["inovasi", sidIndicators(rules)],
  ];
  /** @type {[string, "weight" | "mandatory" | "levels" | "bases" | "evidence"][]} */
  const fields = [
    ["bobot", "weight"],
    ["tanda wajib", "mandatory"],
    ["level", "levels"],
    ["basis ukur", "bases"],
    ["bukti", "evidence"],
  ];
  for (const [word, field] of fields) {
    for (const [aspect, indicators] of groups) {
      const having = indicators.filter((indicator) => indicator[field] !== undefined);
      const resting = having.filter((indicator) => rests(indicator[field])).map(({ key }) => key);
      if (resting.length === 0) continue;
      const all = resting.length === indicators.length;
      names.push(`${word} ${all ? `semua indikator ${aspect}` : `nomor ${resting.join(", ")}`}`);
    }
  }
  const profile = rules.profile.filter(({ required, values }) => rests(required) || rests(values));
  if (profile.length > 0) names.push(`isian ${profile.map(({ id }) => id).join(", ")}`);
  return names;
}

function assumptionLines(/** @type {RuleSet} */ rules) {
  return rules.assumptions.map(({ id, text }) => {
    const names = carriedBy(rules, id);
    const use = names.length > 0 ? `Dipakai untuk: ${names.join("; ")}.` : "Tentang cara menghitung.";
    return `- \`${id}\`: ${cell(text.id)} ${use}`;
  });
}

function sameIndicators(/** @type {RuleSet} */ rules, /** @type {RuleSet} */ base) {
  const changes = compareRuleSets(base, rules).filter(({ kind }) => kind === "indicator");
  return changes.length === 0 && rules.indicators.every(({ levels, bases }) => isAssumed(levels) || isAssumed(bases));
}

/**
 * @param {RuleSet} rules
 * @param {RuleSet} newest the newest published rule set: years that only assume its indicators refer to it
 * @param {readonly Question[]} questions
 */
export function yearSection(rules, newest, questions) {
  const spd = spdIndicators(rules);
  const sid = sidIndicators(rules);
  const weights = (/** @type {readonly Indicator[]} */ indicators) =>
    number(indicators.reduce((sum, one) => sum + need(one.weight) * 100, 0) / 100);
  const indicators = sameIndicators(rules, newest)
    ? [`Semua indikator (bobot, level, bukti) dianggap sama dengan ${newest.year}; lihat tabelnya di sana.`]
    : [
        `### Indikator daerah (SPD) ${rules.year}`,
        "",
        `Jumlah bobot ${weights(spd)}.`,
        "",
        indicatorTable(spd),
        "",
        `### Indikator inovasi (SID) ${rules.year}`,
        "",
        `Jumlah bobot ${weights(sid)}.`,
        "",
        indicatorTable(sid),
      ];
  const open = questions.filter(({ years }) => years.includes(rules.year));
  return [
    `## ${rules.title} (${standing(rules)})`,
    "",
    rules.status,
    "",
    `Dasar hukum: ${rules.legalBasis.value ?? `belum diketahui. ${rules.legalBasis.reason ?? ""}`.trim()} ${
      rules.legalBasis.value === null ? "" : `(${grounds(rules.legalBasis)})`
    }`.trim(),
    "",
    table(["Yang diatur", "Isi", "Dasar", "Catatan"], parameterRows(rules)),
    "",
    ...indicators,
    "",
    `### Anggapan ${rules.year}`,
    "",
    ...assumptionLines(rules),
    "",
    `### Yang belum diketahui tentang ${rules.year}`,
    "",
    ...open.map(({ text }) => `- ${cell(text.id)}`),
  ].join("\n");
}
