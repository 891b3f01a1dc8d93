import type { Area } from "../../../../src/workbook/types";
import { HostError } from "../../errors";
import { WORKBOOK_TARGET } from "../../events";
import { HostObject } from "../../query/hostObject";
import { parseA1 } from "../cells/a1";
import { application, runtime } from "./application";
import type { HostContext } from "../context";
import { findSheet } from "../context";
import { customXmlParts } from "./customXmlParts";
import { worksheetFunctions } from "./functions";
import { nameCollection } from "./names";
import { openNewWorkbook } from "./newWindow";
import { range } from "../ranges/range";
import { rangeAreas } from "../ranges/rangeAreas";
import { settingCollection } from "./settings";
import { tableCollection } from "../tables/tableCollection";
import { workbookProtection } from "./workbookProtection";
import { worksheetCollection } from "../sheets/worksheetCollection";

const EVENT_REFERENCE = "event:";

export function workbook(context: HostContext): HostObject {
  return new HostObject({
    type: WORKBOOK_TARGET,
    scalars: { Name: { get: () => context.workbookName }, ReadOnly: { get: () => false } },
    children: {
      Worksheets: () => worksheetCollection(context),
      Tables: () => tableCollection(context, null, () => true),
      Names: () => nameCollection(context, null),
      Settings: () => settingCollection(context),
      CustomXmlParts: () => customXmlParts(context),
      Application: () => application(context),
      Functions: () => worksheetFunctions(context),
      Protection: () => workbookProtection(context),
      _Runtime: () => runtime(context),
    },
    methods: {
      GetSelectedRange: () => {
        const { sheetId, area } = selected(context);
        return range(context, sheetId, area);
      },
      GetSelectedRanges: () => {
        const { sheetId, area } = selected(context);
        return rangeAreas(context, sheetId, [area]);
      },
      GetActiveCell: () => {
        const { sheetId, area } = selected(context);
        return range(context, sheetId, { top: area.top, left: area.left, bottom: area.top, right: area.left });
      },
      CreateAndOpenWorkbook: (args) => openNewWorkbook(context, args.text(0)),
      _RemoveReference: (args) => context.references.remove(args.text(0)),
      _RemoveAllReferences: () => context.references.removeAll(),
      _GetReferenceCount: () => context.references.size,
      _GetRangeForEventByReferenceId: (args) => {
        const place = eventPlace(context, args.text(0));
        if (!place) throw new HostError("InvalidReference", "the sheet of the event was deleted");
        return range(context, place.sheetId, place.area);
      },
      _GetRangeOrNullObjectForEventByReferenceId: (args) => {
        const place = eventPlace(context, args.text(0));
        return place && range(context, place.sheetId, place.area);
      },
    },
  });
}

function selected(context: HostContext): { sheetId: string; area: Area } {
  const selection = context.adapter.selection();
  if (!selection) throw new HostError("InvalidSelection");
  return selection;
}

/** `event:<sheet id>!<address>`, as the change events carry it. */
function eventPlace(context: HostContext, reference: string): { sheetId: string; area: Area } | null {
  if (!reference.startsWith(EVENT_REFERENCE)) throw new HostError("InvalidArgument", "not a reference of an event");
  const text = reference.slice(EVENT_REFERENCE.length);
  const mark = text.lastIndexOf("!");
  const sheet = findSheet(context, text.slice(0, mark));
  return sheet && { sheetId: sheet.id, area: parseA1(text.slice(mark + 1)).area };
}
