import { definePage } from "../manifest";

export const page = definePage({
  id: "innovation",
  hash: "inovasi",
  label: { id: "Inovasi", en: "Innovation" },
  place: { in: "work", order: 3 },
  tab: { analyst: 3, reviewer: 3, department: 1, head: null },
  needs: "table",
  memory: ["notes"],
  guide: "satu inovasi dengan semua indikatornya, mengikuti baris yang dipilih di lembar.",
  load: async () => (await import("./InnovationPage")).InnovationPage,
});
