import type { Transport } from "../host/transport";

/** What office.js tells its host about the focus; it handles Tab inside the pane itself. */
const NOTIFY = "ContextActivationManager_notifyHost";
const LEAVES = { forward: [13, 5], backward: [14, 6], toGrid: [15] } as const;

export type Leaving = keyof typeof LEAVES;

function leaving(text: string): Leaving | null {
  if (!text.includes(NOTIFY)) return null;
  const message = JSON.parse(text) as { _actionName?: unknown; _data?: unknown };
  const action = Array.isArray(message._data) ? Number(message._data[1]) : NaN;
  if (message._actionName !== NOTIFY) return null;
  const found = Object.entries(LEAVES).find(([, codes]) => codes.some((code) => code === action));
  return found ? (found[0] as Leaving) : null;
}

/** The same transport; `onLeave` hears when Tab, Ctrl+F6 or Escape asks for the focus to go out of the pane. */
export function withFocus(transport: Transport, onLeave: (way: Leaving) => void): Transport {
  return {
    send: transport.send,
    onMessage: (listener) =>
      transport.onMessage((text) => {
        const way = leaving(text);
        if (way) onLeave(way);
        listener(text);
      }),
  };
}
