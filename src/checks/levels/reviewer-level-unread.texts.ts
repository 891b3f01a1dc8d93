import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Isi Level Desk tidak dapat dibaca",
    message: "“{value}” pada Level Desk tidak dihitung.",
    fix: "Tulis nomor indikator, tanda sama dengan, dan level 0 sampai 3, satu kali untuk setiap indikator yang berkolom level, misalnya 16=2; 24=0 (foto buram).",
  },
  en: {
    title: "Level Desk cannot be read",
    message: "“{value}” in Level Desk is not counted.",
    fix: "Write the number of the indicator, an equals sign and a level from 0 to 3, once for each indicator with a column of levels, such as 16=2; 24=0 (blurred photo).",
  },
};

export const page: CheckPage = {
  summary: "Isian Level Desk yang bukan nomor indikator dan level",
  what: "Bagian dari sel Level Desk yang bukan nomor indikator dengan level 0 sampai 3, nomor yang tidak ada pada tahun itu, indikator yang disebut dua kali dengan level berbeda, dan indikator yang tabelnya tidak berkolom level. Bagian lain dari sel yang sama tetap dihitung.",
  why: "Yang tidak dapat dibaca tidak ditebak, jadi tidak menurunkan level mana pun; peninjau perlu tahu.",
  examples: [
    ["16=2; 17 cukup", "“17 cukup” dilaporkan; 16=2 dihitung"],
    ["16=2; 16=1", "keduanya dilaporkan"],
    ["Indikator 16: level 2 (Perda; lengkap)", "diterima"],
  ],
  mend: "Tulis nomor indikator, tanda sama dengan, dan level, dipisahkan titik koma.",
  grounds: "Turunan: cara menulis putusan peninjau di kantor sendiri.",
};
