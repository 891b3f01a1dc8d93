import { definePage } from "../manifest";

export const page = definePage({
  id: "plan",
  hash: "rencana",
  label: { id: "Rencana", en: "Plan" },
  place: { in: "work", order: 4 },
  tab: { analyst: 4, reviewer: null, department: null, head: 3 },
  needs: "analysis",
  memory: ["plan"],
  guide: "langkah paling hemat menuju indeks atau predikat yang diinginkan.",
  load: async () => (await import("./PlanPage")).PlanPage,
});
