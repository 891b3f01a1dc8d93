import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Cakupan pelayanan dasar",
    message:
      "Baru {covered} dari {of} urusan wajib pelayanan dasar yang tercakup; syaratnya paling sedikit {required}. Selama belum terpenuhi, skor jumlah inovasi bernilai 0.",
    fix: "Tambahkan inovasi dengan urusan utama dari daftar yang belum tercakup: {missing}.",
  },
  en: {
    title: "Coverage of basic services",
    message:
      "Only {covered} of the {of} basic-service affairs (urusan pelayanan dasar) are covered; at least {required} are needed. Until then the count score is 0.",
    fix: "Add innovations whose main affair is one of those not covered yet: {missing}.",
  },
};

export const page: CheckPage = {
  summary: "Urusan wajib pelayanan dasar yang tercakup oleh urusan utama kurang dari syarat (5 dari 6)",
  what: "Berapa urusan wajib pelayanan dasar yang tercakup oleh urusan utama inovasi yang diikutkan. Temuan muncul bila jumlahnya kurang dari syarat tahun itu (2026: 5 dari 6). Urusan beririsan tidak dihitung; lihat [`affair-only-beside`](affair-only-beside.md).",
  why: "Skor jumlah inovasi (0,38 tiap inovasi, paling banyak 200) hanya diberikan bila syarat ini terpenuhi. Untuk 40 inovasi taruhannya skor 15,2 dari 250.",
  examples: [
    ["Pendidikan, Kesehatan, Sosial, PUPR", "4 dari 6: dilaporkan"],
    ["ditambah satu inovasi Perumahan", "5 dari 6: tidak dilaporkan"],
  ],
  mend: "Tambahkan inovasi dengan urusan utama dari daftar yang belum tercakup, atau periksa urusan utama inovasi yang salah tulis.",
  effect: "skor jumlah menjadi 0",
  grounds: "S1, S2 (2026: 5 dari 6); S1 (2027–2029: 6 dari 6); P4 (2024: 2 dari 6).",
  byYear: true,
};
