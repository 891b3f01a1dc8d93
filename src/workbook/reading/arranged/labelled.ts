import type { SheetGrid } from "../grid";
import type { HeaderReader } from "../header/headers";
import type { ColumnKind } from "../header/kinds";

/** What the text beside an answer asks for: a field of the profile, or an indicator. */
export interface Label {
  /** Zero-based. */
  row: number;
  text: string;
  field: string | null;
  indicator: string | null;
  /** What is asked of an indicator that is measured on one of several bases, beside its level. */
  part?: MeasuredPart | undefined;
}

export type MeasuredPart = "basis" | "measure";

function measuredPart(kind: ColumnKind | null): MeasuredPart | null {
  return kind === "basis" || kind === "measure" ? kind : null;
}

const SURE = 0.9;
/** Fewer labels than this may be words of anything. */
export const ENOUGH_LABELS = 5;
const LABEL_COLUMNS = 4;
/** "Nama OPD :", "Nama Inovasi:". */
const COLON = /\s*:\s*$/;

export function labelAt(grid: SheetGrid, row: number, column: number, reader: HeaderReader, sure = SURE): Label | null {
  const text = grid.text(row, column).replace(COLON, "");
  if (text === "") return null;
  const { indicators, fields, kind } = reader.read(text);
  const [indicator] = indicators;
  const [field] = fields;
  const isField = (field?.certainty ?? 0) >= sure && (field?.certainty ?? 0) >= (indicator?.certainty ?? 0);
  if (isField) return { row, text, field: field!.field, indicator: null };
  const isIndicator = indicator !== undefined && indicator.certainty >= sure && !indicator.loose;
  if (!isIndicator) return null;
  const part = measuredPart(kind);
  return { row, text, field: null, indicator: indicator.indicator, ...(part && { part }) };
}

/** The labels of a column between two rows. */
export function labelsIn(grid: SheetGrid, column: number, from: number, to: number, reader: HeaderReader): Label[] {
  const labels: Label[] = [];
  for (let row = from; row <= to; row += 1) {
    const label = labelAt(grid, row, column, reader);
    if (label) labels.push(label);
  }
  return labels;
}

/** What a label asks for, as one word: a field and an indicator may have the same id. */
export function kindOfLabel({ field, indicator, part }: Pick<Label, "field" | "indicator" | "part">): string {
  return field === null ? `${part ?? "level"}:${indicator}` : `field:${field}`;
}

/** The different things that labels ask for. */
export function kindsOf(labels: readonly Label[]): Set<string> {
  return new Set(labels.map(kindOfLabel));
}

/** The column whose cells ask for fields and indicators from top to bottom. */
export function labelColumn(grid: SheetGrid, reader: HeaderReader): { column: number; labels: Label[] } | null {
  let best: { column: number; labels: Label[] } | null = null;
  for (let column = grid.sheet.left; column <= Math.min(grid.right, grid.sheet.left + LABEL_COLUMNS); column += 1) {
    const labels = labelsIn(grid, column, grid.sheet.top, grid.bottom, reader);
    if (labels.length > (best?.labels.length ?? 0)) best = { column, labels };
  }
  return best && kindsOf(best.labels).size >= ENOUGH_LABELS ? best : null;
}

/** The labels of each innovation, where several are asked for one below the other: a further name begins the next. */
export function splitAtNames(labels: readonly Label[]): Label[][] {
  const parts: Label[][] = [[]];
  for (const label of labels) {
    const part = parts[parts.length - 1]!;
    const isFurther = label.field === "nama" && part.some(({ field }) => field === "nama");
    if (isFurther && kindsOf(part).size >= ENOUGH_LABELS) parts.push([label]);
    else part.push(label);
  }
  return parts;
}
