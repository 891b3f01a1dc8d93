import { texts } from "../i18n/text";
import { wrongArgument } from "./answers/problem";
import { indicatorNamed } from "./arguments/indicator";
import { RULES } from "./arguments/parameters";
import { measuredLevelOf } from "./facts/measuredLevel";
import { defineFunction } from "./frame/function";

const said = texts({
  value: { id: "Isi nilai yang diukur atau jenis dokumennya.", en: "Give the measured value or the kind of document." },
});

/** Level 0 to 3 from a measured value or a kind of document. */
export const level = defineFunction({
  id: "LEVEL",
  order: 80,
  description: {
    id: "Level (0-3) yang dicapai sebuah nilai ukur atau jenis dokumen.",
    en: "The level (0-3) that a measured value or a kind of document reaches.",
  },
  parameters: {
    indicator: {
      kind: "cell",
      name: { id: "indikator", en: "indicator" },
      description: {
        id: "Nomor (17), kunci (5b), id (sdm), atau nama indikator",
        en: "Number (17), key (5b), id (sdm) or name of the indicator",
      },
      optional: false,
    },
    value: {
      kind: "number",
      name: { id: "nilai", en: "value" },
      description: { id: "Nilai yang diukur, atau jenis dokumen", en: "Measured value, or kind of document" },
      optional: false,
    },
    measure: {
      kind: "cell",
      name: { id: "ukuran", en: "measure" },
      description: {
        id: "Basis ukur a-f untuk indikator yang punya beberapa basis",
        en: "Measuring basis a-f of an indicator that has several",
      },
      optional: true,
    },
    rules: RULES,
  },
  result: "number",
  run({ indicator, value, measure, rules }) {
    const found = indicatorNamed(indicator, rules);
    if (value === null || typeof value === "boolean") throw wrongArgument(said.value);
    return measuredLevelOf(found, rules.year, value, measure);
  },
});
