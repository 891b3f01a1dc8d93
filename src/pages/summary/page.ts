import { definePage } from "../manifest";

export const page = definePage({
  id: "summary",
  hash: "ringkasan",
  label: { id: "Ringkasan", en: "Summary" },
  place: { in: "work", order: 1 },
  tab: { analyst: 1, reviewer: 4, department: 3, head: 1 },
  needs: "table",
  memory: [],
  guide: "indeks Klaim dan Bukti, dari mana selisihnya, dan apa yang paling banyak mengurangi nilai.",
  load: async () => (await import(/* webpackChunkName: "summary" */ "./SummaryPage")).SummaryPage,
});
