import { oncePerText } from "../rules/once";
import { affirmed, UNDER_WAY } from "./negation";

/**
 * Regulations, decrees and letters of assignment as kinds: `perda`, `perkada`, `sk:kada`, `sk:pd`, `sk:pd:an` (head of
 * a department on behalf of the regional head), `st:kada`, `st:pd`, `rancangan`, `tanpa`, `selesai`.
 */

const HEAD_OF_REGION = /\b(?:kepala daerah|kada|kdh|gubernur|bupati|wali ?kota)\b/;
/** Abbreviations of *dinas* and *badan*: `dinkes`, `bappeda`, `bkpsdm`, `dpmptsp`. A *balai* is a unit below one. */
const SHORT_DEPARTMENT =
  "(?:dis|din)[a-z]+|ba(?!lai)[pl][a-z]+|brida|b[kp][a-z]*d[a-z]*|bkpp|dp[a-z0-9]+|dlh|dkp|kesbangpol|bakesbangpol|dukcapil";
const HEAD_OF_DEPARTMENT = new RegExp(
  `\\b(?:kepala (?:pd|perangkat daerah|opd|skpd|dinas|badan|satuan|satpol|${SHORT_DEPARTMENT})|kadis[a-z]*|kadin[a-z]*|kaban|kabadan|kabappeda|inspektur|camat|sekretaris daerah|sekda|sekretaris dprd|sekwan)\\b`,
);
const ON_BEHALF = /\b(?:a\.?n\.?|a\/n\.?|atas nama)(?=\s)/;
/** Aceh calls its regional regulations qanun, Papua has special and provincial ones. */
const PERDA = /\b(?:perda|peraturan daerah|qanun|perdasus|perdasi)\b/;
const PERKADA =
  /\b(?:perkada|pergub|perbup|perbub|perwali|perwal|perwako|perwalkot)\b|\bperaturan (?:kepala daerah|gubernur|bupati|wali ?kota)\b/;
const DECREE =
  /\b(?:sk|surat keputusan|keputusan|kep(?=\.? ?(?:kepala|gub|bup|wal|kada|kdh|kadis|sekda))|kepgub|kepbup|kepwal|kepwali|kepwako|kepkada)\b/;
const DECREE_OF_REGION = /\b(?:kep(?:\. ?)?(?:gub|bup|wal|wali|wako|kada)|kepkdh)\b/;
const ASSIGNMENT = /\b(?:st|surat tugas|surat perintah(?: tugas)?|sprint|spt)\b|\btugas\/perintah\b/;
const DRAFT = new RegExp(
  `\\b(?:masih )?(?:(?:dalam|masih) (?:${UNDER_WAY}|proses|pembahasan|penyusunan|harmonisasi)|` +
    "sedang disusun|proses penyusunan|rancangan|draf|draft|konsep|raperda|ranperda|raperbup|ranperbup|raperwali|ranperwali)\\b",
);
const WITHOUT = /\b(?:tanpa|tidak ada|belum ada|belum memiliki)(?: ada)? (?:sk|surat|penetapan|keputusan)\b/;
const NOTHING_YET = /\b(?:belum|tidak ada|tidak memiliki|bukan)\b/;
const LAPSED = /\b(?:dicabut|dibatalkan|tidak berlaku|tdk berlaku|kedaluwarsa|kadaluarsa)\b/;
const AGREED = /\b(?:disepakati|selesai|final)\b/;

/** Who signed: whoever is named, the region when the department signs for it is told apart. */
function issuers(text: string): string[] {
  const region = HEAD_OF_REGION.test(text);
  if (!HEAD_OF_DEPARTMENT.test(text)) return region ? ["kada"] : [];
  return region && ON_BEHALF.test(text) ? ["pd:an"] : ["pd"];
}

/**
 * The kinds of legal acts in one phrase. What stands behind *tentang* is the title and says nothing about the kind.
 * @returns none when the phrase names no act, or says that there is none yet
 */
export const legalKinds = oncePerText(kindsIn);

function kindsIn(phrase: string): ReadonlySet<string> {
  const lower = phrase.toLowerCase().replace(/_/g, " ");
  if (LAPSED.test(lower) && affirmed(lower) === "") return new Set();
  // What a remark denies is said of another act: `Perbup (bukan Perda)`.
  const apart = lower.replace(/\((?=\s*(?:bukan|belum|tanpa)\b)/g, ", (");
  const all = apart.split(/\b(?:tentang|perihal|mengenai)\b/, 1)[0]!;
  if (WITHOUT.test(all)) return new Set(["tanpa"]);
  const text = affirmed(all);
  if (DRAFT.test(text)) return new Set(["rancangan"]);
  if (NOTHING_YET.test(text)) return new Set();
  const kinds = new Set<string>();
  if (PERDA.test(text)) kinds.add("perda");
  if (PERKADA.test(text)) kinds.add("perkada");
  const signed = DECREE_OF_REGION.test(text) ? ["kada"] : issuers(text);
  for (const issuer of signed) {
    if (DECREE.test(text)) kinds.add(`sk:${issuer}`);
    if (ASSIGNMENT.test(text)) kinds.add(`st:${issuer}`);
  }
  if (kinds.size === 0 && AGREED.test(text)) kinds.add("selesai");
  return kinds;
}
