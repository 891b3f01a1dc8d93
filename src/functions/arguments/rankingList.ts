import { officeLocale } from "../../excel/host/culture";
import type { RankingList, RankingReading } from "../../region/ranking/types";
import { notThere, wrongArgument } from "../answers/problem";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";
import { originOf, type RangeInput } from "./cells";
import { headerFor } from "./headerAbove";
import { sheetRange } from "./sheetRange";
import { argumentTexts } from "./texts";

/** Few formulas rank: what reads a list is loaded by the first that does. */
const ranking = new LoadedOnUse(async () => {
  const [
    { readRankingList },
    { figureList },
    { mayHeadRankingRow, untilRankingHeader },
    { sheetOfRange, withHeader },
    texts,
  ] = await Promise.all([
    import("../../region/ranking/readList"),
    import("../../region/ranking/figures"),
    import("../../region/ranking/header"),
    import("../../workbook/reading/ranges"),
    import("../../i18n/region/ranking"),
  ]);
  const { rankingProblemText } = texts;
  return {
    readRankingList,
    figureList,
    mayHeadRankingRow,
    untilRankingHeader,
    sheetOfRange,
    withHeader,
    rankingProblemText,
  };
});

/** What the same cells are read by: a list knows no rules. */
const AS_LIST = {};

function isOneLine({ values }: RangeInput): boolean {
  return values.length === 1 || values.every((row) => row.length === 1);
}

/**
 * The regions of a range with their index, or plain figures in one row or column. A header that is not in the range is
 * looked up on the sheet.
 * @throws FunctionProblem
 */
export function rankingListInput(argument: Argument): Maybe<RankingList> {
  return then(ranking.get(), (tools) =>
    then(sheetRange(argument), (range) => {
      const { values, sheet } = range;
      if (isOneLine(range)) {
        const list = tools.figureList(values.flat(), sheet);
        if (!list) throw wrongArgument(argumentTexts.noFigures);
        return list;
      }
      const needed = ({ list, problem }: RankingReading): RankingList => {
        if (list) return list;
        const reason = tools.rankingProblemText(officeLocale(), problem);
        throw notThere(argumentTexts.rankingList, { reason });
      };
      const inside = memory.rankings.get(range, null, AS_LIST, () =>
        tools.readRankingList([tools.sheetOfRange(values, originOf(range))]),
      );
      if (inside.list || inside.problem.kind !== "noList" || sheet === "") return needed(inside);
      return then(headerFor(range, ["ranking"], tools.mayHeadRankingRow), (above) => {
        if (!above) return needed(inside);
        return needed(
          memory.rankings.get(range, above, AS_LIST, () =>
            tools.readRankingList([tools.withHeader(values, tools.untilRankingHeader(above), originOf(range))]),
          ),
        );
      });
    }),
  );
}
