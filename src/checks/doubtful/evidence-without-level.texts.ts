import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti tanpa level",
    message: "Bukti {indicator} sudah ada, tetapi levelnya kosong sehingga dihitung 0.",
    fix: "Isi level 1, 2, atau 3 sesuai bukti “{value}”.",
  },
  en: {
    title: "Evidence without a level",
    message: "There is evidence for {indicator}, but its level is blank and counts as 0.",
    fix: "Enter level 1, 2 or 3 according to the evidence “{value}”.",
  },
};

export const page: CheckPage = {
  summary: "Bukti ada, level kosong",
  what: "Indikator inovasi atau baris SPD yang buktinya ada, tetapi levelnya kosong.",
  why: "Level kosong dihitung 0 apa pun buktinya: poin yang tidak diklaim.",
  examples: [
    ["Monev tanpa level, bukti laporan.pdf", "dilaporkan"],
    ['Monev tanpa level, bukti "belum ada"', "tidak dilaporkan"],
  ],
  mend: "Isi level sesuai buktinya.",
};
