/** Why a rule set is refused, for a sentence in the user's language (`i18n/ruleProblems`). */
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
  | "noWeights"
  | "valueNeeded"
  | "tooSmall"
  | "tooHigh"
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

/** One mistake in a rule set. */
export interface RuleProblem {
  /** Path in the file such as `indicators[3].weight.value`, or cell such as `Aturan!baris 12, kolom Bobot`; `''` for all of it. */
  path: string;
  /** The indicator that the path is in, as the file numbers and names it. */
  indicator?: string;
  why: RuleReason;
}

/** A rule set that cannot be used: which file, where in it, and why; with all its mistakes, not only the first. */
export class RuleSetError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly [RuleProblem, ...RuleProblem[]],
  ) {
    // For logs; people get the sentence of each problem in their language.
    super(
      problems
        .map(({ path, why }) =>
          [file, path, why.key, JSON.stringify(why.params)].filter((part) => part !== "").join(": "),
        )
        .join("; "),
    );
    this.name = "RuleSetError";
  }

  /** With a single mistake. */
  static of(file: string, path: string, why: RuleReason): RuleSetError {
    return new RuleSetError(file, [{ path, why }]);
  }

  /** Where the first mistake is. */
  get path(): string {
    return this.problems[0].path;
  }

  /** What the first mistake is. */
  get why(): RuleReason {
    return this.problems[0].why;
  }
}

/** @throws RuleSetError when there is a problem among them */
export function refuseAny(file: string, problems: readonly RuleProblem[]): void {
  const [first, ...others] = problems;
  if (first) throw new RuleSetError(file, [first, ...others]);
}
