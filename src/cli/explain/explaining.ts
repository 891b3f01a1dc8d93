import { explainInnovation, explainRegion } from "../../analysis/explain";
import type { Analysis } from "../../analysis/types";
import type { Locale } from "../../i18n/cliTexts";
import { InputProblem } from "../call/problem";
import { translateExplain } from "../commands/texts/explain.texts";
import type { Renderer } from "../judging/renderer";
import { explanationJson } from "./explanationJson";
import { explainedInnovation } from "./explainedInnovation";
import { regionText } from "./regionText";

const NEIGHBOURS = 3;

/** Names the innovations nearest to a row that holds none. */
function noInnovation(file: string, row: number, analysis: Analysis, locale: Locale): InputProblem {
  const excluded = analysis.excluded.find((record) => record.row === row);
  if (excluded)
    return new InputProblem(translateExplain(locale, "cli.explain.excludedRow", { file, row, name: excluded.name }));
  const near = [...analysis.innovations]
    .sort((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row) || a.row - b.row)
    .slice(0, NEIGHBOURS)
    .sort((a, b) => a.row - b.row)
    .map((innovation) =>
      translateExplain(locale, "cli.explain.nearRow", { row: innovation.row, name: innovation.name }),
    );
  return new InputProblem(translateExplain(locale, "cli.explain.noRow", { file, row, near: near.join("; ") }));
}

/**
 * Shows where a score comes from.
 * @param row Excel's row of an innovation; the region when `undefined`
 */
export function explaining(row: number | undefined): Renderer {
  return {
    judges: false,
    refuse(file, analysis, locale) {
      if (row !== undefined && !explainInnovation(analysis, row)) throw noInnovation(file, row, analysis, locale);
    },
    text(file, judged, locale) {
      const texts = judged.map(({ analysis }) => {
        const innovation = row === undefined ? null : explainInnovation(analysis, row);
        return innovation
          ? explainedInnovation(file, innovation, analysis.rules, locale)
          : regionText(file, explainRegion(analysis), analysis.rules, locale);
      });
      return texts.join("\n");
    },
    json(file, analysis, locale) {
      const innovation = row === undefined ? null : explainInnovation(analysis, row);
      return explanationJson(file, innovation ?? explainRegion(analysis), locale);
    },
  };
}
