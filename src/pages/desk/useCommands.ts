import { byWord } from "../../rules/byWord";
import { flushSync } from "react-dom";
import { useRef, type KeyboardEvent, type MutableRefObject, type RefObject } from "react";
import { notice } from "../../i18n/notice";
import { rowAfter, type DeskRow } from "../../review/desk/index";
import { DECISION_WORDS, DESK_DECISIONS, type DeskDecision } from "../../workbook/reading/rows/deskDecision";
import { useCells } from "../../pane/sessionState";
import { useServices } from "../../pane/services";
import { dayOf } from "../../actions/session/jobs/clock";
import { changesOf, sameDraft, savedDraft } from "./decisionChanges";
import { useDeskStore, type Draft } from "../shared/desk/deskStore";
import { isTyping } from "./keys";
import { deskText } from "./texts";
import type { Desk } from "./useDesk";

export interface Commands {
  draft: Draft;
  /** There is something to save. */
  dirty: boolean;
  /** What the workbook holds, when that changed since the draft began; `null` otherwise. */
  overtaken: Draft | null;
  /** The innovations beside the shown one in the queue. */
  before: DeskRow | null;
  behind: DeskRow | null;
  note: MutableRefObject<HTMLTextAreaElement | null>;
  heading: RefObject<HTMLHeadingElement>;
  choose(decision: DeskDecision): void;
  write(note: string): void;
  save(): Promise<void>;
  show(row: DeskRow | null): void;
  goTo(): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** The focus goes to the first indicator once the list is there. */
function focusIndicators(card: Element): void {
  card.querySelector<HTMLElement>("[data-indicators] button")?.focus();
}

/** What the reviewer can do with the innovation shown. */
export function useCommands({ queue, columns, view, sheet }: Desk, row: DeskRow): Commands {
  const { session, run } = useServices();
  const cells = useCells();
  const note = useRef<HTMLTextAreaElement | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const store = useDeskStore();
  const { subject } = row;
  const saved = savedDraft(row);
  const known = view.drafts.get(subject);
  const draft = known ?? saved;
  const place = { sheet, columns, date1904: cells?.date1904 ?? false };
  const changes = changesOf(row, draft, place, dayOf(session.now()));
  const at = queue.indexOf(row);
  const before = queue[at - 1] ?? null;
  const behind = queue[at + 1] ?? null;
  const dirty = changes.length > 0;

  const set = ({ decision, note: text }: Draft): void => {
    const next = { decision, note: text, name: row.result.name, base: known?.base ?? saved };
    store.draft(subject, sameDraft(next, saved) ? null : next);
  };
  /** The sheet follows, whoever looks at it. */
  const follow = ({ result, record }: DeskRow): void => {
    void run("goTo", { sheet, row: result.row, column: record.fields.nama?.column ?? 0 });
  };
  const show = (target: DeskRow | null): void => {
    if (!target) return;
    store.moveTo(target);
    follow(target);
  };
  const commands = {
    choose(decision: DeskDecision): void {
      // A second press takes the decision back.
      if (columns.keputusanDesk !== undefined) {
        set({ ...draft, decision: draft.decision === decision ? null : decision });
      }
    },
    async save(): Promise<void> {
      if (!dirty) return;
      const after = rowAfter(queue, row.result.row);
      const next = queue.find(({ result }) => result.row === after);
      const said = { row: row.result.row, decision: draft.decision ? DECISION_WORDS[draft.decision] : "–" };
      const done = await run("writeCells", {
        changes,
        label: notice(deskText("deskPage.decidedStep"), said),
        done: notice(deskText("deskPage.decided"), said),
      });
      if (!done) return;
      store.moveTo(next ?? null);
      if (next) follow(next);
      store.draft(subject, null);
    },
    goTo(): void {
      follow(row);
    },
  };

  const showEvidence = (card: Element): void => {
    flushSync(() => store.change({ evidenceOpen: true }));
    focusIndicators(card);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target === note.current) {
      if (event.key === "Enter" && event.ctrlKey) void commands.save();
      else if (event.key === "Escape") heading.current?.focus();
      else return;
      // Office.js would give the focus to the sheet.
      event.stopPropagation();
      event.preventDefault();
      return;
    }
    if (!view.shortcuts || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const decision = DESK_DECISIONS[Number(event.key) - 1];
    const jobs = byWord<() => void>({
      c: () => note.current?.focus(),
      s: () => void commands.save(),
      n: () => show(behind),
      p: () => show(before),
      g: () => commands.goTo(),
      b: () => showEvidence(event.currentTarget),
    });
    const job = decision ? () => commands.choose(decision) : jobs[event.key.toLowerCase()];
    if (!job) return;
    event.preventDefault();
    job();
  };

  return {
    ...commands,
    draft,
    dirty,
    overtaken: dirty && known && !sameDraft(known.base, saved) ? saved : null,
    before,
    behind,
    note,
    heading,
    show,
    write: (text) => set({ ...draft, note: text }),
    onKeyDown,
  };
}
