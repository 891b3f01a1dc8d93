import { useSyncExternalStore } from "react";
import type { DeskFilter, DeskRow, DeskShow } from "../../../review/desk/index";
import { DESK_DECISIONS, type DeskDecision } from "../../../workbook/reading/rows/deskDecision";
import { fieldsOf, listOf, oneOf, textOr } from "../../../pane/memory/keptFields";
import { memoryOf, type Memory } from "../../../pane/memory/paneMemory";
import { useServices } from "../../../pane/services";
import { perSession } from "../../../pane/perSession";
import { Store } from "../../../pane/Store";
import { hasSingleKeys, keepSingleKeys } from "../device/singleKeys";

/** What the reviewer chose and wrote for an innovation and did not save yet. */
export interface Draft {
  decision: DeskDecision | null;
  note: string;
}

export interface KeptDraft extends Draft {
  /** The innovation, as written. */
  name: string;
  /** What the workbook held when the draft began. */
  base: Draft;
}

/** How the queue is looked at; a new object after every change. */
export interface DeskView {
  filter: DeskFilter;
  /** The innovation shown, and the row where it was: the next one takes its place when it is gone. `null`: the first. */
  at: { subject: string; row: number } | null;
  /** The reviewer went past the last one. */
  ended: boolean;
  /** Whether single keys are shortcuts. */
  shortcuts: boolean;
  /** Whether the evidence of the innovations is shown: it stays open from one to the next. */
  evidenceOpen: boolean;
  /** By subject, so that a draft never goes to another innovation when rows move. */
  drafts: ReadonlyMap<string, KeptDraft>;
}

const SHOWS: readonly DeskShow[] = ["all", "undecided", ...DESK_DECISIONS];

function draftOf(value: unknown): Draft {
  const { decision, note } = fieldsOf(value);
  return { decision: oneOf(decision, DESK_DECISIONS, null), note: textOr(note, "") };
}

function unpacked(kept: unknown): DeskView {
  const { show, department, at, drafts } = fieldsOf(kept);
  const { subject, row } = fieldsOf(at);
  return {
    filter: { show: oneOf(show, SHOWS, "all"), department: textOr(department, null) },
    at: typeof subject === "string" && typeof row === "number" ? { subject, row } : null,
    ended: false,
    shortcuts: hasSingleKeys(),
    evidenceOpen: false,
    drafts: new Map(
      listOf(drafts).flatMap((one): [string, KeptDraft][] => {
        const fields = fieldsOf(one);
        if (typeof fields["subject"] !== "string") return [];
        const draft = { ...draftOf(one), base: draftOf(fields["base"]), name: textOr(fields["name"], "") };
        return [[fields["subject"], draft]];
      }),
    ),
  };
}

function packed({ filter, at, drafts }: DeskView): object {
  return { ...filter, at, drafts: [...drafts].map(([subject, draft]) => ({ subject, ...draft })) };
}

/** The reviewer's place in the queue and what is not saved yet; it outlives the page, and on this computer the pane. */
class DeskStore extends Store<DeskView> {
  private moved = false;

  constructor(private readonly memory: Memory) {
    super(unpacked(memory.read()));
  }

  change(part: Partial<DeskView>): void {
    this.put({ ...this.state(), ...part });
    if (part.shortcuts !== undefined) keepSingleKeys(part.shortcuts);
    this.memory.keep(packed(this.state()));
  }

  /** Shows the first innovation of the filter. */
  show(filter: DeskFilter): void {
    this.change({ filter, at: null, ended: false });
  }

  /** The reviewer moves on; `null`: past the last one. */
  moveTo(target: DeskRow | null): void {
    this.moved = true;
    if (target) this.change({ at: { subject: target.subject, row: target.result.row }, ended: false });
    else this.change({ ended: true });
  }

  /**
   * Whether the reviewer came to what is shown by moving on, so that the focus follows: not when a page opens or a cell
   * changes. Once asked it is over.
   */
  takeMove(): boolean {
    const was = this.moved;
    this.moved = false;
    return was;
  }

  /** @param draft `null` forgets what was not saved */
  draft(subject: string, draft: KeptDraft | null): void {
    const drafts = new Map(this.state().drafts);
    if (draft) drafts.set(subject, draft);
    else drafts.delete(subject);
    this.change({ drafts });
  }
}

export const deskStoreOf = perSession((session) => new DeskStore(memoryOf(session, "desk")));

export function useDeskStore(): DeskStore {
  return deskStoreOf(useServices().session);
}

export function useDeskView(): DeskView {
  const store = useDeskStore();
  return useSyncExternalStore(store.subscribe, store.state);
}
