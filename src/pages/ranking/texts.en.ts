import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "rankingPage.heading": "Ranking",
  "rankingPage.intro":
    "Paste the annex of the minister's decree into a sheet called Peringkat: it needs the columns Nama Daerah and Indeks, in any order. Columns of clusters and other years are read too. Nothing is sent.",
  "rankingPage.none": "This workbook has no ranking list yet.",
  "rankingPage.region": "Own region",
  "rankingPage.whichRegion": "Which one of this list is “{name}”? The answer is kept in the workbook.",
  "rankingPage.unknown": "not in the list",
  "rankingPage.group": "Compared with",
  "rankingPage.year": "Year of the list",
  "rankingPage.result": "Rank {rank} of {of} among {group}.",
  "rankingPage.open": "{best} to {worst}",
  "rankingPage.range": "From the best index to the safest: rank {best} to {worst}.",
  "rankingPage.figures": "Rank by each index",
  "rankingPage.basis": "Index as",
  "rankingPage.index": "Index",
  "rankingPage.rank": "Rank",
  "rankingPage.neighbours": "Neighbours in the list",
  "rankingPage.name": "Region",
  "rankingPage.own": "This region",
  "rankingPage.needed": "Index for a better rank",
  "rankingPage.forRank": "Rank {rank}",
  "rankingPage.openIndex": "not certain",
  "rankingPage.moved": "By the list over the years",
  "rankingPage.chart":
    "Indices of {count} other regions, {width} points a bar; most of them, {most}, from {from} to {to}. The index of this region is {own}.",
  "rankingPage.remarks": "What to know ({count})",
  "rankingPage.beyond": "Better ranks, and year by year",
  "rankingPage.listRemarks": "Remarks on the list ({count})",
};
