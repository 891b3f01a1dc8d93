import { cleanText, isExcelError } from "./cells/text";
import type { CellValue, WorkbookData } from "./types";

/** What a sheet says about its region and about who signs for it; '' for what it does not. */
export interface OfficeProfile {
  region: string;
  /** Where a letter is dated from. */
  place: string;
  position: string;
  signer: string;
  /** The number of a civil servant, as written. */
  number: string;
}

const LABELS: Readonly<Record<keyof OfficeProfile, RegExp>> = {
  region: /^(?:nama )?(?:pemerintah daerah|pemda|daerah|kabupaten\/kota|provinsi)\s*:?$/i,
  place: /^(?:tempat|kota) (?:penandatanganan|tanda ?tangan|surat|laporan)\s*:?$/i,
  position: /^jabatan (?:penanda ?tangan|kepala|pimpinan|pejabat)\s*:?$/i,
  signer:
    /^(?:nama )?(?:penanda ?tangan|kepala (?:dinas|badan|balitbang|bapperida|bappeda|brida|litbang)|pimpinan|pejabat)\s*:?$/i,
  number: /^nip (?:penanda ?tangan|kepala|pimpinan|pejabat)\s*:?$/i,
};
/** Only below the name of who signs; elsewhere it is somebody else's. */
const BARE_NUMBER = /^nip\.?\s*:?$/i;

/** The office is described at the top of a sheet, above any table. */
const TOP_ROWS = 20;

/** Digits beyond this are lost in a cell that holds a number. */
function isExact(value: CellValue): boolean {
  return typeof value !== "number" || Number.isSafeInteger(value);
}

/** What stands right of a label, when nothing else does: a table has further headers there. */
function besideLabel(row: readonly CellValue[], label: RegExp): string {
  const at = row.findIndex((cell) => typeof cell === "string" && label.test(cleanText(cell)));
  if (at < 0 || row.filter((cell) => cleanText(cell) !== "").length !== 2) return "";
  const value = row.slice(at + 1).find((cell) => cleanText(cell) !== "");
  if (value === undefined || isExcelError(value) || !isExact(value)) return "";
  return cleanText(value).replace(/^:\s*/, "");
}

/** What stands beside labels such as *Pemerintah Daerah* at the top of the sheets; the first one of a kind holds. */
export function officeProfile(data: WorkbookData | null): OfficeProfile {
  const found: OfficeProfile = { region: "", place: "", position: "", signer: "", number: "" };
  for (const { values } of data?.sheets ?? []) {
    let signs = false;
    for (const row of values.slice(0, TOP_ROWS)) {
      for (const key of Object.keys(LABELS) as (keyof OfficeProfile)[]) {
        if (found[key] !== "") continue;
        found[key] = besideLabel(row, LABELS[key]);
        if (key === "signer") signs = found.signer !== "";
      }
      if (signs && found.number === "") found.number = besideLabel(row, BARE_NUMBER);
    }
  }
  return found;
}

/** Where the name of the region is written or is to be written; `null` where no sheet asks for it. */
export function regionCell(
  data: WorkbookData | null,
): { sheet: string; row: number; column: number; done: boolean } | null {
  for (const { name, values, top, left } of data?.sheets ?? []) {
    for (const [at, row] of values.slice(0, TOP_ROWS).entries()) {
      const label = row.findIndex((cell) => typeof cell === "string" && LABELS.region.test(cleanText(cell)));
      const filled = row.filter((cell) => cleanText(cell) !== "").length;
      // A table of regions has further headers there.
      if (label < 0 || filled > 2) continue;
      return { sheet: name, row: top + at + 1, column: left + label + 1, done: filled === 2 };
    }
  }
  return null;
}
