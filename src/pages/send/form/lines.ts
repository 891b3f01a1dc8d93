import type { FormItem, FormPart } from "../../../planning/index";

/** One text of the form with its way to the clipboard. */
export interface FormLine {
  /** Unique within an innovation. */
  key: string;
  part: FormPart;
  /** What is shown and copied: dates as the form shows them. */
  text: string;
}

/** `2024-06-01` as `01/06/2024`. */
function typedDate(iso: string): string {
  return iso.split("-").reverse().join("/");
}

export function formLines({ key, texts }: FormItem): FormLine[] {
  return texts.map(({ part, text, isDate }, at) => ({
    key: `${key}:${at}`,
    part,
    text: isDate ? typedDate(text) : text,
  }));
}
