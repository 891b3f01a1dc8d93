import { definePage } from "../manifest";

export const page = definePage({
  id: "send",
  hash: "kirim",
  label: { id: "Kirim", en: "Send" },
  place: { in: "work", order: 3 },
  needs: "table",
  memory: ["send"],
  guide: "inovasi mana yang dikirim supaya indeks paling tinggi, dan berapa poin hilang bila sisanya ikut.",
  load: async () => (await import("./SendPage")).SendPage,
});
