import type { InnovationRecord } from "../../workbook/types";
import type { JudgingTerms } from "./judgingMemory";

/**
 * What `make` tells of an innovation, told once for each record where there is a memory.
 * @param make a function of what it is given and nothing else; whatever it returns must not be changed
 */
export function perRecord<Made>(
  make: (terms: JudgingTerms, record: InnovationRecord) => Made,
): (terms: JudgingTerms, record: InnovationRecord) => Made {
  return (terms, record) =>
    terms.memory ? terms.memory.of(make, record, () => make(terms, record)) : make(terms, record);
}
