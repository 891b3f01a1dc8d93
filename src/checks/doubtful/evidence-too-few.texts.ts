import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti kurang dari levelnya",
    message: "Indikator {indicator} berlevel {level} memerlukan {needed} bukti terpisah, baru terbaca {count}.",
    fix: "Tambahkan bukti lainnya, masing-masing pada baris sendiri: {documents} ({types}).",
  },
  en: {
    title: "Less evidence than the level needs",
    message: "Level {level} of indicator {indicator} needs {needed} separate pieces of evidence; {count} found.",
    fix: "Add the others, each on a line of its own: {documents} ({types}).",
  },
};

export const page: CheckPage = {
  summary: "Bukti lebih sedikit daripada kejadian yang dihitung levelnya (20, 27, 31)",
  what: "Indikator yang levelnya menghitung kejadian, tetapi buktinya lebih sedikit: bimtek (20), metode informasi (27), replikasi (31). Dihitung surat, atau berkas dan tautan; daftar hadir dan sertifikat ikut suratnya, sedangkan undangan bernomor dihitung sendiri. Tautan folder dan arsip tidak dinilai. Jumlahnya ada di data aturan (`pieces`).",
  why: "Bimtek dibuktikan sebanyak frekuensinya, metode informasi dengan tangkapan layar terpisah, dan setiap daerah pereplikasi dengan dokumennya.",
  examples: [
    ["20 level 2: satu surat tugas dan daftar hadir", "dilaporkan: perlu 2, terbaca 1"],
    ["27 level 2: telepon.jpg, medsos.jpg", "diterima"],
  ],
  mend: "Tambahkan bukti lainnya, masing-masing pada baris sendiri, atau turunkan levelnya.",
  grounds: "S3 (2026); untuk 31 disimpulkan dari bunyi level. Tahun lain: sumber tidak menyebutnya.",
  indicators: ["bimtek", "informasi", "replikasi"],
};
