/** Texts of the page about evidence files. */
export const id = {
  "evidencePage.heading": "Berkas bukti",
  "evidencePage.intro":
    "Pilih folder yang memuat berkas bukti. Nama berkas di kolom bukti dicocokkan dengan isi folder, lalu setiap berkas yang disebut diperiksa: ada atau tidak, jenis isinya, rusak, terkunci, terlalu kecil, atau sama dengan berkas lain.",
  "evidencePage.local": "Berkas dibaca di komputer ini saja. Tidak ada yang dikirim atau disimpan.",
  "evidencePage.noReferences":
    "Tabel ini tidak menyebut berkas di kolom bukti, sehingga tidak ada yang dapat dicocokkan.",
  "evidencePage.spdOnly":
    "Tabel inovasi tidak memiliki kolom bukti, jadi hanya berkas yang disebut di SPD yang dicocokkan.",
  "evidencePage.last": "Folder terakhir: {name}. Pilih sekali lagi, karena izin membacanya tidak disimpan.",
  "evidencePage.pick": "Pilih folder",
  "evidencePage.pickAgain": "Pilih folder lagi",
  "evidencePage.pickFiles": "Pilih berkas satuan",
  "evidencePage.noFolders":
    "Excel ini tidak dapat memilih folder. Pilih semua berkas sekaligus (Ctrl+A di dalam dialog); nama subfolder tidak ikut terbaca.",
  "evidencePage.folder": "Folder {name}",
  "evidencePage.loose": "Berkas satuan",
  "evidencePage.pdfs": "{count} PDF terbuka, jumlah halamannya {pages}.",
  "evidencePage.summary": "{files} berkas, {matched} rujukan cocok, {missing} tidak ditemukan, {findings} temuan.",
  "evidencePage.reading": "Membaca berkas bukti",
  "evidencePage.progress": "{done} dari {total} berkas",
  "evidencePage.stop": "Hentikan",
  "evidencePage.stopped": "Dihentikan setelah {done} dari {total} berkas.",
  "evidencePage.resume": "Lanjutkan",
  "evidencePage.list": "Temuan pada berkas bukti",
  "evidencePage.limits":
    "Temuan ini tidak mengubah indeks. Batas ukuran berkas pada aplikasi nasional tidak diketahui; tiruan lokalnya menerima 2 MB.",
  "evidencePage.keys": "Panah atas dan bawah untuk berpindah, Enter untuk menuju sel.",
} as const;
