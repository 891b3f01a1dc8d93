import { indicatorsById } from "../../../rules/index";
import { givesScores, holdsField } from "../../columnRoles";
import { isBlankCode, normalizeText } from "../../cells/text";
import type { InnovationRecord, MappedColumn } from "../../types";
import type { TableCandidate } from "../candidates";
import type { HeaderReader } from "../header/headers";
import { levelPoints } from "../levelPoints";

/** A figure of several innovations. */
const OF_SEVERAL = /\b(?:rata|rerata|average|avg|mean|tertinggi|terendah|median)\b/;
const SURE = 0.9;

/** Whether a column begins another table: it has no header, or one that the table has already. */
function beginsAnother(
  { header, role }: MappedColumn,
  columns: readonly MappedColumn[],
  reader: HeaderReader,
): boolean {
  if (role.kind !== "other" || header === "") return header === "";
  const [first] = reader.fields(header);
  return first !== undefined && first.certainty >= SURE && columns.some(holdsField(first.field));
}

/**
 * Whether maturities beside levels are those of the innovations. Offices put sums and means of departments there: in a
 * table of its own, in merged cells, in a few rows. Then half of them have to be what the levels add up to.
 * @param maturityOf in hundredths
 */
export function isOwnMaturity(
  column: MappedColumn,
  { columns, grid, headerBottom, layout }: TableCandidate,
  records: readonly InnovationRecord[],
  maturityOf: (record: InnovationRecord) => number | null,
  reader: HeaderReader,
): boolean {
  const own = columns.filter((one) => one !== column && givesScores([one]));
  const last = own[own.length - 1];
  if (!last || layout !== "wide") return true;
  const between = columns.slice(columns.indexOf(last) + 1, Math.max(0, columns.indexOf(column)));
  const filled = records.filter(({ fields }) => !isBlankCode(fields.kematangan?.raw ?? null));
  const isMerged = grid.sheet.merges.some(
    ({ top, bottom, left }) => left === column.column && bottom > top && top > headerBottom,
  );
  const isDoubtful =
    OF_SEVERAL.test(normalizeText(column.header)) ||
    between.some((one) => beginsAnother(one, columns, reader)) ||
    isMerged ||
    2 * filled.length < records.length;
  if (!isDoubtful) return true;
  const byId = indicatorsById(reader.rules);
  const isSum = (record: InnovationRecord): boolean =>
    Math.round(100 * levelPoints(record, byId)) === maturityOf(record);
  return 2 * filled.filter(isSum).length >= filled.length;
}
