import type { Area } from "../../../../src/workbook/types";
import { HostError } from "../../errors";
import type { Arguments } from "../../query/arguments";
import type { HostObject, Methods } from "../../query/hostObject";
import { addressArea } from "../cells/addressArea";
import { columnsOf, intersection, isOnSheet, MAX_COLUMNS, MAX_ROWS, rowsOf } from "../cells/a1";
import { mergedAreas, rangeAreasOrNull } from "./rangeAreas";
import { placeOf } from "./rangePlaces";
import type { RangePlace } from "./rangeScalars";
import { usedArea } from "../cells/usedArea";

/** Methods of a range that give another range. Beyond the edges of the sheet Excel answers `InvalidArgument`. */
export function rangeNavigation(at: RangePlace): Methods {
  const { area } = at;
  const to = (target: Area): HostObject => {
    const turned = target.bottom < target.top || target.right < target.left;
    if (turned || !isOnSheet(target)) throw new HostError("InvalidArgument", "outside of the sheet");
    return at.context.objects.range(at.context, at.sheet().id, target);
  };
  const last = { row: area.bottom, column: area.right };
  return {
    GetCell: (args) => {
      const row = area.top + args.integer(0);
      const column = area.left + args.integer(1);
      return to({ top: row, bottom: row, left: column, right: column });
    },
    GetRow: (args) => to({ ...area, ...rowsAt(inside(args.integer(0), rowsOf(area)) + area.top, 1) }),
    GetColumn: (args) => to({ ...area, ...columnsAt(inside(args.integer(0), columnsOf(area)) + area.left, 1) }),
    GetLastRow: () => to({ ...area, ...rowsAt(last.row, 1) }),
    GetLastColumn: () => to({ ...area, ...columnsAt(last.column, 1) }),
    GetLastCell: () => to({ ...rowsAt(last.row, 1), ...columnsAt(last.column, 1) }),
    GetRowsAbove: (args) => to(rowsBeside(area, args.optionalInteger(0) ?? 1, true)),
    GetRowsBelow: (args) => to(rowsBeside(area, args.optionalInteger(0) ?? 1, false)),
    GetColumnsBefore: (args) => to(columnsBeside(area, args.optionalInteger(0) ?? 1, true)),
    GetColumnsAfter: (args) => to(columnsBeside(area, args.optionalInteger(0) ?? 1, false)),
    GetEntireRow: () => to({ ...area, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: () => to({ ...area, top: 0, bottom: MAX_ROWS - 1 }),
    GetOffsetRange: (args) => {
      const [rows, columns] = [args.integer(0), args.integer(1)];
      const { top, bottom, left, right } = area;
      return to({ top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
    },
    GetResizedRange: (args) =>
      to({ ...area, bottom: last.row + args.integer(0), right: last.column + args.integer(1) }),
    GetAbsoluteResizedRange: (args) =>
      to({ ...area, ...rowsAt(area.top, args.integer(0)), ...columnsAt(area.left, args.integer(1)) }),
    ...combinations(at, to),
  };
}

function combinations(at: RangePlace, to: (target: Area) => HostObject): Methods {
  const { context, area } = at;
  const shared = (args: Arguments): Area | null => {
    const other = otherArea(at, args, 0);
    return other.sheetId === at.sheetId ? intersection(area, other.area) : null;
  };
  const used = (args: Arguments): Area | null => usedArea(context, at.sheet().id, args.flag(0), area);
  return {
    GetIntersection: (args) => to(found(shared(args))),
    GetIntersectionOrNullObject: (args) => nullable(shared(args), to),
    GetBoundingRect: (args) => {
      const other = otherArea(at, args, 0);
      if (other.sheetId !== at.sheetId) throw new HostError("InvalidArgument", "ranges on two sheets");
      return to({
        top: Math.min(area.top, other.area.top),
        left: Math.min(area.left, other.area.left),
        bottom: Math.max(area.bottom, other.area.bottom),
        right: Math.max(area.right, other.area.right),
      });
    },
    GetUsedRange: (args) => to(used(args) ?? firstCell(area)),
    GetUsedRangeOrNullObject: (args) => nullable(used(args), to),
    GetSpillingToRangeOrNullObject: () => {
      const single = rowsOf(area) === 1 && columnsOf(area) === 1;
      return nullable(single ? (context.adapter.spill?.(at.sheet().id, area.top, area.left) ?? null) : null, to);
    },
    GetMergedAreasOrNullObject: () => rangeAreasOrNull(context, at.sheet().id, mergedAreas(context, at.sheetId, area)),
    GetTables: (args) => {
      const whole = args.flag(0);
      return context.objects.tableCollection(context, at.sheet().id, (table) => {
        const touched = intersection(table.area, area);
        return touched !== null && (!whole || contains(area, table.area));
      });
    },
  };
}

/** Another range of the same workbook, given as object or as address. */
function otherArea(at: RangePlace, args: Arguments, index: number): { sheetId: string; area: Area } {
  const object = args.optionalObject(index);
  if (object) return placeOf(object);
  return addressArea(at.context, args.text(index), at.sheetId);
}

function found(area: Area | null): Area {
  if (!area) throw new HostError("ItemNotFound", "the ranges do not meet");
  return area;
}

function nullable(area: Area | null, to: (target: Area) => HostObject): HostObject | null {
  return area ? to(area) : null;
}

function inside(index: number, count: number): number {
  if (index < 0 || index >= count) throw new HostError("InvalidArgument", "outside of the range");
  return index;
}

function rowsAt(top: number, count: number): Pick<Area, "top" | "bottom"> {
  return { top, bottom: top + count - 1 };
}

function columnsAt(left: number, count: number): Pick<Area, "left" | "right"> {
  return { left, right: left + count - 1 };
}

/** A negative count means the other side. */
function rowsBeside(area: Area, count: number, above: boolean): Area {
  if (count === 0) throw new HostError("InvalidArgument", "no rows");
  const up = above === count > 0;
  const size = Math.abs(count);
  return { ...area, ...rowsAt(up ? area.top - size : area.bottom + 1, size) };
}

function columnsBeside(area: Area, count: number, before: boolean): Area {
  if (count === 0) throw new HostError("InvalidArgument", "no columns");
  const left = before === count > 0;
  const size = Math.abs(count);
  return { ...area, ...columnsAt(left ? area.left - size : area.right + 1, size) };
}

function firstCell(area: Area): Area {
  return { top: area.top, left: area.left, bottom: area.top, right: area.left };
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}
