import { definePage } from "../manifest";

export const page = definePage({
  id: "simulation",
  hash: "simulasi",
  label: { id: "Simulasi", en: "Simulation" },
  place: { in: "explore", order: 3 },
  tab: { analyst: null, reviewer: null, department: null, head: null },
  needs: "analysis",
  memory: ["simulation"],
  guide: "mencoba perubahan tanpa menyentuh lembar, dan rentang indeksnya.",
  load: async () => (await import("./SimulationPage")).SimulationPage,
});
