import { changedSinceEntry, isReadyToEnter, type EntryMark, type InnovationForm } from "../../../planning/index";

export type FormShow = "sent" | "open" | "lacking" | "changed";

export const FORM_SHOWS: readonly FormShow[] = ["sent", "open", "lacking", "changed"];

/** An innovation to type into the form, beside what is known of its mark. */
export interface EnteredForm {
  form: InnovationForm;
  mark: EntryMark | null;
  /** Keys of the fields that hold something else than when it was typed in; `null` when nobody can say. */
  changed: readonly string[] | null;
}

export function enteredForm(form: InnovationForm, mark: EntryMark | null): EnteredForm {
  const changed = mark ? changedSinceEntry(mark, form) : [];
  return { form, mark, changed: changed && changed.map(({ key }) => key) };
}

/** Typed in, and something in it is another now, or may be. */
export function isChanged({ mark, changed }: EnteredForm): boolean {
  return mark !== null && (changed === null || changed.length > 0);
}

export function isShown(entered: EnteredForm, show: FormShow): boolean {
  switch (show) {
    case "sent":
      return entered.form.isSent;
    case "open":
      return entered.form.isSent && entered.mark === null;
    case "lacking":
      return !isReadyToEnter(entered.form);
    case "changed":
      return isChanged(entered);
  }
}
