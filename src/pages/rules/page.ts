import { definePage } from "../manifest";

export const page = definePage({
  id: "rules",
  hash: "aturan",
  label: { id: "Aturan", en: "Rules" },
  place: { in: "setup", order: 1 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "nothing",
  memory: [],
  guide: "indikator, bobot, level, bukti, dan sumbernya; perbandingan antartahun; aturan sendiri.",
  load: async () => (await import("./RulesPage")).RulesPage,
});
