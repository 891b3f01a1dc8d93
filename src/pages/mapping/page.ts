import { definePage } from "../manifest";

export const page = definePage({
  id: "mapping",
  hash: "kolom",
  label: { id: "Kolom", en: "Columns" },
  place: { in: "setup", order: 2 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "nothing",
  memory: [],
  guide: "bagaimana setiap kolom dibaca, dan cara mengubahnya.",
  load: async () => (await import("./MappingPage")).MappingPage,
});
