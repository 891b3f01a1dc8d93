import { opdNames } from "../../checks/shared/departments/departments";
import { fileDepartment } from "../../exchange/merge/fileDepartment";
import type { ShipmentEvent } from "../../exchange/shipments/shipments";
import type { WorkbookReading } from "../../workbook/types";
import type { ReturnedSource } from "./mergeStore";

/** Which departments sent something back that could be read, each once. @param day ISO date */
export function returnedEvents(
  sources: readonly ReturnedSource[],
  { innovations, opd }: WorkbookReading,
  day: string,
): ShipmentEvent[] {
  if (!innovations) return [];
  const names = opdNames({ included: [...innovations.records, ...innovations.nameless], opd });
  const events = new Map<string, ShipmentEvent>();
  for (const { returned } of sources) {
    if (!returned || (returned.rows.length === 0 && !returned.sent)) continue;
    const department = fileDepartment(returned, (name) => names.keyOf(name));
    if (!department) continue;
    const { sent } = returned;
    const event: ShipmentEvent = { department, state: "kembali", day, rows: null };
    events.set(department.key, sent ? { ...event, sent: sent.date, rows: sent.rows.length } : event);
  }
  return [...events.values()];
}
