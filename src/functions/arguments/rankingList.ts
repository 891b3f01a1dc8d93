/** The list of regions of a formula that ranks; few do. */
import { officeLocale } from "../../excel/host/culture";
import { rankingProblemText } from "../../i18n/region/ranking";
import { figureList } from "../../region/ranking/figures";
import { mayHeadRankingRow, untilRankingHeader } from "../../region/ranking/header";
import { readRankingList } from "../../region/ranking/readList";
import type { RankingList, RankingReading } from "../../region/ranking/types";
import { sheetOfRange, withHeader } from "../../workbook/reading/ranges";
import { notThere, wrongArgument } from "../answers/problem";
import { then, type Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";
import { originOf, type RangeInput } from "./cells";
import { headerFor } from "./headerAbove";
import { sheetRange } from "./sheetRange";
import { argumentTexts } from "./texts";

function isOneLine({ values }: RangeInput): boolean {
  return values.length === 1 || values.every((row) => row.length === 1);
}

/**
 * The regions of a range with their index, or plain figures in one row or column. A header that is not in the range is
 * looked up on the sheet.
 * @throws FunctionProblem
 */
export function rankingListInput(argument: Argument): Maybe<RankingList> {
  return then(sheetRange(argument), (range) => {
    const { values, sheet } = range;
    if (isOneLine(range)) {
      const list = figureList(values.flat(), sheet);
      if (!list) throw wrongArgument(argumentTexts.noFigures);
      return list;
    }
    const needed = ({ list, problem }: RankingReading): RankingList => {
      if (list) return list;
      const reason = rankingProblemText(officeLocale(), problem);
      throw notThere(argumentTexts.rankingList, { reason });
    };
    const inside = memory.rankings.get(range, null, [], () => readRankingList([sheetOfRange(values, originOf(range))]));
    if (inside.list || inside.problem.kind !== "noList" || sheet === "") return needed(inside);
    return then(headerFor(range, ["ranking"], mayHeadRankingRow), (above) => {
      if (!above) return needed(inside);
      return needed(
        memory.rankings.get(range, above, [], () =>
          readRankingList([withHeader(values, untilRankingHeader(above), originOf(range))]),
        ),
      );
    });
  });
}
