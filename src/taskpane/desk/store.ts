import { useSyncExternalStore } from "react";
import type { DeskFilter } from "../../desk/index";
import type { DeskDecision } from "../../workbook/desk";

/** What the reviewer chose and wrote for a row and did not save yet. */
export interface Draft {
  decision: DeskDecision | null;
  note: string;
}

/** How the queue is looked at; a new object after every change. */
export interface DeskView {
  filter: DeskFilter;
  /** Excel row of the innovation shown; `null` for the first one. */
  row: number | null;
  /** The reviewer went past the last one. */
  ended: boolean;
  /** Whether single keys are shortcuts. */
  shortcuts: boolean;
  /** By row and name, so that a draft never goes to another innovation when rows move. */
  drafts: ReadonlyMap<string, Draft>;
}

const START: DeskView = {
  filter: { show: "all", department: null },
  row: null,
  ended: false,
  shortcuts: true,
  drafts: new Map(),
};

/** The reviewer's place in the queue while the pane is open; it outlives the page, so that leaving it forgets nothing. */
class DeskStore {
  private current = START;
  private readonly listeners = new Set<() => void>();

  readonly state = (): DeskView => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(part: Partial<DeskView>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }

  /** Shows the first innovation of the filter. */
  show(filter: DeskFilter): void {
    this.change({ filter, row: null, ended: false });
  }

  /** @param draft `null` forgets what was not saved */
  draft(key: string, draft: Draft | null): void {
    const drafts = new Map(this.current.drafts);
    if (draft) drafts.set(key, draft);
    else drafts.delete(key);
    this.change({ drafts });
  }

  reset(): void {
    this.change(START);
  }
}

export const deskStore = new DeskStore();

export function useDeskView(): DeskView {
  return useSyncExternalStore(deskStore.subscribe, deskStore.state);
}
