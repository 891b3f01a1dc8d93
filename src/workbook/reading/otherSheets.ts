import { normalizeText } from "../cells/text";
import type { FieldId, FieldsElsewhere } from "../types";
import { GUIDE_SHEET, type Ranked } from "./ranking";
import { isOfOtherYear } from "./years";

/** What the index, the evidenced one or the form needs of an innovation beside its levels. */
const TOLD: readonly FieldId[] = [
  "opd",
  "tahapan",
  "inisiator",
  "jenis",
  "bentuk",
  "urusan",
  "ujiCoba",
  "penerapan",
  "pengembangan",
  "rancangBangun",
  "tujuan",
  "manfaat",
  "hasil",
];
/** A list with so many of the names is about the same innovations. */
const SAME_SHARE = 0.5;

function namesOf({ rows }: Ranked): Set<string> {
  return new Set(rows.records.map(({ name }) => normalizeText(name)));
}

function fieldsOf({ candidate }: Ranked): Set<FieldId> {
  return new Set(candidate.columns.flatMap(({ role }) => (role.kind === "field" ? [role.field] : [])));
}

/** The tables of other sheets; guides, hidden sheets and other years are none. */
function others(chosen: Ranked, all: readonly Ranked[], year: number): Ranked[] {
  const own = new Set([chosen.candidate.grid.sheet.name, ...(chosen.candidate.places?.sheets ?? [])]);
  return all.filter(({ candidate: { grid } }) => {
    const { name, visible } = grid.sheet;
    return visible && !own.has(name) && !GUIDE_SHEET.test(name) && !isOfOtherYear(name, year);
  });
}

/** The other sheets with scored innovations that are not in the table. */
export function unreadSheets(chosen: Ranked, all: readonly Ranked[], year: number): { sheet: string; count: number }[] {
  const scored = others(chosen, all, year).filter(({ candidate }) => candidate.layout !== null);
  if (scored.length === 0) return [];
  const known = namesOf(chosen);
  const found = new Map<string, number>();
  for (const other of scored) {
    const { name } = other.candidate.grid.sheet;
    const count = [...namesOf(other)].filter((one) => !known.has(one)).length;
    if (count > 0) found.set(name, Math.max(count, found.get(name) ?? 0));
  }
  return [...found].map(([sheet, count]) => ({ sheet, count }));
}

/** The other sheets that tell of the same innovations what the table has no column for, each thing once. */
export function fieldsElsewhere(chosen: Ranked, all: readonly Ranked[], year: number): FieldsElsewhere[] {
  const told = fieldsOf(chosen);
  const wanted = TOLD.filter((field) => !told.has(field));
  if (wanted.length === 0) return [];
  const known = namesOf(chosen);
  return others(chosen, all, year).flatMap((other): FieldsElsewhere[] => {
    const has = fieldsOf(other);
    const fields = wanted.filter((field) => has.has(field) && !told.has(field));
    const count = fields.length === 0 ? 0 : [...namesOf(other)].filter((name) => known.has(name)).length;
    if (count < SAME_SHARE * known.size || count === 0) return [];
    for (const field of fields) told.add(field);
    return [{ sheet: other.candidate.grid.sheet.name, fields, count }];
  });
}
