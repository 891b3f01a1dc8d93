import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti belum ada",
    message: "Indikator {indicator} sudah diberi level, tetapi buktinya masih kosong.",
    fix: "Siapkan {documents} ({types}).",
  },
  en: {
    title: "Evidence missing",
    message: "Indicator {indicator} has a level, but its evidence is blank.",
    fix: "Prepare: {documents} ({types}).",
  },
};

export const page: CheckPage = {
  summary: "Indikator berlevel tanpa bukti",
  what: "Indikator berlevel di atas 0 yang sel buktinya kosong.",
  why: "Level hanya dihitung bersama dokumennya. Di sinilah paling banyak poin hilang.",
  examples: [
    ["Informasi level 2, bukti kosong", "dilaporkan"],
    ["Informasi level 0", "tidak dilaporkan"],
  ],
  mend: "Siapkan dokumen yang disebut pada temuan.",
};
