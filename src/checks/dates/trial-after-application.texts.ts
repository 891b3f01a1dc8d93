import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Uji coba setelah penerapan",
    message: "Waktu uji coba {date} lebih akhir daripada waktu penerapan {application}.",
    fix: "Periksa kedua tanggal; mungkin tertukar.",
  },
  en: {
    title: "Trial after application",
    message: "The trial date {date} is later than the application date {application}.",
    fix: "Check both dates; they may be swapped.",
  },
};

export const page: CheckPage = {
  summary: "Uji coba lebih akhir daripada penerapan; hari yang sama boleh",
  what: "Waktu uji coba yang lebih akhir daripada waktu penerapan. Hari yang sama boleh, begitu juga bulan yang sama bila hanya bulannya yang diisi.",
  why: "Uji coba mendahului penerapan; tanggal yang terbalik tidak masuk akal dan mungkin tertukar. Taruhannya seluruh inovasi, karena usulan itu tidak dapat dikirim apa adanya.",
  examples: [
    ["Uji coba 2 Juni, penerapan 1 Juni 2024", "dilaporkan"],
    ["Keduanya 1 Juni 2024", "diterima"],
  ],
  mend: "Periksa kedua tanggal; mungkin tertukar.",
  grounds: "Turunan dari isian formulir (S1).",
};
