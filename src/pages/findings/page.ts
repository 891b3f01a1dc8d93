import { definePage } from "../manifest";

export const page = definePage({
  id: "findings",
  hash: "temuan",
  label: { id: "Temuan", en: "Findings" },
  place: { in: "work", order: 2 },
  tab: { analyst: 2, reviewer: 2, department: 2, head: null },
  needs: "analysis",
  memory: ["findings"],
  guide: "setiap masalah: di sel mana, apa yang salah, cara memperbaikinya, dan berapa poin taruhannya.",
  badge: ({ findings }) => findings.length,
  load: async () => (await import("./FindingsPage")).FindingsPage,
});
