import { definePage } from "../manifest";

export const page = definePage({
  id: "findings",
  hash: "temuan",
  label: { id: "Temuan", en: "Findings" },
  place: { in: "tabs", order: 2 },
  needs: "analysis",
  memory: ["findings"],
  guide: "setiap masalah: di sel mana, apa yang salah, cara memperbaikinya, dan berapa poin taruhannya.",
  badge: ({ findings }) => findings.length,
  load: async () => (await import("./FindingsPage")).FindingsPage,
});
