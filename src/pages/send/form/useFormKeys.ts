import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { byWord } from "../../../rules/byWord";

/** The buttons that copy, in the order of the form. */
const COPY_BUTTONS = ".iid-form-line button";

/** A part of the form that is not open. */
const FOLDED = '.iid-part [aria-expanded="false"]';

export interface FormKeys {
  card: RefObject<HTMLElement>;
  onKeyDown(event: KeyboardEvent): void;
}

interface Ways {
  /** Whether single letters are shortcuts. */
  letters: boolean;
  next(): void;
  previous(): void;
  tick(): void;
  goTo(): void;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Arrow keys lead from text to text; letters, where they are switched on, do the rest. */
export function useFormKeys({ letters, next, previous, tick, goTo }: Ways): FormKeys {
  const card = useRef<HTMLElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const buttons = (): HTMLElement[] => [...(card.current?.querySelectorAll<HTMLElement>(COPY_BUTTONS) ?? [])];
  // One of them can be reached with Tab: the one that was used last, else the first.
  useEffect(() => {
    const all = buttons();
    const reached = all.find((button) => button === last.current) ?? all[0];
    for (const button of all) button.tabIndex = button === reached ? 0 : -1;
  });
  const focusAt = (at: number): void => {
    const all = buttons();
    const button = all[Math.max(0, Math.min(at, all.length - 1))];
    if (!button) {
      // Where the pane is low, the texts come once their part is opened.
      card.current?.querySelector<HTMLElement>(FOLDED)?.focus();
      return;
    }
    last.current = button;
    for (const one of all) one.tabIndex = one === button ? 0 : -1;
    button.focus();
    button.closest("li")?.scrollIntoView?.({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const typing =
      isTyping(event.target) && !(event.target instanceof HTMLInputElement && event.target.type === "checkbox");
    if (typing) return;
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    const moves = byWord<() => void>({
      ArrowDown: () => focusAt(at + 1),
      ArrowUp: () => focusAt(at < 0 ? 0 : at - 1),
      Home: () => focusAt(0),
      End: () => focusAt(all.length - 1),
    });
    const jobs = byWord<() => void>({
      c: () => {
        const wanted =
          at < 0
            ? Math.max(
                0,
                all.findIndex((button) => button === last.current),
              )
            : at;
        focusAt(wanted);
        all[wanted]?.click();
      },
      t: tick,
      n: next,
      p: previous,
      g: goTo,
    });
    const job = moves[event.key] ?? (letters ? jobs[event.key.toLowerCase()] : undefined);
    if (!job) return;
    event.preventDefault();
    job();
  };
  return { card, onKeyDown };
}
