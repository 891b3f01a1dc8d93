import { definePage } from "../manifest";

export const page = definePage({
  id: "settings",
  hash: "pengaturan",
  label: { id: "Pengaturan", en: "Settings" },
  place: { in: "setup", order: 4 },
  needs: "nothing",
  memory: [],
  guide: "bahasa, tahun, keparahan setiap temuan, dan apa yang diingat di komputer ini.",
  load: async () => (await import("./SettingsPage")).SettingsPage,
});
