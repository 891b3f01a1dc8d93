import type { Area } from "../../../../src/workbook/types";
import { HostError } from "../../errors";
import { HostObject } from "../../query/hostObject";
import { cellsOf, intersection, qualifiedA1 } from "../cells/a1";
import type { HostContext } from "../context";
import { requireSheet } from "../context";
import { dataValidation } from "./dataValidation";
import { clearRange } from "./clearRange";
import { rangeFormat } from "./rangeFormat";

/** Several areas of one sheet, formatted as one. */
export function rangeAreas(context: HostContext, sheetId: string, areas: Area[]): HostObject {
  const address = (): string => {
    const { name } = requireSheet(context, sheetId);
    return areas.map((area) => qualifiedA1(name, area)).join(",");
  };
  return new HostObject({
    type: "RangeAreas",
    scalars: {
      Address: { get: address },
      AddressLocal: { get: address },
      AreaCount: { get: () => areas.length },
      CellCount: { get: () => areas.reduce((sum, area) => sum + cellsOf(area), 0) },
    },
    children: {
      Areas: () => rangeCollection(context, sheetId, areas),
      Format: () => rangeFormat(context, sheetId, ...areas),
      DataValidation: () => dataValidation(context, sheetId, ...areas),
      Worksheet: () => context.objects.worksheet(context, sheetId),
    },
    methods: {
      Clear: (args) => areas.forEach((area) => clearRange(context, sheetId, area, args.optionalText(0) ?? "All")),
    },
  });
}

export function rangeAreasOrNull(context: HostContext, sheetId: string, areas: Area[]): HostObject | null {
  return areas.length === 0 ? null : rangeAreas(context, sheetId, areas);
}

/** Merged areas that lie in the area or touch it. */
export function mergedAreas(context: HostContext, sheetId: string, area: Area): Area[] {
  return context.adapter.merges(sheetId).filter((merge) => intersection(merge, area) !== null);
}

function rangeCollection(context: HostContext, sheetId: string, areas: Area[]): HostObject {
  return new HostObject({
    type: "RangeCollection",
    items: () => areas.map((area) => context.objects.range(context, sheetId, area)),
    methods: {
      GetCount: () => areas.length,
      GetItemAt: (args) => {
        const area = areas[args.integer(0)];
        if (!area) throw new HostError("InvalidArgument", "no such area");
        return context.objects.range(context, sheetId, area);
      },
    },
  });
}
