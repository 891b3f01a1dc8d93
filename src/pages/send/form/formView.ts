import { useSyncExternalStore } from "react";
import { perSession } from "../../../pane/perSession";
import { useServices } from "../../../pane/services";
import { Store } from "../../../pane/Store";
import type { FormShow } from "./shown";

export interface FormViewState {
  show: FormShow;
  /** The innovation shown, by subject; `null`: the first. */
  at: string | null;
  /** What was copied since the pane was opened: subject and line. */
  copied: ReadonlySet<string>;
}

/** Where somebody is who types innovations into the form. It outlives the page, not the pane. */
class FormView extends Store<FormViewState> {
  private moved = false;

  constructor() {
    super({ show: "sent", at: null, copied: new Set() });
  }

  show(show: FormShow): void {
    this.put({ ...this.state(), show, at: null });
  }

  /** Somebody moves on to an innovation, and the focus with him. */
  moveTo(at: string): void {
    this.moved = true;
    this.put({ ...this.state(), at });
  }

  /** Whether what is shown was moved to, so that the focus follows. Once asked it is over. */
  takeMove(): boolean {
    const was = this.moved;
    this.moved = false;
    return was;
  }

  /** Stays with an innovation that is shown because it was the first, also when it is no longer. */
  stayAt(at: string): void {
    if (this.state().at !== at) this.put({ ...this.state(), at });
  }

  noteCopied(subject: string, line: string): void {
    this.put({ ...this.state(), copied: new Set([...this.state().copied, copiedKey(subject, line)]) });
  }
}

export function copiedKey(subject: string, line: string): string {
  return JSON.stringify([subject, line]);
}

const formViewOf = perSession(() => new FormView());

export function useFormView(): { view: FormViewState; store: FormView } {
  const store = formViewOf(useServices().session);
  return { view: useSyncExternalStore(store.subscribe, store.state), store };
}
