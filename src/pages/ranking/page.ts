import { definePage } from "../manifest";

export const page = definePage({
  id: "ranking",
  hash: "peringkat",
  label: { id: "Peringkat", en: "Ranking" },
  place: { in: "beyond", order: 1 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "analysis",
  memory: [],
  guide:
    "tempat daerah sendiri dalam daftar resmi yang ditempel di lembar Peringkat, tetangganya, dan indeks untuk peringkat yang lebih baik.",
  load: async () => (await import("./RankingPage")).RankingPage,
});
