import type { RecapFigures, RecapRow } from "../../src/region/recap/types";

const NOTHING: RecapFigures = {
  n: 0,
  spd: null,
  meanMaturity: 0,
  meanEvidenced: null,
  index: 0,
  evidenced: null,
  strict: null,
  predicate: null,
  evidencedPredicate: null,
  basicServices: { covered: [], required: 5, of: 6 },
  affairs: { covered: 0, of: null },
  participation: null,
  causes: [],
  lacking: {},
  findings: { error: 0, warning: 0, info: 0 },
  first: [],
  unread: [],
  statedYear: null,
};

/** A region of a recap with nothing but its index; `null`: its file cannot be read. */
export function regionRow(
  file: string,
  name: string,
  index: number | null,
  lacking: Record<string, number> = {},
): RecapRow {
  const figures = index === null ? null : { ...NOTHING, index, lacking };
  return { file, name, named: index !== null, figures, problem: index === null ? "rusak" : null };
}
