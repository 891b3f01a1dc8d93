import type { CellComment } from "../../adapter";
import { HostError } from "../../errors";
import { HostObject } from "../../query/hostObject";
import type { HostContext } from "../context";

/** Comments can be counted, read and found: the add-in writes none. */
export function commentCollection(context: HostContext, sheetId: string): HostObject {
  const all = (): CellComment[] => context.adapter.comments?.(sheetId) ?? [];
  return new HostObject({
    type: "CommentCollection",
    items: () => all().map((one) => comment(context, sheetId, one)),
    item: (args) => {
      const one = all().find((candidate) => idOf(candidate) === args.key(0));
      if (!one) throw new HostError("ItemNotFound", "no such comment");
      return comment(context, sheetId, one);
    },
    methods: { GetCount: () => all().length },
  });
}

function comment(context: HostContext, sheetId: string, one: CellComment): HostObject {
  const { row, column, text } = one;
  return new HostObject({
    type: "Comment",
    identity: () => ({ Id: idOf(one) }),
    scalars: { Id: { get: () => idOf(one) }, Content: { get: () => text } },
    methods: {
      GetLocation: () =>
        context.objects.range(context, sheetId, { top: row, left: column, bottom: row, right: column }),
    },
  });
}

function idOf({ row, column }: CellComment): string {
  return `{comment-${row}-${column}}`;
}
