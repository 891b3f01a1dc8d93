import type { PlanChoices } from "../../planning/choices";
import { packPlanChoices, unpackPlanChoices } from "../../planning/kept";
import { assembled, putPieces, readRaw } from "./pieces";
import { readOnce, writeExcel } from "../host/run";

const KEY = "iid.plan";

/**
 * The choices of the plan kept with this document.
 * @returns `null` when there are none; `damaged` when what is there cannot be read
 * @throws ExcelProblem
 */
export async function readPlanChoices(): Promise<PlanChoices | "damaged" | null> {
  const [raw = null] = await readOnce((context) => readRaw(context, [KEY]));
  return raw && (unpackPlanChoices(assembled(raw)) ?? "damaged");
}

/**
 * Keeps the choices with this document instead of those of before. No cell is touched.
 * @throws ExcelProblem
 */
export function writePlanChoices(choices: PlanChoices): Promise<void> {
  return writeExcel(async (context) => {
    const [before = null] = await readRaw(context, [KEY]);
    putPieces(context, KEY, before, packPlanChoices(choices));
    await context.sync();
  });
}
