import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"nothing" | "wording" | "score" | "ticks" | "merged" | "target" | "share"> = {
  id: {
    title: "Cara isi kolom dibaca",
    message: "{reading}",
    fix: "Tidak perlu diubah bila maksudnya memang demikian. Bila tidak, ubah arti kolom ini pada halaman Kolom.",
    own: {
      nothing: "{count} sel berisi kata, bukan level: “{value}” dibaca sebagai belum diisi.",
      wording: "{count} sel berisi bunyi level, bukan angkanya: “{value}” dibaca sebagai level {level}.",
      score: "Kolom ini berisi bobot x level ({count} sel): {value} dibaca sebagai level {level}.",
      ticks: "Beberapa level dicentang bersama ({count} baris): {value} dibaca sebagai level {level}, yang tertinggi.",
      merged: "Sel gabungan berlaku untuk semua barisnya; {count} baris di bawahnya memakai isi yang sama.",
      share: "{count} nilai kematangan berupa bagian dari nilai tertinggi: {value} dibaca sebagai skor {points}.",
      target: "{count} sel bertautan: “{value}” dinilai bersama alamat di balik tulisannya.",
    },
  },
  en: {
    title: "How the column was read",
    message: "{reading}",
    fix: "Nothing to change if this is what was meant. If not, change what the column means on the page Columns.",
    own: {
      nothing: "A word instead of a level (cells: {count}): “{value}” was read as not filled in.",
      wording: "The wording of a level instead of its number (cells: {count}): “{value}” was read as level {level}.",
      score: "This column holds weight x level (cells: {count}): {value} was read as level {level}.",
      ticks: "Several levels are ticked together ({count} rows): {value} is read as level {level}, the highest one.",
      merged: "A merged cell holds for all its rows; {count} rows below its first use the same value.",
      share: "Maturities as shares of the highest one (cells: {count}): {value} was read as {points} points.",
      target: "Cells with a hyperlink ({count}): “{value}” was judged with the address behind its text.",
    },
  },
  words({ params, named }) {
    return { reading: named(params["how"]) };
  },
};

export const page: CheckPage = {
  summary: "Isi kolom dibaca lain dari yang tertulis: bunyi level, bobot x level, persen kematangan, sel gabungan",
  what: "Kolom yang isinya dibaca lain dari yang tertulis: bunyi level dibaca sebagai angkanya, bobot x level sebagai levelnya, persen dari kematangan tertinggi sebagai skornya, beberapa level yang dicentang berjenjang sebagai yang tertinggi, sel gabungan sebagai isi semua barisnya, tautan pada sel bukti bersama alamat di baliknya.",
  why: "Pembacaan seperti itu lazim dan biasanya benar, tetapi sebaiknya diketahui sebelum hasilnya dipakai.",
  examples: [
    ['"buku elektronik" pada kolom level 26', "dibaca level 2, satu catatan untuk kolom itu"],
    ['"Level 2"', "tanpa catatan"],
  ],
  mend: "Tidak perlu diubah bila maksudnya memang demikian. Bila tidak, betulkan arti kolomnya.",
};
