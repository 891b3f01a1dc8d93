import { definePage } from "../manifest";

export const page = definePage({
  id: "competition",
  hash: "lomba",
  label: { id: "Lomba", en: "Competition" },
  place: { in: "beyond", order: 3 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "nothing",
  memory: [],
  guide:
    "nilai dan peringkat lomba inovasi yang mengikuti lembar Juri selagi juri mengisi, dengan bobot, tahap, benturan kepentingan, dan Berita Acara.",
  load: async () => (await import("./CompetitionPage")).CompetitionPage,
});
