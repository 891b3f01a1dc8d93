import type { OfficeHost } from "./officeHost";

const MARGIN = { rows: 3, columns: 3 };
/** What cells have that nobody gave anything. */
const USUAL = new Set<unknown>(["", null, "#000000", "General", "Bottom"]);
/** Which writing of the marks it is. */
const WRITING = /,"writing":\{"by":"\w+","turn":\d+\}/;
/** A cell that nobody touches. */
const FAR = { top: 9_000, left: 900, bottom: 9_000, right: 900 };

/**
 * Everything of a workbook that its people would miss, a line each: sheets, what cells hold and how they look, and what is kept
 * among the settings. Ids of sheets and who wrote the marks, which no two runs share, are left out.
 */
export function wholeWorkbook({ adapter, host }: OfficeHost): string[] {
  const numbers = new Map(adapter.sheets().map(({ id }, number) => [id, `sheet ${number}`]));
  const { sheets } = adapter.dump("");
  const cells = adapter.sheets().map(({ id, name, visible }, number) => {
    const { top, left, values } = sheets[number]!;
    const area = {
      top: 0,
      left: 0,
      bottom: top + values.length - 1 + MARGIN.rows,
      right: left + (values[0]?.length ?? 0) - 1 + MARGIN.columns,
    };
    const usual = new Map(Object.entries(adapter.getFormats(id, FAR)[0]![0]!));
    const formats = adapter.getFormats(id, area);
    const held = adapter.getFormulas(id, area).flatMap((row, y) =>
      row.flatMap((cell, x) => {
        const format = Object.entries(formats[y]![x]!).filter(
          ([key, value]) => value !== usual.get(key) && !(USUAL.has(value) && USUAL.has(usual.get(key))),
        );
        return cell === "" && format.length === 0 ? [] : [[y, x, cell, ...format]];
      }),
    );
    const tables = sheets[number]!.tables.map((table) => [table.name, table.area]);
    return [[name, visible, tables], ...held.map((cell) => [name, ...cell])];
  });
  const settings = [...host.context.document.settings].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = [...cells.flat(), ...settings].map((entry) => JSON.stringify(entry).replace(WRITING, "")).join("\n");
  return [...numbers].reduce((all, [id, number]) => all.replaceAll(id, number), text).split("\n");
}

/** What only one of two workbooks has, short enough to be read. */
export function unlike(before: readonly string[], now: readonly string[]): string[] {
  const [held, holds] = [new Set(before), new Set(now)];
  return [
    ...before.filter((line) => !holds.has(line)).map((line) => `- ${line.slice(0, 200)}`),
    ...now.filter((line) => !held.has(line)).map((line) => `+ ${line.slice(0, 200)}`),
  ].slice(0, 12);
}
