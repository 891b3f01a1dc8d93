import { definePage } from "../manifest";

export const page = definePage({
  id: "send",
  hash: "kirim",
  label: { id: "Kirim", en: "Send" },
  place: { in: "work", order: 7 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "table",
  memory: ["send"],
  guide:
    "inovasi mana yang dikirim supaya indeks paling tinggi, berapa poin hilang bila sisanya ikut, lalu menyalinnya ke formulir nasional.",
  load: async () => (await import("./SendPage")).SendPage,
});
