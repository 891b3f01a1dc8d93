import type { measureFindings as indonesian } from "../id/measureFindings";

/** English texts of the findings on measured values. */
export const measureFindings: Record<keyof typeof indonesian, string> = {
  "measure-mismatch.title": "Level differs from the measurement",
  "measure-mismatch.message":
    "Indicator {indicator} has level {typed}, but the measured value “{value}” reaches level {level}. {side}",
  "measure-mismatch.fix": "Enter level {reached}, or check the measured value.",

  "measure-overlap.title": "Value lies in two ranges",
  "measure-overlap.message":
    "The value “{value}” of indicator {indicator} lies in the ranges of level {ranges}. The letter has no rule for this limit; level {level} is used.",
  "measure-overlap.fix": "Ask the assessors about the limit if one level makes a difference.",

  "measure-outside.title": "Measured value without a level",
  "measure-outside.message": "The value “{value}” of indicator {indicator} shows no level yet. {why}",
  "measure-outside.fix": "Check the value and its unit, or enter the level that the evidence proves.",

  "basis-missing.title": "Measuring basis not named",
  "basis-missing.message":
    "The value “{value}” of indicator {indicator} does not name its measuring basis, but each basis has thresholds of its own.",
  "basis-missing.fix": "Name exactly one basis: {bases}.",

  "basis-mixed.title": "Measuring bases mixed",
  "basis-mixed.message":
    "The value “{value}” of indicator {indicator} is about more than one measuring basis ({bases}); their thresholds must not be mixed.",
  "basis-mixed.fix": "Choose exactly one basis and write the value on that basis alone.",

  "level-derived.title": "Level derived from the measured value",
  "level-derived.message":
    "No level is entered for indicator {indicator}; from the measured value “{value}” level {reached} is used.",
  "level-derived.fix": "Enter level {level} if that is right.",

  "finding.side.low": "There are points left to gain.",
  "finding.side.high": "This value does not prove the level entered.",
  "finding.why.outside": "No range holds it; the letter names no level for it.",
  "finding.why.share":
    "A number from 0 to 1 may mean percent or the fraction: Excel keeps 95% as 0.95. Write the number without percent format, for example 95.",
  "finding.why.years": "The number of years alone does not decide it; name the years, for example T-1 and T-2.",
  "finding.why.unknown": "The ranges of this assessment year are not known: {reason}",
  "finding.why.unreadable": "It cannot be read as a measurement of this indicator.",
};
