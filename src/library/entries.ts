import { withDerivedLevels } from "../analysis/derived";
import { filledText } from "../checks/shared/columns";
import { reportedYears } from "../checks/shared/reportedYears";
import { holdsField } from "../workbook/columnRoles";
import { isBasicService, need, sidIndicators } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { toHundredths } from "../scoring/index";
import { cleanText, findAffair } from "../workbook/index";
import type { FieldId, InnovationRecord, InnovationTable } from "../workbook/types";
import { REPLICATION } from "./replication";
import type { LibraryEntry, LibrarySource } from "./types";

const TRAITS: readonly FieldId[] = ["jenis", "bentuk", "inisiator"];
const DESCRIPTION: readonly FieldId[] = ["rancangBangun", "tujuan", "manfaat", "hasil"];

function maturityOf(record: InnovationRecord, weights: ReadonlyMap<string, number>): number | null {
  const levels = Object.entries(record.levels);
  if (levels.length === 0) return record.typedMaturity === null ? null : record.typedMaturity / 100;
  return levels.reduce((sum, [id, { level }]) => sum + (weights.get(id) ?? 0) * level, 0) / 100;
}

function affairOf(record: InnovationRecord, rules: RuleSet): Pick<LibraryEntry, "affair" | "basicService"> {
  const written = filledText(record, "urusan");
  const { affair } = findAffair(written, rules);
  return { affair: affair?.name ?? written, basicService: isBasicService(affair) };
}

/**
 * The innovations of a table as entries of the store, in the order of the sheet. Rows that are left out of the index are
 * entries, too: an innovation that was not sent can still be learnt from.
 * @param year the year the table was read as, for display
 * @param region as the workbook names it; '' when it does not
 * @throws MissingValueError when the rules leave a weight unknown
 */
export function libraryEntries(
  table: InnovationTable,
  source: LibrarySource,
  rules: RuleSet,
  year: number | null,
  region: string,
): LibraryEntry[] {
  const weights = new Map(sidIndicators(rules).map(({ id, weight }) => [id, toHundredths(need(weight))]));
  const column = table.columns.find(holdsField("nama"))?.column ?? 0;
  return withDerivedLevels(table, rules)
    .records.filter(({ name }) => name !== "")
    .map((record) => ({
      key: `${source.id}|${table.sheet}|${record.row}`,
      source,
      year,
      sheet: table.sheet,
      row: record.row,
      column,
      name: record.name,
      opd: filledText(record, "opd"),
      ...affairOf(record, rules),
      region,
      form: filledText(record, "bentuk"),
      stage: filledText(record, "tahapan"),
      kind: filledText(record, "jenis"),
      traits: TRAITS.map((field) => filledText(record, field)).filter((text) => text !== ""),
      description: DESCRIPTION.map((field) => filledText(record, field))
        .filter((text) => text !== "")
        .join(" "),
      applied: record.fields.penerapan?.date ?? null,
      maturity: maturityOf(record, weights),
      replication: record.levels[REPLICATION]?.level ?? null,
      takenOver: false,
      replicationEvidence: cleanText(record.evidence[REPLICATION]?.raw ?? null),
      reported: reportedYears(record),
    }));
}
