import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Indikator wajib belum diisi",
    message: "Indikator wajib {indicator} belum diberi level, sehingga inovasi ini tidak dapat dinilai.",
    fix: "Isi levelnya dan siapkan {documents} ({types}).",
  },
  en: {
    title: "Mandatory indicator not filled in",
    message: "Mandatory indicator {indicator} has no level, so this innovation cannot be scored.",
    fix: "Enter its level and prepare: {documents} ({types}).",
  },
};

export const page: CheckPage = {
  summary: "Indikator wajib (16, 17, 32, 33, 35) tanpa level",
  what: "Indikator wajib (2026: 16, 17, 32, 33, 35) tanpa level.",
  why: "Inovasi tanpa indikator wajib tidak diterima.",
  examples: [
    ["Video tanpa level", "dilaporkan"],
    ["Monev tanpa level", "tidak wajib"],
  ],
  mend: "Isi levelnya dan siapkan buktinya.",
  indicators: ["regulasi", "sdm", "kecepatan", "kemanfaatan", "video"],
};
