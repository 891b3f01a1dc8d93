import { findDate } from "./date";
import type { EvidencePiece } from "../types";

type Letter = NonNullable<EvidencePiece["letter"]>;

const OFFICIAL =
  "(?:bupati|wali\\s?kota|gubernur|kepala\\s+daerah|kepala\\s+(?:dinas|badan|kantor|bagian|perangkat\\s+daerah|opd|skpd|bappeda|brida|puskesmas|sekolah|desa|upt\\w*)|kepala|kadis|kaban|sekretaris\\s+daerah|sekda|camat|lurah|direktur|menteri|presiden|inspektur)";
/** At the same place the first that fits counts, so that `SK Kepala Dinas` is not read as `SK`. */
const KINDS = [
  `(?:surat\\s+keputusan|keputusan|sk)\\s+(?:bersama\\s+)?${OFFICIAL}`,
  `(?:rancangan\\s+)?peraturan\\s+(?:${OFFICIAL}|daerah|desa|pemerintah|bersama)`,
  `instruksi\\s+${OFFICIAL}`,
  "kep(?:bup|wali|wal|wako|gub|kada|ka|dir|pres|men\\w*)|per(?:bup|wali|wal|wako|gub|kada|da|des|menpan(?:rb)?|mendagri|pres|kadis)|permen\\w*",
  "surat\\s+(?:keputusan|perintah\\s+tugas|perintah|tugas|edaran|pernyataan|keterangan|rekomendasi|undangan|pengantar|permohonan|kuasa|penunjukan|dukungan)",
  "perjanjian\\s+kerja\\s?sama|nota\\s+kesepahaman|kesepakatan\\s+bersama|nota\\s+dinas|berita\\s+acara|daftar\\s+hadir",
  "memorandum\\s+of\\s+understanding|dokumen\\s+pelaksanaan\\s+anggaran|rencana\\s+kerja\\s+dan\\s+anggaran",
  "sk|s\\.k|spt|sprint|pks|mou|dppa|dpa|rkpd|rka[sp]?|rba|renja|renstra|rpjmd|apbd|sop",
  "keputusan|peraturan|undangan|sertifikat|piagam|perjanjian|memorandum|instruksi|maklumat|surat",
];
const KIND = new RegExp(`(?<![\\w.-])(?:${KINDS.join("|")})(?!\\w)`, "i");
/** Abbreviations that are words of the language in lower case. */
const CAPITALS = /(?<![\w.-])S[ET](?!\w)/;

const SEGMENT = "[A-Za-z0-9][\\w.\\-]*";
const LABELLED = new RegExp(
  `(?<![a-z])(?:nomor|nomer|no|nmr|number|nr)(?![a-z])[\\s.:]*(${SEGMENT}(?:\\s?/\\s?${SEGMENT})*)`,
  "i",
);
const SLASHED = new RegExp(`(?<![\\w/])(${SEGMENT}(?:/${SEGMENT}){2,})`);
/** `Perda 5/2024`, `SK Bupati 188/2024`: number and year of a letter; behind a word for a date it is a month. */
const CITED =
  /(?<![\w/.-])(?<!\b(?:bulan|tanggal|tgl|tertanggal|periode|per)\.?\s*)(\d{1,4}\/(?:19|20)\d{2})(?![\w/-])/i;
const OF_YEAR = /(?<![\w/.-])(\d{1,4})\s+(?:tahun|thn?\.?)\s+(?:19|20)\d{2}/i;
const YEAR = /(?<![a-z])(?:tahun(?:\s+anggaran)?|thn?|t\.?\s?a)\.?\s*((?:19|20)\d{2})(?!\d)/i;
const LAST_YEAR = /(?<![\d/.-])((?:19|20)\d{2})(?![\d/-])/;
const ABOUT_START = /(?<![a-z])(?:tentang|ttg|perihal)(?![a-z])/i;
const ABOUT = /(?<![a-z])(?:tentang|ttg|perihal|hal)(?![a-z])[\s.:]*(.+)$/is;
const ABOUT_END = /[\s,(-]*(?<![a-z])(?:nomor|nomer|tanggal|tgl|tertanggal)(?![a-z]).*$/is;

interface FoundNumber {
  number: string;
  /** The text without the number, so that its digits are not taken for a date. */
  rest: string;
}

/** What stands before the subject of a letter. */
function beforeAbout(text: string): string {
  const about = ABOUT_START.exec(text);
  return about ? text.slice(0, about.index) : text;
}

const WITHOUT_SLASH: readonly RegExp[] = [LABELLED];
const WITH_SLASH: readonly RegExp[] = [LABELLED, SLASHED];

function findNumber(text: string, kind: string | null): FoundNumber | null {
  if (!/\d/.test(text)) return null;
  for (const pattern of text.includes("/") ? WITH_SLASH : WITHOUT_SLASH) {
    const match = pattern.exec(text);
    const number = match?.[1];
    if (!match || number === undefined || !/\d/.test(number)) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    // What looks like a date is a number only behind its label and beside the date itself.
    if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(number) && (pattern !== LABELLED || !findDate(rest))) continue;
    return { number: number.replace(/\s*\/\s*/g, "/").replace(/[.,-]+$/, ""), rest };
  }
  const cited = kind === null ? undefined : CITED.exec(beforeAbout(text))?.[1];
  if (cited !== undefined) return { number: cited, rest: text.replace(cited, " ") };
  const ofYear = OF_YEAR.exec(text)?.[1];
  return ofYear === undefined ? null : { number: ofYear, rest: text };
}

function findAbout(text: string): string | null {
  const about = ABOUT.exec(text)?.[1];
  if (about === undefined) return null;
  const subject = about
    .replace(ABOUT_END, "")
    .replace(/\s+/g, " ")
    // What is left of a file name in brackets.
    .replace(/ ?[([] ?[)\]]/g, "")
    .replace(/^[\s"“:-]+|[\s"”.,;:(–-]+$/g, "");
  return subject === "" ? null : subject;
}

function findKind(text: string): string | null {
  const match = KIND.exec(text) ?? CAPITALS.exec(text);
  return match ? match[0].replace(/\s+/g, " ") : null;
}

/** "DPA 2024", "SK Bupati 2023": a year behind the kind. */
function yearAfterKind(kind: string | null, text: string): string | null {
  return kind === null ? null : (LAST_YEAR.exec(beforeAbout(text))?.[1] ?? null);
}

/**
 * Reads letter data from a text without file names and links: kind, *Nomor*, *tanggal*, *tentang*.
 * @returns `null` when the text does not speak of a letter
 */
export function readLetter(text: string): Letter | null {
  if (!/[a-z]{2}/i.test(text)) return null;
  const kind = findKind(beforeAbout(text));
  const found = findNumber(text, kind);
  const about = findAbout(text);
  if (kind === null && found === null && about === null) return null;
  const rest = found?.rest ?? text;
  const date = findDate(rest)?.iso ?? null;
  const year = date?.slice(0, 4) ?? YEAR.exec(text)?.[1] ?? yearAfterKind(kind, rest);
  return { kind, number: found?.number ?? null, date, year: year === null ? null : Number(year), about };
}
