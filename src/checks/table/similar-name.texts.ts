import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Nama inovasi hampir sama",
    message: "Nama “{value}” {percent}% sama dengan “{other}” pada baris {otherRow}.",
    fix: "Bila inovasinya sama, pertahankan satu baris; bila berbeda, bedakan namanya.",
  },
  en: {
    title: "Innovation names nearly the same",
    message: "The name “{value}” is {percent}% the same as “{other}” in row {otherRow}.",
    fix: "If it is the same innovation, keep one row; otherwise make the names differ.",
  },
};

export const page: CheckPage = {
  summary: "Dua nama inovasi hampir sama",
  what: "Dua nama inovasi yang berbeda paling banyak 12% hurufnya. Nama pendek (di bawah 8 huruf) dan nama yang hanya berbeda angka tidak dibandingkan.",
  why: "Salah ketik sering membuat satu inovasi terdaftar dua kali; penilai hanya mengakui satu.",
  examples: [
    [
      '"Sistem Antrean Puskesmas" dan "Sistem Antrian Puskesmas"',
      "keduanya dilaporkan, masing-masing menyebut pasangannya",
    ],
    ['"Rumah Curhat 1" dan "Rumah Curhat 2"', "tidak dilaporkan"],
  ],
  mend: "Bila inovasinya sama, pertahankan satu baris; bila berbeda, bedakan namanya.",
  grounds: "S1, S5, S8 (nama tidak boleh ganda); batas kemiripan adalah turunan.",
};
