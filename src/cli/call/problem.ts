import { translate, type Locale, type TextKey, type TextParams } from "../../i18n/cliTexts";

/** Input that cannot be used: one sentence for the user, in the language of the call. */
export class InputProblem extends Error {
  constructor(
    message: string,
    /** What else is wrong with the same input, a sentence each. */
    readonly others: readonly string[] = [],
  ) {
    super(message);
    this.name = "InputProblem";
  }
}

export function problem(locale: Locale, key: TextKey, params: TextParams = {}): InputProblem {
  return new InputProblem(translate(locale, key, params));
}
