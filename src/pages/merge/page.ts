import { definePage } from "../manifest";

export const page = definePage({
  id: "merge",
  hash: "gabungkan",
  label: { id: "Gabungkan", en: "Merge" },
  place: { in: "explore", order: 4 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "table",
  memory: [],
  guide: "memasukkan isian yang dikirim kembali OPD: dilihat dulu, lalu ditulis sekaligus.",
  load: async () => (await import("./MergePage")).MergePage,
});
