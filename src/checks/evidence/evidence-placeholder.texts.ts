import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti baru berupa janji",
    message: "Isi “{value}” pada bukti {indicator} belum menunjukkan dokumen apa pun.",
    fix: "Ganti dengan nama berkas, tautan, atau data surat: {documents} ({types}).",
  },
  en: {
    title: "Evidence only promised",
    message: "“{value}” as evidence of {indicator} does not point to any document.",
    fix: "Replace it with a file name, a link or letter data: {documents} ({types}).",
  },
};

export const page: CheckPage = {
  summary: "Hanya janji atau pernyataan: `-`, `ada`, `menyusul`, `proses`, …",
  what: "Bukti yang hanya berupa janji atau pernyataan: `-`, `ada`, `menyusul`, `proses`, atau hanya menunjuk isian lain: `sama dengan nomor 1`, `lihat di atas`.",
  why: "Penilai membuka dokumen; janji tidak membuktikan apa pun.",
  examples: [
    ["menyusul", "dilaporkan"],
    ["laporan-monev-menyusul.pdf", "diterima"],
  ],
  mend: "Ganti dengan nama berkas, tautan, atau data surat.",
};
