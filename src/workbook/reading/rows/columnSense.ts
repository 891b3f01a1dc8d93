import { highestMaturity } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { maturityUnit, parseMaturity } from "../../cells/maturity";
import type { InnovationRecord } from "../../types";
import { answersInDigits, refuses } from "./included";

/** Reads the maturities of all innovations: in what they count shows in the column as a whole. */
export function readMaturities(records: readonly InnovationRecord[], header: string, rules: RuleSet): void {
  const cells = records.map(({ fields }) => fields.kematangan?.raw ?? null);
  const unit = maturityUnit(header, cells);
  const highest = highestMaturity(rules);
  records.forEach((record, index) => {
    record.typedMaturity = parseMaturity(cells[index]!, unit, highest);
  });
}

/** Takes out the innovations that the column *Diikutkan* leaves out. */
export function readParticipation(records: readonly InnovationRecord[]): void {
  const cells = records.map(({ fields }) => fields.diikutkan?.raw ?? null);
  const digits = answersInDigits(cells);
  records.forEach((record, index) => {
    if (refuses(cells[index]!, digits)) record.included = false;
  });
}
