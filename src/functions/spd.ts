import { RULES } from "./arguments/parameters";
import { defineFunction } from "./frame/function";
import { claimedSpdOf } from "./judging/claimed";

/** The SPD score in points, as claimed. */
export const spd = defineFunction({
  id: "SPD",
  order: 70,
  description: { id: "Skor SPD (0-63).", en: "The SPD score (0-63)." },
  parameters: {
    spd: {
      kind: "spdTable",
      name: { id: "spd", en: "spd" },
      description: {
        id: "Tabel SPD, dengan atau tanpa baris judulnya",
        en: "SPD table, with its header row or without",
      },
      optional: false,
    },
    rules: RULES,
  },
  result: "number",
  run: ({ spd: table, rules }) => claimedSpdOf(table, rules),
});
