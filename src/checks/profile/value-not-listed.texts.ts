import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Isian tidak ada dalam daftar",
    message: "Isi “{value}” tidak ada dalam daftar pilihan {field}.",
    fix: "{suggested}{choices}",
  },
  en: {
    title: "Value not in the list",
    message: "“{value}” is not in the list of choices for {field}.",
    fix: "{suggested}{choices}",
  },
};

export const page: CheckPage = {
  summary: "Isian tidak ada dalam daftar pilihan formulir",
  what: "Isian yang tidak ada dalam daftar pilihan formulir: inisiator, klasifikasi, jenis, bentuk, Asta Cita, PKPN.",
  why: "Kata di luar daftar tidak dapat dimasukkan, dan jenis menentukan bukti indikator 30.",
  examples: [
    ["Digitol", "dilaporkan, disarankan Digital"],
    ["Non-Digital", "diterima"],
  ],
  mend: "Pilih salah satu isi daftar.",
};
