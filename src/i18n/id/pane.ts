/** Texts of the task pane. */
export const pane = {
  "app.tabs": "Halaman",
  "app.more": "Lainnya",
  "app.morePages": "Halaman lain",
  "app.morePagesNow": "Halaman lain, sekarang {page}",
  "app.tabWithBadge": "{page}, {count}",
  "app.language": "Bahasa",
  "app.language.id": "Bahasa Indonesia",
  "app.language.en": "Bahasa Inggris",
  "app.local": "Semua dihitung di komputer ini; tidak ada data yang dikirim.",
  "app.loading": "Membaca buku kerja…",
  "app.pageLoading": "Membuka halaman…",
  "app.outdated": "Buku kerja berubah dan sedang dihitung ulang. Angka di bawah ini masih yang lama.",
  "app.calculating": "Menghitung…",
  "app.dismiss": "Tutup pesan",
  "app.messages": "Pesan",
  "app.messagesCount": "Pesan sebelumnya: {count}",
  "app.undo": "Batalkan: {what}",
  "app.pageFailed": "Halaman ini tidak dapat dibuka.",
  "app.pageFailedStep": "Muat ulang panel, atau tutup lalu buka lagi dari pita IID. Isi buku kerja tidak berubah.",
  "app.newVersion":
    "Versi baru panel ini sudah tersedia. Muat ulang untuk memakainya; halaman dan isian yang belum disimpan tetap diingat.",
  "app.reload": "Muat ulang panel",
  "app.failed": "Terjadi galat yang tidak terduga; buku kerja tidak diubah oleh panel ini. Coba lagi.",

  "start.noOffice": "Pustaka Office tidak termuat.",
  "start.noOfficeStep": "Periksa sambungan jaringan, lalu tutup dan buka lagi panel IID.",
  "start.notLoaded": "Panel IID belum termuat.",
  "start.notLoadedStep":
    "Periksa sambungan jaringan, lalu tutup dan buka lagi panel ini. Tetap begini: beri tahu pengelola IID di kantor Anda bahwa berkasnya tidak sampai dari server.",
  "start.help": "Bantuan",
  "start.notExcel": "Panel ini bekerja di dalam Excel.",
  "start.notExcelStep": "Buka buku kerja inovasi di Excel, lalu pilih IID pada pita.",

  "index.noSpd":
    "SPD tidak ditemukan: angka ini hanya bagian inovasi dan belum berpredikat. Isi dulu tabel SPD, atau sisipkan templatnya dari halaman Buat.",
  "index.noPredicate": "Tanpa predikat",

  "parts.heading": "Bagian indeks",
  "parts.part": "Bagian",
  "parts.spd": "Skor SPD",
  "parts.meanMaturity": "Rata-rata kematangan",
  "parts.sumMaturity": "Jumlah kematangan",
  "parts.divisor": "Pembagi",
  "parts.n": "Jumlah inovasi (n)",
  "parts.counted": "Inovasi yang dihitung",
  "parts.countScore": "Skor jumlah",
  "parts.index": "Indeks",
  "parts.absent": "tidak ada",
  "parts.formula": "Indeks = (SPD + rata-rata kematangan + skor jumlah) ÷ {total} × 100.",

  "info.year": "Tahun aturan",
  "info.assumptions": "{count} anggapan yang dipakai",
  "info.rowName": "Baris {row}: {name}",

  "findings.fix": "Perbaikan: {fix}",
  "findings.explanation": "Penjelasan",

  "year.announced": "{year} (prakiraan)",
  "year.partial": "{year} (sebagian)",
  "year.own": "{year} (aturan sendiri)",
  "year.regional": "{year} (aturan daerah)",
} as const;
