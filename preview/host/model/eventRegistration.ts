import type { EventHub } from "../events";
import type { Methods } from "../query/hostObject";

/** The `_RegisterXxxEvent` and `_UnregisterXxxEvent` methods that the library calls for its event handlers. */
export function eventMethods(events: EventHub, target: () => string, types: Record<string, number>): Methods {
  const methods: Methods = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}`] = () => events.register(type, target());
    methods[`_Unregister${name}`] = () => events.unregister(type, target());
  }
  return methods;
}
