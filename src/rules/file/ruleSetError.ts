/** Why a rule set is refused, for a sentence in the user's language (`i18n/ruleProblem`). */
export type RuleReasonKey =
  | "notJson"
  | "tooLarge"
  | "notRuleSet"
  | "schemaUnknown"
  | "deltaNotAlone"
  | "unknownKey"
  | "missingKey"
  | "wrongKind"
  | "wrongForm"
  | "nullWithoutReason"
  | "assumedWithoutNull"
  | "tooManyDecimals"
  | "minAboveMax"
  | "restNotCarried"
  | "keyTwice"
  | "textEmpty"
  | "wholeNumber"
  | "elementMissing"
  | "dateForm"
  | "extensionForm"
  | "numberForm"
  | "idForm"
  | "stoodTwice"
  | "noIndicators"
  | "noBases"
  | "predicateMissing"
  | "predicateMax"
  | "basicServices"
  | "stageUnknown"
  | "predicateOrder"
  | "windowOrder"
  | "rangeOrder"
  | "sum"
  | "sourceMissing"
  | "sourceUnlisted"
  | "assumptionUnlisted"
  | "yearTaken"
  | "yearOutside"
  | "noHeader"
  | "noBase"
  | "unknownBase"
  | "unknownRow"
  | "notNumber"
  | "numberNeeded"
  | "notWhole"
  | "notYesNo"
  | "notRange"
  | "notDate"
  | "levelMissing"
  | "rangeMissing"
  | "errorCell";

/** A reason and what to put into its sentence. */
export interface RuleReason {
  key: RuleReasonKey;
  params: Record<string, string | number>;
}

/** A rule set that cannot be used: which file, where in it, and why. */
export class RuleSetError extends Error {
  constructor(
    readonly file: string,
    /** Path in the file such as `indicators[3].weight.value`, or cell such as `Aturan!baris 12, kolom Bobot`; `''` for all of it. */
    readonly path: string,
    readonly why: RuleReason,
  ) {
    // For logs; people get the sentence of `why` in their language.
    super([file, path, why.key, JSON.stringify(why.params)].filter((part) => part !== "").join(": "));
    this.name = "RuleSetError";
  }
}
