import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Jenis berkas ditolak",
    message: "“{value}” tidak diterima sebagai bukti {indicator}.",
    fix: "Gunakan {types}: {documents}.",
  },
  en: {
    title: "File type refused",
    message: "“{value}” is not accepted as evidence of {indicator}.",
    fix: "Accepted: {types}. Needed: {documents}.",
  },
};

export const page: CheckPage = {
  summary: "Jenis berkas tidak diterima indikator itu, juga bila ditautkan; tautan video pada indikator tanpa video",
  what: "Berkas, juga yang ditautkan, yang jenisnya tidak diterima indikator itu; tautan video pada indikator yang tidak menerima video; tautan media sosial pada indikator yang hanya menerima PDF. Pada 25 Sosialisasi tautan media sosial dan video diterima, karena levelnya menilai publikasi di sana.",
  why: "Formulir nasional menolak jenis berkas lain, sehingga unggahannya gagal.",
  examples: [
    ["25: berita.pdf", "dilaporkan (hanya jpg, jpeg, png)"],
    ["25: tautan Instagram atau YouTube", "diterima"],
    ["30: tautan YouTube", "dilaporkan"],
    ["17: tautan Instagram", "dilaporkan (yang diminta SK dalam PDF)"],
  ],
  mend: "Gunakan jenis berkas yang disebut pada temuan.",
  grounds: "S3 (2026), S5 (2023); bunyi level 25: S1, S3, S5.",
  indicators: ["sosialisasi"],
};
