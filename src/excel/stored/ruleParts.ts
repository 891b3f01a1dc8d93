import { readOnce } from "../host/run";
import { ReadOnce } from "./readOnce";

/** `iid.rules.2030.0`, `iid.rules.2030.1` … hold the parts of one JSON text. */
const KEY = /^iid\.rules\.(\d{4})\.(\d+)$/;
/** Characters of one stored value, below the 32,767 that Excel allows for a text anywhere. */
export const PART_LENGTH = 30_000;

export interface Part {
  key: string;
  year: number;
  number: number;
}

export function keyOf(year: number, part: number): string {
  return `iid.rules.${year}.${part}`;
}

/** The names of all parts, in order; one sync. */
export async function listParts(context: Excel.RequestContext): Promise<Part[]> {
  const { settings } = context.workbook;
  settings.load("items/key");
  await context.sync();
  return settings.items
    .flatMap(({ key }): Part[] => {
      const [, year, number] = KEY.exec(key) ?? [];
      return year === undefined ? [] : [{ key, year: Number(year), number: Number(number) }];
    })
    .sort((a, b) => a.year - b.year || a.number - b.number);
}

/** The years that the document keeps rules for: enough for a formula that names no year to know which rules hold. */
export const ownYears = new ReadOnce(() =>
  readOnce(async (context) => new Set((await listParts(context)).map(({ year }) => year)) as ReadonlySet<number>),
);
