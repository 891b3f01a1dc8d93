import { definePage } from "../manifest";

export const page = definePage({
  id: "create",
  hash: "buat",
  label: { id: "Buat", en: "Create" },
  place: { in: "setup", order: 3 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "nothing",
  memory: [],
  guide: "menyisipkan templat kosong atau contoh, dan membuat formulir untuk OPD.",
  load: async () => (await import("./CreatePage")).CreatePage,
});
