import type { WireRecord } from "./query/wire";

/** Message categories of `richApiMessage`. */
export const MessageCategory = { customFunctions: 1, objectEvents: 65536 } as const;

/** Event types of the Excel object model. */
export const EventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of events that are followed for the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

export type SendMessage = (category: number, type: number, target: string, message: unknown) => void;

/**
 * Which events the add-in follows, and their delivery. Events of a batch wait until its answer is sent,
 * as in Excel; the same event twice in one delivery is sent once.
 */
export class EventHub {
  /** `context.runtime.enableEvents`: `false` silences everything, also the user's edits. */
  enabled = true;
  private readonly followers = new Map<string, number>();
  private waiting: { type: number; target: string; message: WireRecord }[] = [];
  private scheduled = false;
  private holds = 0;
  private readonly send: SendMessage;

  constructor(send: SendMessage) {
    this.send = send;
  }

  register(type: number, target: string): void {
    const key = keyOf(type, target);
    this.followers.set(key, (this.followers.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = keyOf(type, target);
    const count = (this.followers.get(key) ?? 0) - 1;
    if (count > 0) this.followers.set(key, count);
    else this.followers.delete(key);
  }

  /** A new runtime starts: it follows nothing yet. */
  restart(): void {
    this.followers.clear();
    this.waiting = [];
    this.enabled = true;
  }

  /** Raises an event for each target that is followed. */
  raise(type: number, targets: string[], message: WireRecord): void {
    if (!this.enabled) return;
    for (const target of targets) {
      if (!this.followers.has(keyOf(type, target))) continue;
      const same = this.waiting.some(
        (event) =>
          event.type === type && event.target === target && JSON.stringify(event.message) === JSON.stringify(message),
      );
      if (!same) this.waiting.push({ type, target, message });
    }
    this.schedule();
  }

  /** Events wait while a batch runs. */
  hold(): void {
    this.holds++;
  }

  release(): void {
    this.holds--;
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || this.holds > 0 || this.waiting.length === 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      if (this.holds > 0) return;
      const events = this.waiting;
      this.waiting = [];
      for (const event of events) this.send(MessageCategory.objectEvents, event.type, event.target, event.message);
    }, 0);
  }
}

function keyOf(type: number, target: string): string {
  return `${type}|${target}`;
}
