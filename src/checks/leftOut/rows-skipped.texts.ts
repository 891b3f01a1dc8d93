import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"total" | "example"> = {
  id: {
    title: "Baris yang bukan inovasi",
    message: "{reading}",
    fix: "Bila ini memang inovasi, tulis namanya tanpa kata itu dan isi perangkat daerah serta urusannya.",
    own: {
      total: "Baris {at} tidak dihitung: “{value}” dibaca sebagai jumlah.",
      example: "Baris {at} tidak dihitung: “{value}” dibaca sebagai contoh pengisian.",
    },
  },
  en: {
    title: "Row that is no innovation",
    message: "{reading}",
    fix: "If it is an innovation, write its name without that word, and fill in its department and affair.",
    own: {
      total: "Row {at} is not counted: “{value}” was read as a sum.",
      example: "Row {at} is not counted: “{value}” was read as an example.",
    },
  },
  words({ params, named }) {
    return { reading: named(params["how"]) };
  },
};

export const page: CheckPage = {
  summary: "Baris bernama jumlah atau contoh tidak dihitung sebagai inovasi",
  what: "Baris di dalam tabel yang namanya seperti jumlah atau contoh pengisian, padahal bernomor urut atau namanya dapat juga nama inovasi. Baris Jumlah dan Rata-rata yang lazim tidak disebut.",
  why: "Baris seperti itu tidak dihitung. Bila ternyata inovasi, jumlah inovasi dan indeksnya keliru.",
  examples: [
    ['baris bernomor 11 dengan nama "TOTAL" tanpa isian lain', "satu catatan"],
    ['"(contoh) nama inovasi"', "satu catatan"],
    ['"Jumlah" di bawah semua inovasi', "tanpa catatan"],
  ],
  mend: "Bila memang inovasi, tulis namanya tanpa kata itu dan lengkapi isiannya.",
};
