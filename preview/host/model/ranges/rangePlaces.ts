import type { Area } from "../../../../src/workbook/types";
import { HostError } from "../../errors";
import type { HostObject } from "../../query/hostObject";

interface Place {
  sheetId: string;
  area: Area;
}

/** Where a range object lies, for methods that take another range as argument. */
const places = new WeakMap<HostObject, Place>();

export function keepPlace(object: HostObject, place: Place): void {
  places.set(object, place);
}

/** Throws `InvalidArgument` when the object is no range. */
export function placeOf(object: HostObject): Place {
  const place = places.get(object);
  if (!place) throw new HostError("InvalidArgument", "a range expected");
  return place;
}
