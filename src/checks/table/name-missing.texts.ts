import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Nama inovasi kosong",
    message: "Baris {row} berisi data, tetapi nama inovasinya kosong sehingga tidak dihitung.",
    fix: "Isi nama inovasi, atau hapus baris ini bila memang bukan inovasi.",
  },
  en: {
    title: "Innovation without a name",
    message: "Row {row} holds data but no innovation name, so it is not counted.",
    fix: "Enter the name of the innovation, or delete the row if it is not one.",
  },
};

export const page: CheckPage = {
  summary: "Baris berisi data tanpa nama inovasi",
  what: "Baris yang berisi data tetapi nama inovasinya kosong. Baris jumlah, judul bagian, judul kolom yang berulang, baris bobot atau Wajib di bawah judul, dan baris templat yang belum mulai diisi dilewati.",
  why: "Tanpa nama, baris itu bukan inovasi: isinya tidak dihitung di mana pun.",
  examples: [
    ["OPD dan level terisi, nama kosong", "dilaporkan"],
    ["Baris kosong", "tidak dilaporkan"],
    ["Beberapa baris templat yang hanya berisi nomor urut, OPD, dan tahapan bawaan", "tidak dilaporkan"],
  ],
  mend: "Isi nama inovasi, atau hapus barisnya.",
};
