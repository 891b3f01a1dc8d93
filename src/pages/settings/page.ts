import { definePage } from "../manifest";

export const page = definePage({
  id: "settings",
  hash: "pengaturan",
  label: { id: "Pengaturan", en: "Settings" },
  place: { in: "setup", order: 4 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "nothing",
  memory: [],
  guide: "bahasa, tahun, keparahan setiap temuan, apa yang disimpan di mana, dan pembersihan sebelum dikirim.",
  load: async () => (await import("./SettingsPage")).SettingsPage,
});
