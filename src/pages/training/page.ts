import { definePage } from "../manifest";

export const page = definePage({
  id: "training",
  hash: "bimtek",
  label: { id: "Bimtek", en: "Training" },
  place: { in: "beyond", order: 4 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "nothing",
  memory: [],
  guide: "buku saku, latihan dengan kesalahan yang ditanam, dan penilaian satu kelas sekaligus.",
  load: async () => (await import("./TrainingPage")).TrainingPage,
});
