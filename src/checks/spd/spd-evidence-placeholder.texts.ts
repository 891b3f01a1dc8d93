import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti SPD baru berupa janji",
    message: "Isi “{value}” pada bukti SPD {indicator} belum menunjukkan dokumen apa pun.",
    fix: "Ganti dengan nama berkas atau tautan {documents} yang sudah ada.",
  },
  en: {
    title: "SPD evidence only promised",
    message: "“{value}” as evidence of SPD {indicator} does not point to any document.",
    fix: "Replace it with the file name or link of {documents} that exists.",
  },
};

export const page: CheckPage = {
  summary: "Bukti SPD hanya berupa janji",
  what: "Bukti SPD yang hanya berupa janji atau pernyataan: `menyusul`, `ada`, `-`.",
  why: "Penilai menilai dokumen. Janji tidak membuktikan level apa pun.",
  examples: [
    ["menyusul", "dilaporkan"],
    ["LHP BPK Tahun 2024", "diterima"],
  ],
  mend: "Ganti dengan nama berkas atau tautan dokumen yang sudah ada.",
};
