import type { Locale } from "../../i18n/locale";
import { listYearText, rankingProblemText } from "../../i18n/region/ranking";
import { rankingTexts } from "../../i18n/region/ranking.texts";
import { fill } from "../../i18n/fill";
import { REGION_KINDS } from "../../region/names/regionName";
import { groupOf } from "../../region/ranking/place";
import { readRankingList } from "../../region/ranking/readList";
import type { RankedGroup, RankingList, RankingReading } from "../../region/ranking/types";
import { InputProblem } from "../call/problem";
import { translateRank } from "../commands/texts/rank.texts";
import type { SheetData } from "../../workbook/types";
import type { FileWork } from "../call/command";
import { readWorkbookFile } from "../input/readFile";
import { answerWork, type Answered } from "../judging/answer";

/** What a worker is asked for that is to read a ranking list. */
export const LIST_TASK = "list";

/**
 * How a worker reads a ranking list.
 * @param read finds it among the sheets of a file
 */
export function listWork(
  locale: Locale,
  read: (sheets: readonly SheetData[]) => RankingReading = readRankingList,
): FileWork<Answered<RankingList>> {
  return answerWork(async ({ file }) => {
    const { sheets } = await readWorkbookFile(file, locale);
    const { list, problem } = read(sheets);
    if (list) return list;
    const reason = rankingProblemText(locale, problem);
    throw new InputProblem(translateRank(locale, "cli.rank.listProblem", { file, reason }));
  }, locale);
}

/** The group behind the words of a call. @throws InputProblem naming the clusters there are */
export function askedGroup(list: RankingList, words: string | undefined, locale: Locale): RankedGroup | undefined {
  if (words === undefined) return undefined;
  const group = groupOf(list, words);
  if (group) return group;
  const known = [...REGION_KINDS, ...list.clusters].join(", ");
  throw new InputProblem(fill(rankingTexts.newCluster[locale], { cluster: words, known }));
}

/** The year of a list behind the words of a call. @throws InputProblem naming the years there are */
export function askedYear(list: RankingList, words: string | undefined, locale: Locale): number | null | undefined {
  if (words === undefined) return undefined;
  const year = list.years.find((one) => String(one) === words.trim());
  if (year !== undefined) return year;
  const known = list.years.map((one) => listYearText(locale, one)).join(", ");
  throw new InputProblem(translateRank(locale, "cli.rank.noYear", { year: words, known }));
}
