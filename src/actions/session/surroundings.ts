import type { ActionResult } from "../action";
import { systemClock, type Clock } from "./jobs/clock";

/** What a session asks of the machine and of whoever shows it. */
export interface Surroundings {
  clock: Clock;
  /** Called with news that nobody asked for, such as that kept rules are damaged. */
  announce(result: ActionResult): void;
}

export const USUAL_SURROUNDINGS: Surroundings = { clock: systemClock, announce: () => undefined };
