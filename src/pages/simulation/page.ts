import { definePage } from "../manifest";

export const page = definePage({
  id: "simulation",
  hash: "simulasi",
  label: { id: "Simulasi", en: "Simulation" },
  place: { in: "explore", order: 3 },
  needs: "analysis",
  memory: ["simulation"],
  guide: "mencoba perubahan tanpa menyentuh lembar, dan rentang indeksnya.",
  load: async () => (await import("./SimulationPage")).SimulationPage,
});
