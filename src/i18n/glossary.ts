import { texts, type Text } from "./text";

/** What the words of the pane mean: the one list of them. */
export const GLOSSARY = texts({
  claimed: {
    id: "Indeks menurut level yang diketik di buku kerja.",
    en: "The index by the levels typed in the workbook.",
  },
  evidenced: {
    id: "Indeks Klaim setelah semua yang buktinya ditolak dikosongkan.",
    en: "The claimed index after everything whose evidence is refused has been left blank.",
  },
  strict: {
    id: "Bukti bila semua yang masih akan dipertanyakan penilai diputuskan merugikan daerah.",
    en: "The evidenced index if everything that a reviewer would still question is decided against the region.",
  },
  spd: {
    id: "Satuan Pemerintahan Daerah: indikator 1–15, diisi sekali untuk seluruh daerah.",
    en: "Satuan Pemerintahan Daerah: indicators 1–15, filled in once for the region.",
  },
  maturity: {
    id: "Skor kematangan satu inovasi: jumlah bobot kali level dari 20 indikatornya, paling tinggi 111.",
    en: "The maturity score of one innovation: weight times level, summed over its 20 indicators; 111 at the most.",
  },
  divisor: {
    id: "Jumlah kematangan dibagi angka ini: banyaknya inovasi, tetapi paling sedikit batas tahun itu.",
    en: "The sum of maturities is divided by this: how many innovations there are, but at least the limit of the year.",
  },
  countScore: {
    id: "Tambahan menurut banyaknya inovasi; hanya ada bila cukup banyak urusan pelayanan dasar terpenuhi.",
    en: "What the number of innovations adds; only if enough basic-service affairs are covered.",
  },
} satisfies Record<string, Text>);

export type TermId = keyof typeof GLOSSARY;
