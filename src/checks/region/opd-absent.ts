import { columnsOf } from "../shared/columns";
import { opdNames, opdText } from "../shared/departments/departments";
import { nameProposals } from "../shared/departments/nameProposals";
import type { TableCheck } from "../types";

const MOST_NAMES = 12;

/**
 * Regions want every department to send an innovation (PR: one from each of the 34 of Pangkalpinang); the workbook's own
 * list tells which have sent none, once the names of the table are matched with it. A list that shares no name with the table is about something else.
 */
export const check = {
  code: "opd-absent",
  order: 30,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: ["PR"],
  sees: (_, { fields }) => fields.opd,
  run(context) {
    const column = columnsOf(context.innovations).fields.opd;
    if (column === undefined || !context.opd || context.included.length === 0) return [];
    const names = opdNames(context);
    const listed = new Map(context.opd.names.map(({ name }) => [names.keyOf(name), name]));
    const sent = new Set(
      context.included
        .map(opdText)
        .filter((text) => text !== "")
        .map((text) => names.keyOf(text)),
    );
    const absent = [...listed].filter(([key]) => !sent.has(key)).map(([, name]) => name);
    if (absent.length === 0 || absent.length === listed.size) return [];
    const open = nameProposals(context);
    const place = { row: context.innovations.headerBottom + 1, column };
    // A department that reported under another name must not be called absent.
    if (open.length > 0) {
      const least = Math.max(0, absent.length - open.length);
      const written = open.slice(0, MOST_NAMES).map(({ name }) => name);
      const range = least === absent.length ? `${least}` : `${least}-${absent.length}`;
      return [
        { ...place, params: { how: "open", count: open.length, range, of: listed.size, names: written.join("; ") } },
      ];
    }
    const more = absent.length > MOST_NAMES ? "; …" : "";
    const params = {
      how: "absent",
      count: absent.length,
      of: listed.size,
      names: absent.slice(0, MOST_NAMES).join("; ") + more,
    };
    return [{ ...place, params }];
  },
} satisfies TableCheck;
