import { definePage } from "../manifest";

export const page = definePage({
  id: "departments",
  hash: "opd",
  label: { id: "OPD", en: "Departments" },
  place: { in: "explore", order: 1 },
  tab: { analyst: null, reviewer: null, department: null, head: 2 },
  needs: "table",
  memory: ["departments"],
  guide: "apa yang dilaporkan, dibuktikan, dan hilang di setiap OPD.",
  load: async () => (await import("./DepartmentsPage")).DepartmentsPage,
});
