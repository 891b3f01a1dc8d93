import { definePage } from "../manifest";

export const page = definePage({
  id: "folder",
  hash: "berkas",
  label: { id: "Berkas bukti", en: "Evidence files" },
  place: { in: "work", order: 5 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "table",
  memory: [],
  guide: "mencocokkan folder berkas dengan kolom bukti dan memeriksa isi setiap berkas.",
  load: async () => (await import("./FolderPage")).FolderPage,
});
