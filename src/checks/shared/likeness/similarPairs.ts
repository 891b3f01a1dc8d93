import type { CheckContext, TableSighting } from "../../types";
import { excerpt } from "../excerpt";
import type { Partners } from "./partners";

/** What is said of each innovation that is nearly the same as another one. */
export function similarPairs(context: CheckContext, partners: Partners, column: number): TableSighting[] {
  return partners.entries().map(({ row, other, likeness }) => {
    const [record, twin] = [context.included[row]!, context.included[other]!];
    const params = {
      value: excerpt(record.name),
      otherRow: twin.row,
      other: excerpt(twin.name),
      percent: Math.round(likeness * 100),
    };
    return { row: record.row, column, params, ofInnovation: true };
  });
}
