import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti belum ada",
    message: "Indikator {indicator} sudah diberi tingkat, tetapi buktinya masih kosong.",
    fix: "Siapkan {documents} ({types}).",
  },
  en: {
    title: "Evidence missing",
    message: "Indicator {indicator} has a level, but its evidence is blank.",
    fix: "Prepare: {documents} ({types}).",
  },
};

export const page: CheckPage = {
  summary: "Indikator bertingkat tanpa bukti",
  what: "Indikator bertingkat di atas 0 yang sel buktinya kosong.",
  why: "Tingkat hanya dihitung bersama dokumennya. Di sinilah paling banyak poin hilang.",
  examples: [
    ["Informasi tingkat 2, bukti kosong", "dilaporkan"],
    ["Informasi tingkat 0", "tidak dilaporkan"],
  ],
  mend: "Siapkan dokumen yang disebut pada temuan.",
};
