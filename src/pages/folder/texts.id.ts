/** Texts of the page about evidence files. */
export const id = {
  "folderPage.heading": "Berkas bukti",
  "folderPage.intro":
    "Pilih folder yang memuat berkas bukti. Nama berkas di kolom bukti dicocokkan dengan isi folder, lalu setiap berkas yang disebut diperiksa: ada atau tidak, jenis isinya, rusak, terkunci, terlalu kecil, atau sama dengan berkas lain.",
  "folderPage.local": "Berkas dibaca di komputer ini saja. Tidak ada yang dikirim atau disimpan.",
  "folderPage.noReferences":
    "Tabel ini tidak menyebut berkas di kolom bukti, sehingga tidak ada yang dapat dicocokkan.",
  "folderPage.spdOnly":
    "Tabel inovasi tidak memiliki kolom bukti, jadi hanya berkas yang disebut di SPD yang dicocokkan.",
  "folderPage.last": "Folder terakhir: {name}. Pilih sekali lagi, karena izin membacanya tidak disimpan.",
  "folderPage.folder": "Folder {name}",
  "folderPage.loose": "Berkas satuan",
  "folderPage.pdfs": "{count} PDF terbuka, jumlah halamannya {pages}.",
  "folderPage.summary": "{files} berkas, {matched} rujukan cocok, {missing} tidak ditemukan, {findings} temuan.",
  "folderPage.index": "Dengan berkas yang dibaca: Bukti {evidenced}, Paling aman {strict}.",
  "folderPage.list": "Temuan pada berkas bukti",
  "folderPage.limits":
    "Bukti dan Paling aman di Ringkasan berasal dari buku kerja saja; dengan berkas, keduanya disebut tersendiri. Batas ukuran berkas pada aplikasi nasional tidak diketahui; tiruan lokalnya menerima 2 MB.",
  "folderPage.keys": "Panah atas dan bawah untuk berpindah, Enter untuk menuju sel.",
} as const;
