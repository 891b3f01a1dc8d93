import { rankingRemarkText, standingRemarks } from "../../i18n/region/ranking";
import { ownRegion } from "../../region/names/ownRegion";
import { regionName } from "../../region/names/regionName";
import { indexForRank } from "../../region/ranking/place";
import type { RankingList } from "../../region/ranking/types";
import { standingsOf } from "../../region/ranking/standing";
import { singleCommand, workBy } from "../call/command";
import { answerOf } from "../judging/answer";
import { runOne, workOnOne } from "../judging/oneWorkbook";
import { ONE_FILE } from "../options/operands";
import { JSON_OUTPUT, OUTPUT } from "../options/output";
import { CLUSTER, LIST_OF_YEAR, RANK_WANTED, RANKING_LIST, OWN_REGION } from "../options/ranking";
import { ONE_RULE_SET } from "../options/rules";
import { MAP, PLACE } from "../options/table";
import { askedGroup, askedYear, LIST_TASK, listWork } from "../region/rankingFile";
import { rankJson, rankText, type RankAnswer } from "../results/rankText";
import { translateRank } from "./texts/rank.texts";

export const command = singleCommand({
  name: "rank",
  order: 60,
  summary: {
    id: "peringkat daerah dalam daftar resmi (--list DAFTAR.xlsx), dan indeks untuk peringkat yang lebih baik",
    en: "the rank in a published list (--list LIST.xlsx), and the index for a better one",
  },
  operands: ONE_FILE,
  options: {
    list: RANKING_LIST,
    cluster: CLUSTER,
    region: OWN_REGION,
    listYear: LIST_OF_YEAR,
    wanted: RANK_WANTED,
    rules: ONE_RULE_SET,
    place: PLACE,
    map: MAP,
    json: JSON_OUTPUT,
    output: OUTPUT,
  },
  examples: [
    {
      args: "rank buku-kerja.xlsx --list peringkat.xlsx",
      note: {
        id: "peringkat di antara daerah sejenis, tetangganya, dan indeks yang diperlukan",
        en: "the rank among regions of the same kind, the neighbours, and the index that is needed",
      },
    },
    {
      args: 'rank buku-kerja.xlsx --list peringkat.xlsx --cluster "Regional II" --for 10',
      note: {
        id: "di dalam satu klaster, dan indeks untuk peringkat 10",
        en: "within a cluster, and the index for rank 10",
      },
    },
  ],
  async run(request) {
    return runOne(request, await answerOf<RankingList>(request.options.list, request, LIST_TASK));
  },
  async work(request) {
    const { options, locale } = request;
    const { cluster, region, listYear, wanted, json } = options;
    const lists = listWork(locale);
    const one = await workOnOne(request, (file, { analysis }, data, task) => {
      const list = task as RankingList;
      const group = askedGroup(list, cluster, locale);
      const year = askedYear(list, listYear, locale);
      const name = region === undefined ? ownRegion(data) : regionName(region);
      const { claimed, evidenced, strict } = analysis;
      const indices = {
        claimed: claimed.index,
        evidenced: evidenced?.index ?? null,
        strict: strict?.index ?? null,
      };
      const found = standingsOf(list, name, indices, { ...(group && { group }), ...(year !== undefined && { year }) });
      const { others } = found.standings[0];
      const ranked: RankAnswer = {
        analysis,
        name,
        found,
        wanted: wanted === undefined ? null : { rank: wanted, index: indexForRank(wanted, others, found.year) },
        problems: [
          ...(claimed.spd === null ? [translateRank(locale, "cli.rank.noSpd")] : []),
          ...standingRemarks(locale, name, found.own, { list: found.year, rules: analysis.year }),
          ...list.remarks.map((remark) => rankingRemarkText(locale, remark)),
        ],
      };
      return json ? `${JSON.stringify(rankJson(file, ranked, locale), null, 2)}\n` : rankText(file, ranked, locale);
    });
    return workBy(({ task }) => (task === LIST_TASK ? lists : one));
  },
});
