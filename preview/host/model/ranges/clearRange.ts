import type { Area } from "../../../../src/workbook/types";
import { HostError } from "../../errors";
import type { Wire } from "../../query/wire";
import { isUnbounded } from "../cells/a1";
import { raiseChanged } from "../changes";
import type { HostContext } from "../context";
import { requireUnlocked, requireUnprotected } from "../context";

const CLEAR: Record<string, "all" | "contents" | "formats"> = { All: "all", Contents: "contents", Formats: "formats" };

export function clearRange(context: HostContext, sheetId: string, area: Area, applyTo: Wire): void {
  const what = typeof applyTo === "string" ? CLEAR[applyTo] : undefined;
  if (!what) throw new HostError("NotImplemented", `clear ${String(applyTo)}`);
  if (isUnbounded(area)) throw new HostError("NotImplemented", "clearing whole rows and columns");
  if (what === "contents") requireUnlocked(context, sheetId, area);
  else requireUnprotected(context, sheetId);
  context.adapter.clear(sheetId, area, what);
  if (what !== "formats") raiseChanged(context, sheetId, area, "addin");
}
