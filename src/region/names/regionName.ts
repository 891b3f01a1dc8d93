import { byWord } from "../../rules/byWord";
import type { CellValue } from "../../workbook/types";
import { cleanText, normalizeText } from "../../workbook/cells/text";

export const REGION_KINDS = ["provinsi", "kabupaten", "kota"] as const;

export type RegionKind = (typeof REGION_KINDS)[number];

/** What a written name of a region says. */
export interface RegionName {
  /** As written, on one line. */
  text: string;
  /** `null`: the name does not say it. */
  kind: RegionKind | null;
  /** The name without its kind, without blanks and punctuation: `Kota Pangkal Pinang` and `Pangkalpinang` are one. */
  key: string;
}

const KIND_WORDS = byWord<RegionKind>({
  provinsi: "provinsi",
  propinsi: "provinsi",
  prov: "provinsi",
  pemprov: "provinsi",
  province: "provinsi",
  kabupaten: "kabupaten",
  kab: "kabupaten",
  pemkab: "kabupaten",
  regency: "kabupaten",
  kota: "kota",
  kotamadya: "kota",
  pemkot: "kota",
  city: "kota",
});

/** Short names of provinces that nobody uses for anything else. */
const PROVINCES = byWord<string>({
  "daerah istimewa yogyakarta": "yogyakarta",
  "di yogyakarta": "yogyakarta",
  "d i yogyakarta": "yogyakarta",
  diy: "yogyakarta",
  "daerah khusus jakarta": "jakarta",
  "daerah khusus ibukota jakarta": "jakarta",
  "dki jakarta": "jakarta",
  "nanggroe aceh darussalam": "aceh",
  babel: "kepulauan bangka belitung",
  "bangka belitung": "kepulauan bangka belitung",
  jabar: "jawa barat",
  jateng: "jawa tengah",
  jatim: "jawa timur",
  kalbar: "kalimantan barat",
  kalsel: "kalimantan selatan",
  kaltara: "kalimantan utara",
  kalteng: "kalimantan tengah",
  kaltim: "kalimantan timur",
  kepri: "kepulauan riau",
  ntb: "nusa tenggara barat",
  ntt: "nusa tenggara timur",
  sulbar: "sulawesi barat",
  sulsel: "sulawesi selatan",
  sulteng: "sulawesi tengah",
  sultra: "sulawesi tenggara",
  sulut: "sulawesi utara",
  sumbar: "sumatera barat",
  sumsel: "sumatera selatan",
  sumut: "sumatera utara",
});

const LEADING = /^(?:pemerintah(?: daerah)?|pemda) /;
/** `Tegal, Kab.` and `Tegal (Kota)`: a kind behind the name is set apart, since `Lima Puluh Kota` is a name. */
const TRAILING = /^(.+?)\s*[,(]\s*(kabupaten|kab|kota|provinsi|prov)\.?\s*\)?$/i;

function kindOfWord(word: string): RegionKind | null {
  return KIND_WORDS[word] ?? null;
}

/** A cell that says nothing but a kind of region; `A. KABUPATEN` and `Klaster Kota` say it too. */
export function kindAlone(raw: CellValue): RegionKind | null {
  const words = normalizeText(cleanText(raw))
    .replace(/^(?:[a-z]|[ivx]+|\d+) /, "")
    .replace(/^(?:klaster|kelompok|kategori|pemerintah|jenis) (?:daerah )?/, "")
    .replace(/^pemerintah /, "");
  return kindOfWord(words);
}

/**
 * Reads the name of a region as offices write it: `Kab. Magetan`, `PEMERINTAH KOTA TEGAL`, `Tegal (Kota)`, `Kalsel`.
 * @param kind what is known of it from elsewhere, for names that do not say it
 */
export function regionName(raw: CellValue, kind: RegionKind | null = null): RegionName {
  const text = cleanText(raw);
  const trailing = TRAILING.exec(text);
  let words = normalizeText(trailing ? `${trailing[2]!} ${trailing[1]!}` : text).replace(LEADING, "");
  const [first = "", ...rest] = words.split(" ");
  let found = rest.length > 0 ? kindOfWord(first) : null;
  if (found) words = rest.join(" ");
  if (found === "kota" || found === "kabupaten") words = words.replace(/^(?:administrasi|adm) /, "");
  const province = found === null || found === "provinsi" ? PROVINCES[words] : undefined;
  // A city shares its name with a special region; a short name of a province is nobody else's.
  if (province !== undefined && (found ?? kind ?? "provinsi") === "provinsi") {
    words = province;
    found = "provinsi";
  }
  return { text, kind: found ?? kind, key: words.replaceAll(" ", "") };
}

/** What a region is known by, as one text: two may have one name and different kinds. */
export function regionKey({ kind, key }: RegionName): string {
  return `${kind ?? ""} ${key}`;
}
