import { definePage } from "../manifest";

export const page = definePage({
  id: "desk",
  hash: "desk",
  label: { id: "Desk", en: "Desk" },
  place: { in: "work", order: 6 },
  tab: { analyst: null, reviewer: 1, department: null, head: null },
  needs: "table",
  memory: ["desk"],
  guide: "memeriksa usulan satu per satu dan menyusun surat untuk setiap OPD.",
  load: async () => (await import("./DeskPage")).DeskPage,
});
