import type { Archive } from "../zip/archive";

/** From this many cells on, a sheet's block is checked for cells that only carry a format. */
const LARGE_BLOCK = 1_000_000;
const DIMENSION_WITHIN = 4096;

/** Whether the worksheet says, or leaves open, that it spreads over very many cells. */
function mayBeLarge(part: Uint8Array): boolean {
  const head = new TextDecoder().decode(part.subarray(0, DIMENSION_WITHIN));
  const reference = /<(?:\w+:)?dimension\s[^>]*ref="[A-Z]+\d+(?::([A-Z]+)(\d+))?"/.exec(head);
  if (!reference) return part.length > LARGE_BLOCK;
  const columns = [...(reference[1] ?? "A")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return columns * Number(reference[2] ?? 1) > LARGE_BLOCK;
}

/**
 * Takes cells without content out of large worksheets: whole formatted columns would otherwise be read as a million
 * empty rows. Worksheets whose cells carry no addresses are left as they are.
 */
export function slimWorksheet(archive: Archive, path: string): Uint8Array {
  const part = archive[path]!;
  if (!mayBeLarge(part)) return part;
  const xml = new TextDecoder().decode(part);
  if (/<c(?:>|\s(?![^>]*\br=))/.test(xml)) return part;
  const slim = xml.replace(/<c\s[^>]*\/>|<c\s[^>]*><\/c>/g, "").replace(/<row\s[^>]*\/>|<row\s[^>]*><\/row>/g, "");
  return new TextEncoder().encode(slim);
}
