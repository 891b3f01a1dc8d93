import { oncePer } from "../rules/once";
import { indicatorsById } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { levelFromMeasurement } from "../scoring/measured";
import { isExcelError, measuredValue } from "../workbook/index";
import type {
  BasisCell,
  InnovationRecord,
  InnovationTable,
  Level,
  LevelCell,
  MeasureCell,
  SpdTable,
} from "../workbook/types";

type LevelOf = (indicator: string, measure: MeasureCell, basis: BasisCell | undefined) => Level;

function reader(rules: RuleSet): LevelOf {
  const byId = indicatorsById(rules);
  return (id, measure, basis) => {
    const indicator = byId.get(id);
    if (!indicator || measure.text === "") return 0;
    const found = levelFromMeasurement(indicator, rules.year, measuredValue(measure), basis?.text);
    return found.kind === "level" ? found.level : 0;
  };
}

/** The level cell that stands in for one that nobody filled in; `null` when what was measured gives none. */
function levelCell(present: LevelCell | undefined, measure: MeasureCell, level: Level): LevelCell | null {
  const { column, raw } = present ?? measure;
  if (level > 0) return { column, raw, level, blank: false, invalid: false, derived: true };
  return present ? null : { column, raw, level: 0, blank: measure.text === "", invalid: isExcelError(raw) };
}

function completed(record: InnovationRecord, levelOf: LevelOf): InnovationRecord {
  let levels: Record<string, LevelCell> | null = null;
  for (const [id, measure] of Object.entries(record.measures)) {
    const present = record.levels[id];
    if (present && !present.blank) continue;
    const cell = levelCell(present, measure, levelOf(id, measure, record.bases[id]));
    if (cell) (levels ??= { ...record.levels })[id] = cell;
  }
  return levels ? { ...record, levels } : record;
}

/** A record stays the same as long as what it was made from. */
const completedUnder = oncePer((rules: RuleSet) => {
  const levelOf = reader(rules);
  return oncePer((record: InnovationRecord) => completed(record, levelOf));
});

/** Makes a table once for each rule set; tables without measured cells come back as they are. */
function completion<Table extends object>(
  complete: (table: Table, rules: RuleSet) => Table,
): (table: Table, rules: RuleSet) => Table {
  const made = oncePer((table: Table) => oncePer((rules: RuleSet) => complete(table, rules)));
  return (table, rules) => made(table)(rules);
}

/**
 * The innovation table with a level for every indicator that only has a measured value. A typed level always stays;
 * a recap is scored by its maturity and stays as it is.
 */
export const withDerivedLevels = completion<InnovationTable>((table, rules) => {
  const measured = table.layout === "wide" && table.columns.some(({ role }) => role.kind === "measure");
  if (!measured) return table;
  const complete = (records: readonly InnovationRecord[]): InnovationRecord[] => records.map(completedUnder(rules));
  return { ...table, records: complete(table.records), nameless: complete(table.nameless) };
});

/** The SPD table with a level for every row that only has a measured value. */
export const withDerivedSpd = completion<SpdTable>((table, rules) => {
  if (table.columns.measure === null) return table;
  const levelOf = reader(rules);
  const records = table.records.map((record) => {
    const { indicator, level, measure } = record;
    if (!level.blank || measure === null) return record;
    const cell = levelCell(level, measure, levelOf(indicator, measure, undefined));
    return cell ? { ...record, level: cell } : record;
  });
  return { ...table, records };
});
