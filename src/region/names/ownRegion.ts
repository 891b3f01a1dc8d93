import { isOwnSheet } from "../../workbook/ownSheets";
import { cleanText, mayBegin, normalizeText } from "../../workbook/cells/text";
import type { SheetData, WorkbookData } from "../../workbook/types";
import { regionName, type RegionName } from "./regionName";

const LABEL =
  /^(?:nama )?(?:pemerintah daerah|pemda|daerah|kabupaten kota|kab kota|pemerintah (?:kabupaten|kota|provinsi))$/;
const MAY_LABEL = mayBegin("nama|pem|daerah|kab");
/** A title names the region behind its kind, and then the year or something else. */
const TITLE =
  /(?<![\w/])((?:pemerintah\s+)?(?:provinsi|prov\.|kabupaten|kab\.|kota)\s+[A-Za-z][A-Za-z .'’-]*?)\s*(?:$|[,;:(/]|[-–—]|\btahun\b|\bta\b|\bt\.a|\b20\d\d|\bmenurut\b|\bperiode\b|\bdalam\b)/i;
const LABEL_ROWS = 30;
const TITLE_ROWS = 6;
/** `Kabupaten/Kota` and `kota yang …` name none. */
const NO_NAME = /^(?:kabupaten|kota|provinsi|dan|atau|yang|se|inovatif|inovasi|ini|itu)\b/;

function labelled(sheet: SheetData): RegionName | null {
  for (const cells of sheet.values.slice(0, LABEL_ROWS)) {
    for (const [at, cell] of cells.entries()) {
      if (typeof cell !== "string" || !MAY_LABEL(cell) || !LABEL.test(normalizeText(cell))) continue;
      const value = cells.slice(at + 1).find((next) => /[a-z]/i.test(cleanText(next)));
      const text = cleanText(value ?? null).replace(/^[:\s]+/, "");
      const name = regionName(text);
      // A header stands beside other headers: only what says its kind is a name, but for the one row of our profile.
      const isProfile = normalizeText(cell) === "pemerintah daerah" && cells.length <= at + 3;
      if (name.key !== "" && (name.kind !== null || isProfile)) return name;
    }
  }
  return null;
}

function titled(sheet: SheetData): RegionName | null {
  for (const cells of sheet.values.slice(0, TITLE_ROWS)) {
    // A title stands alone; beside other cells a name may be that of a department or of a list.
    const [title, ...others] = cells.map(cleanText).filter((text) => text !== "");
    const found = others.length === 0 && title !== undefined ? TITLE.exec(title)?.[1] : undefined;
    if (found === undefined) continue;
    const name = regionName(found);
    const rest = normalizeText(found).replace(/^(?:pemerintah )?\w+ /, "");
    if (name.kind !== null && !NO_NAME.test(rest)) return name;
  }
  return null;
}

/**
 * The region that a workbook is about: what stands beside *Pemerintah Daerah* or *Nama Daerah*, else what a title says
 * behind *Kabupaten*, *Kota* or *Provinsi*.
 * @returns `null` where no sheet says it
 */
export function ownRegion({ sheets }: WorkbookData): RegionName | null {
  const read = sheets.filter((sheet) => !isOwnSheet(sheet));
  for (const look of [labelled, titled]) {
    for (const sheet of read) {
      const found = look(sheet);
      if (found) return found;
    }
  }
  return null;
}
