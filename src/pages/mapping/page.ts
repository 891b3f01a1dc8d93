import { definePage } from "../manifest";

export const page = definePage({
  id: "mapping",
  hash: "kolom",
  label: { id: "Kolom", en: "Columns" },
  place: { in: "setup", order: 2 },
  needs: "nothing",
  memory: [],
  guide: "bagaimana setiap kolom dibaca, dan cara mengubahnya.",
  load: async () => (await import("./MappingPage")).MappingPage,
});
