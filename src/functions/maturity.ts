import { texts } from "../i18n/text";
import { column } from "./answers/column";
import { BASIS, INNOVATIONS, RULES } from "./arguments/parameters";
import { defineFunction } from "./frame/function";
import { then } from "./frame/maybe";
import { anyAnalysisOf, needParts } from "./judging/analysis";
import { claimedOf } from "./judging/claimed";

const said = texts({ header: { id: "Kematangan", en: "Maturity" } });

/** The maturity of each row. */
export const maturity = defineFunction({
  id: "MATURITY",
  order: 30,
  description: {
    id: "Kematangan setiap inovasi (0-111), sejajar dengan baris rentang.",
    en: "The maturity of each innovation (0-111), in line with the rows of the range.",
  },
  parameters: { innovations: INNOVATIONS, rules: RULES, basis: BASIS },
  result: "spill",
  run({ innovations, rules, basis }) {
    if (basis === "claimed") {
      const { rows } = claimedOf(innovations.table, null, rules);
      return column(innovations, ["maturity", said.header], rows, (row) => row.maturity);
    }
    return then(anyAnalysisOf(innovations.table, rules), (analysis) => {
      needParts(analysis[basis]);
      const of = basis === "strict" ? "strictMaturity" : "evidencedMaturity";
      return column(innovations, [of, said.header], analysis.innovations, (result) => result[of] ?? "");
    });
  },
});
