import { valueOf } from "../../rules/index";
import type { Window } from "../../rules/types";
import { dateIn } from "./dates";
import type { InnovationRow } from "./innovationRow";
import { datesMatter } from "./stage";

/** Whether a date lies in the assessed years. */
export function inWindow(date: string | null, window: Window): boolean {
  return date !== null && date >= window.from && date <= window.to;
}

/** An application date outside the assessed years. */
export interface OutsideDate {
  /** ISO date */
  date: string;
  window: Window;
  column: number;
}

/** The application date of an innovation when it must lie in the assessed years and does not; else `null`. */
export function applicationOutside({ context, record, columns }: InnovationRow): OutsideDate | null {
  const window = valueOf(context.rules.window);
  const column = columns.fields.penerapan;
  if (!window || column === undefined || !datesMatter(record, context.rules)) return null;
  const date = dateIn(record, "penerapan");
  return date === null || inWindow(date, window) ? null : { date, window, column };
}
