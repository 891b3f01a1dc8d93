import { writeExcel } from "../../host/run";
import { readStored } from "../../stored/entry";
import { removeSheets } from "../insertSheets";
import { findPlace, isRemembered } from "./place";
import { giveBackStep, type KeptStep } from "./step";

/** What stayed of a step that was taken back. */
export interface RevertedStep {
  /** Cells and lines that were changed since. */
  left: number;
  /** The new sheet, where somebody has worked in it; `""` otherwise. */
  sheet: string;
}

/**
 * Takes back what was written into a list: a new sheet goes while nobody has worked in it; lines that were added are
 * emptied, cells get back what they held, as far as they still hold what we wrote.
 * @throws ExcelProblem
 */
export async function revertKept(step: KeptStep): Promise<RevertedStep> {
  if (step.inserted) {
    const [sheet = ""] = await removeSheets([step.inserted]);
    return { left: 0, sheet };
  }
  const remembered = await readStored(step.setting, isRemembered);
  return writeExcel(async (context) => {
    const place = remembered && (await findPlace(context, remembered));
    return { left: place ? await giveBackStep(context, place, step) : 0, sheet: "" };
  });
}
