import type { ExcelTextKey, Notice } from "../excel/host/texts";
import { noticeOf } from "./session/evaluate";
import type { ActionResult } from "./types";

export function notice(
  key: ExcelTextKey,
  params: Record<string, string | number> = {},
  tone: Notice["tone"] = "success",
): Notice {
  return { key, params, tone };
}

export function done(said: Notice | null = null): ActionResult {
  return { ok: true, notice: said };
}

export function refused(said: Notice): ActionResult {
  return { ok: false, notice: said };
}

/** Runs the work of an action; what Excel refuses becomes its sentence. Defects of ours are thrown on. */
export async function guarded(work: () => Promise<ActionResult>): Promise<ActionResult> {
  try {
    return await work();
  } catch (error) {
    return refused(noticeOf(error));
  }
}
