import type { PlanChoices } from "../../planning/choices";
import { earlierPlanItems, isPlanItem, planFrom, planItems } from "../../planning/kept";
import { aside, differences, prefixesOf, putsFor, readGroup, type KeptGroup } from "./items/group";
import { earlierValue } from "./items/earlier";
import { changeKeys } from "./items/changeKeys";
import { readKeys } from "./items/keys";

/** Where versions up to 0.3 kept all of it, as one value. */
const EARLIER = "iid.plan";
const PLAN: KeptGroup = {
  name: "plan",
  earlierPrefix: EARLIER,
  earlier: (keys) => earlierPlanItems(earlierValue(keys, EARLIER)),
};
const PREFIXES = prefixesOf([PLAN]);

export interface KeptPlan {
  choices: PlanChoices;
  /** Something of what is there cannot be read; it stays there. */
  damaged: boolean;
}

/**
 * The choices of the plan kept with this document.
 * @returns `null` when there are none
 * @throws ExcelProblem
 */
export async function readPlanChoices(): Promise<KeptPlan | null> {
  const { values, damaged } = readGroup(await readKeys(PREFIXES), PLAN);
  const items = new Map([...values].filter(([id, value]) => isPlanItem(id, value)));
  if (items.size === 0 && !damaged) return null;
  return { choices: planFrom(items), damaged: damaged || items.size < values.size };
}

/**
 * Keeps the choices that differ from those known before with this document; what others chose beside them stays. No cell
 * is touched.
 * @throws ExcelProblem when nothing was changed
 */
export async function writePlanChoices(choices: PlanChoices, before: PlanChoices): Promise<void> {
  const changes = differences(planItems(before), planItems(choices));
  await changeKeys(PREFIXES, (keys) => new Map([...aside(keys, PLAN), ...putsFor(keys, PLAN, changes)]));
}
