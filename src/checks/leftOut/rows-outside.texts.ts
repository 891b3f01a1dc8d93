import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"below" | "block" | "beside"> = {
  id: {
    title: "Isian di luar tabel",
    message: "{place}",
    fix: "Perluas tabelnya sampai isian ini, atau pindahkan isian ini ke dalam tabel bila termasuk penilaian.",
    own: {
      below: "1 isian di luar tabel, baris {at}: “{value}” tidak dihitung.",
      block: "Mulai baris {at} ada tabel lain dengan indikator lain ({value}) yang tidak dibaca.",
      beside: "Kolom “{value}” berada di samping tabel dan tidak dibaca.",
    },
  },
  en: {
    title: "Entries outside the table",
    message: "{place}",
    fix: "Stretch the table over this entry, or move the entry into the table if it belongs to the assessment.",
    own: {
      below: "1 entry outside the table, row {at}: “{value}” is not counted.",
      block: "From row {at} on another table with other indicators ({value}) is not read.",
      beside: "The column “{value}” stands beside the table and is not read.",
    },
  },
  words({ params, named }) {
    return { place: named(params["how"]) };
  },
};

export const page: CheckPage = {
  summary: "Baris di bawah tabel atau kolom di sampingnya berisi, tetapi tidak dihitung",
  what: "Baris di bawah tabel yang terisi seperti inovasi atau berisi nama dan skor, tabel di bawahnya yang memuat indikator lain dan tidak dapat disatukan dengannya, kolom di samping tabel Excel yang judul dan isinya seperti kolom tabel itu, dan inovasi yang berada di samping inovasi lain dengan judul kolom sendiri. Tanda tangan, keterangan, dan jumlah tidak termasuk.",
  why: "Yang dihitung hanya isi tabel. Baris yang diketik setelah satu baris kosong di bawah tabel Excel tidak lagi termasuk tabel itu.",
  examples: [
    ["tabel Excel berakhir di baris 104, baris 106 berisi satu inovasi", "satu catatan dengan nomor barisnya"],
    [
      "di bawah tabel dengan indikator 16 sampai 25 ada tabel dengan indikator 26 sampai 35 untuk inovasi lain",
      "satu catatan dengan nomor baris judulnya",
    ],
    ["indikator 26 sampai 35 dari inovasi yang sama", "tanpa catatan, keduanya dibaca sebagai satu tabel"],
    ["tanda tangan dan keterangan di bawah tabel", "tanpa catatan"],
  ],
  mend: "Perluas tabelnya sampai isian itu, atau pindahkan isiannya ke dalam tabel.",
};
