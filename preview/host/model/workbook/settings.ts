import { HostError } from "../../errors";
import { HostObject } from "../../query/hostObject";
import type { HostContext } from "../context";

/** `workbook.settings`: values kept in the file under a key. */
export function settingCollection(context: HostContext): HostObject {
  const { settings } = context.document;
  return new HostObject({
    type: "SettingCollection",
    items: () => [...settings.keys()].map((key) => setting(context, key)),
    item: (args) => {
      const key = args.key(0);
      if (!settings.has(key)) throw new HostError("ItemNotFound", `setting ${key}`);
      return setting(context, key);
    },
    methods: {
      Add: (args) => {
        settings.set(args.text(0), args.wire(1));
        return setting(context, args.text(0));
      },
      GetCount: () => settings.size,
      GetItemOrNullObject: (args) => (settings.has(args.key(0)) ? setting(context, args.key(0)) : null),
    },
  });
}

function setting(context: HostContext, key: string): HostObject {
  const { settings } = context.document;
  return new HostObject({
    type: "Setting",
    identity: () => ({ _Id: key }),
    scalars: {
      Key: { get: () => key },
      Value: {
        get: () => settings.get(key) ?? null,
        set: (value) => {
          settings.set(key, value);
        },
      },
    },
    methods: {
      Delete: () => {
        if (!settings.delete(key)) throw new HostError("ItemNotFound", `setting ${key}`);
      },
    },
  });
}
