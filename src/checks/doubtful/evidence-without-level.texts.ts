import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti tanpa tingkat",
    message: "Bukti {indicator} sudah ada, tetapi tingkatnya kosong sehingga dihitung 0.",
    fix: "Isi tingkat 1, 2, atau 3 sesuai bukti “{value}”.",
  },
  en: {
    title: "Evidence without a level",
    message: "There is evidence for {indicator}, but its level is blank and counts as 0.",
    fix: "Enter level 1, 2 or 3 according to the evidence “{value}”.",
  },
};

export const page: CheckPage = {
  summary: "Bukti ada, tingkat kosong",
  what: "Indikator yang buktinya ada, tetapi tingkatnya kosong.",
  why: "Tingkat kosong dihitung 0 apa pun buktinya: poin yang tidak diklaim.",
  examples: [
    ["Monev tanpa tingkat, bukti laporan.pdf", "dilaporkan"],
    ['Monev tanpa tingkat, bukti "belum ada"', "tidak dilaporkan"],
  ],
  mend: "Isi tingkat sesuai buktinya.",
};
