import { HostError } from "../../errors";
import { HostObject } from "../../query/hostObject";
import { addressArea } from "../cells/addressArea";
import type { HostContext } from "../context";
import { requireSheet } from "../context";
import { placeOf } from "../ranges/rangePlaces";

export function freezePanes(context: HostContext, sheetId: string): HostObject {
  const freeze = (rows: number, columns: number): void =>
    context.adapter.freeze(requireSheet(context, sheetId).id, rows, columns);
  return new HostObject({
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (args) => freeze(positive(args.optionalInteger(0) ?? 1), 0),
      FreezeColumns: (args) => freeze(0, positive(args.optionalInteger(0) ?? 1)),
      FreezeAt: (args) => {
        const object = args.optionalObject(0);
        const place = object ? placeOf(object) : addressArea(context, args.text(0), sheetId);
        if (place.area.top !== 0 || place.area.left !== 0) throw new HostError("InvalidArgument", "starts not at A1");
        freeze(place.area.bottom + 1, place.area.right + 1);
      },
      Unfreeze: () => freeze(0, 0),
    },
  });
}

function positive(count: number): number {
  if (count < 1) throw new HostError("InvalidArgument", "at least one row or column");
  return count;
}
