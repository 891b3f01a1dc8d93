import { measureWords } from "../shared/measureWords";
import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"outside" | "share" | "years" | "unknown" | "unreadable"> = {
  id: {
    title: "Nilai terukur tanpa level",
    message: "Nilai “{value}” pada indikator {indicator} belum menunjukkan level. {why}",
    fix: "Periksa nilai dan satuannya, atau isi levelnya menurut bukti.",
    own: {
      outside: "Tidak ada rentang yang memuatnya; surat tidak menyebut levelnya.",
      share:
        "Angka 0 sampai 1 dapat berarti persen atau pecahannya: 95% disimpan Excel sebagai 0,95. Tulis angkanya tanpa format persen, misalnya 95.",
      years: "Jumlah tahun saja belum menentukan; sebutkan tahunnya, misalnya T-1 dan T-2.",
      unknown: "Rentang tahun penilaian ini belum diketahui: {reason}",
      unreadable: "Isinya tidak terbaca sebagai ukuran indikator ini.",
    },
  },
  en: {
    title: "Measured value without a level",
    message: "The value “{value}” of indicator {indicator} shows no level yet. {why}",
    fix: "Check the value and its unit, or enter the level that the evidence proves.",
    own: {
      outside: "No range holds it; the letter names no level for it.",
      share:
        "A number from 0 to 1 may mean percent or the fraction: Excel keeps 95% as 0.95. Write the number without percent format, for example 95.",
      years: "The number of years alone does not decide it; name the years, for example T-1 and T-2.",
      unknown: "The ranges of this assessment year are not known: {reason}",
      unreadable: "It cannot be read as a measurement of this indicator.",
    },
  },
  words(wording) {
    return { ...measureWords(wording), why: wording.named(wording.params["why"]) };
  },
};

export const page: CheckPage = {
  summary: "Nilai terukur di luar semua rentang, atau tidak terbaca",
  what: "Nilai terukur yang tidak termasuk rentang mana pun, tidak terbaca sebagai ukuran indikator itu, atau rentang tahunnya tidak diterbitkan. Angka 0 sampai 1 untuk persentase dari keseluruhan (29, 33 basis b) juga dilaporkan: 95% disimpan Excel sebagai 0,95.",
  why: "Tidak ada level yang dapat diturunkan, dan level tidak ditebak.",
  examples: [
    ["33 basis c: 35% (rentang berakhir pada 30%)", "dilaporkan"],
    ["29: 0,95 (95% atau 0,95%?)", "dilaporkan"],
    ["29: 101%", "dilaporkan"],
    ["33 basis c: 25%", "tidak dilaporkan"],
  ],
  mend: "Isi levelnya sendiri menurut bukti, atau perbaiki nilainya.",
  grounds: "S1, S3 (rentang 33 c berakhir pada 30%).",
  indicators: ["kemanfaatan", "pengaduan"],
};
