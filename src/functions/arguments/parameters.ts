import type { Text } from "../../i18n/text";
import type { KindName } from "./kinds";

/** A parameter as Excel shows it while a formula is typed. */
export interface FunctionParameter {
  kind: KindName;
  name: Text;
  description: Text;
  optional: boolean;
}

/** Keeps the kind as it is written, so that the function is given what its parameter says. */
function parameter<const P extends FunctionParameter>(written: P): P {
  return written;
}

const TABLE = {
  name: { id: "inovasi", en: "innovations" },
  description: {
    id: "Tabel inovasi, dengan atau tanpa baris judulnya",
    en: "Innovation table, with its header row or without",
  },
  optional: false,
} as const;

export const INNOVATIONS = parameter({ kind: "innovations", ...TABLE });

export const ANY_INNOVATIONS = parameter({ kind: "anyInnovations", ...TABLE });

export const SPD = parameter({
  kind: "spd",
  name: { id: "spd", en: "spd" },
  description: {
    id: "Tabel SPD, atau skor SPD sebagai angka; tanpa ini hanya bagian inovasi yang dihitung",
    en: "SPD table, or the SPD score as a number; without it only the share of the innovations counts",
  },
  optional: true,
});

export const RULES = parameter({
  kind: "rules",
  name: { id: "aturan", en: "rules" },
  description: {
    id: "Tahun penilaian, juga tahun aturan sendiri di buku kerja, atau rentang tabel aturan; bila kosong, tahun terbaru",
    en: "Assessment year, also one of the workbook's own rules, or a range with a rule table; the newest year when omitted",
  },
  optional: true,
});

export const INDEX = parameter({
  kind: "number",
  name: { id: "indeks", en: "index" },
  description: { id: "Indeks dari 0 sampai 100", en: "Index from 0 to 100" },
  optional: false,
});

export const BASIS = parameter({
  kind: "basis",
  name: { id: "dasar", en: "basis" },
  description: {
    id: '"klaim" untuk level yang diketik (bawaan), "bukti" untuk level yang buktinya dapat diterima, "aman" untuk level yang tidak akan dipertanyakan penilai',
    en: '"klaim" for the levels as typed (default), "bukti" for those with acceptable evidence, "aman" for those that no reviewer would question',
  },
  optional: true,
});
