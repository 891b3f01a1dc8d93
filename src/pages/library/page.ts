import { definePage } from "../manifest";

export const page = definePage({
  id: "library",
  hash: "gudang",
  label: { id: "Gudang", en: "Library" },
  place: { in: "explore", order: 2 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "nothing",
  memory: ["library"],
  guide: "mencari inovasi di buku kerja ini dan di buku kerja lain.",
  load: async () => (await import("./LibraryPage")).LibraryPage,
});
