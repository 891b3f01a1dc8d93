import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Pengembangan sebelum penerapan",
    message: "Tanggal pengembangan {date} mendahului waktu penerapan {application}.",
    fix: "Periksa kedua tanggal; pengembangan adalah pembaruan setelah inovasi diterapkan.",
  },
  en: {
    title: "Development before application",
    message: "The development date {date} is before the application date {application}.",
    fix: "Check both dates; development means a renewal after the innovation was applied.",
  },
};

export const page: CheckPage = {
  summary: "Pengembangan mendahului penerapan; hari yang sama boleh",
  what: "Tanggal pengembangan yang mendahului waktu penerapan. Hari yang sama boleh, begitu juga bulan yang sama bila hanya bulannya yang diisi.",
  why: "Pengembangan adalah pembaruan setelah inovasi diterapkan.",
  examples: [
    ["Penerapan 1 Juni, pengembangan 31 Mei 2024", "dilaporkan"],
    ["Keduanya 1 Juni 2024", "diterima"],
  ],
  mend: "Periksa kedua tanggal.",
  grounds: "Turunan dari isian formulir (S1, S7).",
};
