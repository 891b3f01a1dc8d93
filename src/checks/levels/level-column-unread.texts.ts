import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Kolom level tidak dikenali",
    message:
      "Kolom “{value}” berisi level, tetapi judulnya tidak dikenali, sehingga tidak dihitung. Yang belum berkolom: {columns}.",
    fix: "Beri judul menurut nama atau nomor indikatornya, atau pilih artinya di halaman Kolom.",
  },
  en: {
    title: "Column of levels not recognised",
    message:
      "The column “{value}” holds levels, but its header is not recognised, so they do not count. Without a column: {columns}.",
    fix: "Name it after its indicator or its number, or choose its meaning on the page Kolom.",
  },
};

export const page: CheckPage = {
  summary: "Kolom di antara kolom level berisi level, tetapi judulnya tidak dikenali",
  what: "Kolom yang isinya hanya 0 sampai 3, berada di antara kolom level indikator, dan judulnya tidak dikenali, sementara masih ada indikator tanpa kolom level.",
  why: "Isi kolom yang tidak dikenali tidak dihitung, dan indikator tanpa kolom level dihitung 0, sehingga indeksnya terlalu rendah.",
  examples: [
    [
      "kolom “Alker” berisi 1 sampai 3 di antara “18 Dukungan Anggaran” dan “20 Bimtek”",
      "satu catatan yang menyebut 19 Alat Kerja",
    ],
    ["kolom “19 Alat Kerja”", "tanpa catatan"],
    ["kolom “Target Level” di samping kolom level", "tanpa catatan"],
  ],
  mend: "Tulis nama atau nomor indikatornya pada judul kolom, misalnya “19 Alat Kerja”, atau pilih artinya di halaman Kolom.",
};
