/** Why a workbook that somebody chose cannot be read. */
export const id = {
  "file.not-zip": "Bukan berkas .xlsx.",
  "file.text": "Berkas teks seperti .csv atau halaman web. Buka di Excel, lalu simpan sebagai .xlsx.",
  "file.xls": "Berkas .xls lama. Simpan sebagai .xlsx dulu.",
  "file.xlsb": "Buku kerja biner (.xlsb). Simpan sebagai .xlsx dulu.",
  "file.ods": "Berkas LibreOffice (.ods). Simpan sebagai .xlsx dulu.",
  "file.not-xlsx": "Bukan buku kerja .xlsx. Simpan sebagai .xlsx dulu.",
  "file.encrypted": "Terkunci kata sandi. Buka kuncinya di Excel, lalu simpan tanpa kata sandi.",
  "file.too-large":
    "Isi lembarnya lebih dari 100 MB setelah dibuka. Hapus lembar, baris, dan kolom yang tidak dipakai, lalu simpan lagi.",
  "file.damaged": "Rusak, sehingga tidak dapat dibaca.",
  "file.unreadable": "Tidak dapat dibaca: mungkin sudah dipindah atau sedang dikunci program lain.",
  "file.slow": "Terlalu lama dibaca. Simpan hanya lembar inovasinya sebagai berkas baru, lalu buka lagi.",
  "file.failed": "Gagal dibaca. Tutup dan buka lagi panel ini, lalu coba sekali lagi.",
};
