import { officeLocale } from "../../excel/host/culture";
import { fill } from "../../i18n/fill";
import type { ParamsOf, Text } from "../../i18n/text";

/** What a text has to be filled with: nothing when it has no places. */
export type Filling<T extends Text> = keyof ParamsOf<T> extends never ? [] : [params: ParamsOf<T>];

/** A text of a custom function in the language of Office. */
export function say<T extends Text>(text: T, ...[params]: Filling<T>): string {
  return fill(text[officeLocale()], params ?? {});
}
