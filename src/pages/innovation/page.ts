import { definePage } from "../manifest";

export const page = definePage({
  id: "innovation",
  hash: "inovasi",
  label: { id: "Inovasi", en: "Innovation" },
  place: { in: "tabs", order: 3 },
  needs: "table",
  memory: ["notes"],
  guide: "satu inovasi dengan semua indikatornya, mengikuti baris yang dipilih di lembar.",
  load: async () => (await import("./InnovationPage")).InnovationPage,
});
