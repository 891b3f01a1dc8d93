/** Texts of the greeting at the first start. */
export const welcomePage = {
  "welcome.heading": "Selamat datang",
  "welcome.what":
    "IID menghitung Indeks Inovasi Daerah dari buku kerja Anda selagi Anda mengetik, memeriksa data dukungnya, dan menunjukkan apa yang paling banyak mengurangi nilai.",
  "welcome.read": "Terbaca: lembar «{sheet}», {count} inovasi, {known} dari {all} kolom dipahami, aturan {year}.",
  "welcome.use": "Pakai buku kerja ini",
  "welcome.columns": "Periksa kolom",
  "welcome.template": "Sisipkan templat",
  "welcome.sample": "Lihat contoh",
  "welcome.notRead": "Tabel inovasi belum ditemukan di buku kerja ini. Pilih cara memulai:",
  "welcome.useHint": "Tunjukkan kolom nama inovasi di tabel Anda sendiri; kolom lain dikenali dari judulnya.",
  "welcome.templateHint": "Lembar kosong dengan pilihan isian, petunjuk, dan rumus indeks.",
  "welcome.sampleHint": "Empat puluh inovasi karangan, lengkap dengan kesalahan yang lazim. Dapat dibatalkan.",
  "welcome.next": "Sesudah itu, perbaiki temuan satu per satu; angkanya langsung berubah.",
} as const;
