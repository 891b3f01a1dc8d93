import { definePage } from "../manifest";

export const page = definePage({
  id: "province",
  hash: "provinsi",
  label: { id: "Provinsi", en: "Province" },
  place: { in: "beyond", order: 2 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "nothing",
  memory: [],
  guide: "buku kerja banyak daerah berdampingan: satu baris setiap daerah, peringkat, kebutuhan bimtek, dan surat.",
  load: async () => (await import("./ProvincePage")).ProvincePage,
});
