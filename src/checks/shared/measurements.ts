import { oncePer } from "../../rules/once";
import type { Indicator } from "../../rules/types";
import { levelFromMeasurement, type Measured } from "../../scoring/measured";
import { isExcelError, measuredValue } from "../../workbook/index";
import type { BasisCell, LevelCell, MeasureCell, SpdRecord, SpdTable } from "../../workbook/types";
import type { CheckContext, FindingParams, Sighting, TableSighting } from "../types";
import { catalogueOf } from "./catalogue";
import { excerpt } from "./excerpt";
import { perRecord } from "./perRecord";

/** A measured value of an innovation or of the region, with the level that follows from it. */
export interface Measurement {
  indicator: Indicator;
  measure: MeasureCell;
  basis: BasisCell | undefined;
  level: LevelCell;
  /** The level that a person typed; `null` when nobody did, or what was typed is none. */
  typed: number | null;
  found: Measured;
  /** Says where in the workbook something was seen of it. */
  seen(sighting: Sighting): TableSighting;
}

type Placing = Measurement["seen"];

function measurement(
  context: Pick<CheckContext, "rules">,
  indicator: Indicator,
  cells: { measure: MeasureCell; basis: BasisCell | undefined; level: LevelCell },
  seen: Placing,
): Measurement {
  const { measure, basis, level } = cells;
  const found = levelFromMeasurement(indicator, context.rules.year, measuredValue(measure), basis?.text);
  const typed = level.derived || level.blank || level.invalid || level.column === measure.column ? null : level.level;
  return { indicator, ...cells, typed, found, seen };
}

const ofInnovation = perRecord((context, record): readonly Measurement[] => {
  const { byId } = catalogueOf(context.rules);
  return Object.entries(record.measures).flatMap(([id, measure]) => {
    const indicator = byId.get(id);
    const level = record.levels[id];
    if (!indicator || !level || measure.text === "" || isExcelError(measure.raw)) return [];
    const seen: Placing = (sighting) => ({ ...sighting, row: record.row, indicator: id, ofInnovation: true });
    return [measurement(context, indicator, { measure, basis: record.bases[id], level }, seen)];
  });
});

function ofRegion(context: CheckContext, spd: SpdTable, record: SpdRecord): Measurement[] {
  const indicator = catalogueOf(context.rules).byId.get(record.indicator);
  const { measure, level, row } = record;
  if (!indicator || measure === null || measure.text === "" || isExcelError(measure.raw)) return [];
  const seen: Placing = (sighting) => {
    const { measure: ofMeasure, level: ofLevel } = spd.headers;
    const header = (sighting.column === spd.columns.measure ? ofMeasure : ofLevel) ?? "";
    return { ...sighting, row, indicator: record.indicator, elsewhere: { sheet: spd.sheet, header } };
  };
  return [measurement(context, indicator, { measure, basis: undefined, level }, seen)];
}

/**
 * Every measured value of the innovations and the region, read once for all checks. A recap is scored by its maturity;
 * what was measured there decides nothing.
 */
export const measurements = oncePer((context: CheckContext): readonly Measurement[] => {
  const { included, innovations, spd } = context;
  return [
    ...(innovations.layout === "wide" ? included.flatMap((record) => ofInnovation(context, record)) : []),
    ...(spd?.records.flatMap((record) => ofRegion(context, spd, record)) ?? []),
  ];
});

/** The measuring basis as a parameter of a message, where there is one. */
export function basisParam(found: Measured): FindingParams {
  return "basis" in found && found.basis !== undefined ? { basis: found.basis } : {};
}

/** The measured value for a message: numbers as numbers, so that they are shown in the reader's notation. */
export function valueParam({ raw }: MeasureCell): string | number {
  return typeof raw === "number" ? raw : excerpt(raw);
}
