import type { Plan, Step } from "../../planning/index";
import type { Part } from "./parts";

/** The steps of a plan that a department takes, and the letters for its innovations; others' innovations are left out. */
export function ownSteps(plan: Plan | null, { records }: Part): Step[] {
  const rows = new Set(records.map(({ row }) => row));
  return (plan?.steps ?? []).flatMap((step): Step[] => {
    if (step.kind === "letter") {
      const serves = step.serves.filter(({ row }) => rows.has(row));
      return serves.length > 0 ? [{ ...step, serves }] : [];
    }
    return step.row !== null && rows.has(step.row) ? [step] : [];
  });
}
