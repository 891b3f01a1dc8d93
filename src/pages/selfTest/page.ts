import { definePage } from "../manifest";

export const page = definePage({
  id: "selfTest",
  hash: "swauji",
  label: { id: "Swauji", en: "Self-test" },
  place: { in: "setup", order: 5 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "nothing",
  memory: [],
  guide: "mencoba di Excel Anda, pada lembar sendiri, semua yang dipakai IID, dan membuat laporan untuk disalin.",
  load: async () => (await import("./SelfTestPage")).SelfTestPage,
});
