/** Texts of the findings about evidence files, shown by the pane and by the command line. */
export const evidenceFiles = {
  "file-missing.title": "Berkas tidak ada di folder",
  "file-missing.message": "Berkas “{value}” disebut sebagai bukti {indicator}, tetapi tidak ditemukan di folder bukti.",
  "file-missing.fix": "Masukkan berkasnya ke folder bukti, atau samakan nama di sel dengan nama berkasnya.",

  "file-unreferenced.title": "Berkas tidak disebut",
  "file-unreferenced.message": "Berkas “{value}” ada di folder bukti, tetapi tidak disebut di kolom bukti mana pun.",
  "file-unreferenced.fix": "Sebutkan nama berkasnya pada sel bukti yang dimaksud, atau keluarkan dari folder bukti.",

  "file-ambiguous.title": "Lebih dari satu berkas cocok",
  "file-ambiguous.message": "{count} berkas cocok dengan nama ini; yang diperiksa “{value}”, selain itu {others}.",
  "file-ambiguous.fix":
    "Beri nama yang berbeda, atau simpan dalam subfolder bernama inovasi, perangkat daerah, atau nomor indikatornya.",

  "file-type-content.title": "Isi berkas bukan jenis yang diminta",
  "file-type-content.lies": "Berkas “{value}” berakhiran .{expected}, tetapi isinya {actual}.",
  "file-type-content.refused": "Isi berkas “{value}” adalah {actual}, yang tidak diterima sebagai bukti {indicator}.",
  "file-type-content.fix":
    "Simpan atau pindai ulang dari berkas aslinya sebagai {types}; mengganti akhiran nama tidak cukup.",
  "file-type-content.rename": "Ganti akhiran nama berkasnya sesuai isinya; unggahan memeriksa akhiran nama.",

  "file-empty.title": "Berkas kosong",
  "file-empty.message": "Berkas “{value}” berukuran 0 byte.",
  "file-empty.fix": "Salin ulang berkas aslinya; biasanya penyalinan atau pengunduhannya terputus.",

  "file-damaged.title": "Berkas rusak",
  "file-damaged.unreadable": "Berkas “{value}” tidak dapat dibaca dari folder.",
  "file-damaged.truncated": "Berkas “{value}” terpotong: bagian akhirnya tidak ada.",
  "file-damaged.pdf": "Berkas “{value}” tidak dapat dibuka sebagai PDF.",
  "file-damaged.video": "Video “{value}” terpotong atau belum selesai disimpan, sehingga tidak dapat diputar.",
  "file-damaged.fix": "Buka berkas aslinya, simpan atau salin ulang, lalu pilih foldernya sekali lagi.",

  "pdf-encrypted.title": "PDF terkunci kata sandi",
  "pdf-encrypted.message": "PDF “{value}” meminta kata sandi, sehingga tidak dapat dibuka penilai.",
  "pdf-encrypted.fix": "Simpan ulang PDF tanpa kata sandi, misalnya dengan mencetaknya ke PDF.",

  "pdf-scan.title": "PDF hasil pindai tanpa teks",
  "pdf-scan.message": "PDF “{value}” ({pages} halaman) berupa gambar tanpa teks; isinya tidak dapat dicari.",
  "pdf-scan.fix":
    "Periksa dengan mata bahwa halamannya terbaca dan memuat nama inovasi; bila pemindai menyediakan OCR, gunakan.",

  "file-too-large.title": "Berkas besar",
  "file-too-large.message":
    "Berkas “{value}” berukuran {size} MB. Batas aplikasi nasional tidak diketahui; tiruan lokalnya menerima paling besar {limit} MB.",
  "file-too-large.fix": "Kecilkan berkasnya (kompres PDF atau video, perkecil gambar) sebelum mengunggah.",

  "file-same-content.title": "Isi berkas sama",
  "file-same-content.message":
    "Isi “{value}” sama persis dengan “{otherFile}”, bukti {otherIndicatorName} pada baris {otherRow}{otherName}.",
  "file-same-content.otherName": ", inovasi “{other}”",
  "file-same-content.fix":
    "Pastikan berkas ini memang membuktikan keduanya; bila salah salin, ganti dengan berkas yang seharusnya.",

  "image-too-small.title": "Gambar terlalu kecil",
  "image-too-small.message":
    "Gambar “{value}” hanya {width} x {height} piksel; sisi terpendeknya di bawah {limit} piksel, sehingga sulit terbaca.",
  "image-too-small.fix": "Gunakan foto atau tangkapan layar asli, bukan hasil kiriman yang diperkecil.",

  "regulation-without-name.title": "Regulasi tanpa nama inovasi",
  "regulation-without-name.message":
    "Nama “{name}” tidak ditemukan pada {pages} halaman regulasi yang dilampirkan (“{value}”).",
  "regulation-without-name.fix":
    "Lampirkan halaman atau lampiran regulasi yang memuat nama inovasi, atau Perkada/SK yang memuat daftarnya.",

  "evidenceFile.kind.empty": "kosong",
  "evidenceFile.kind.pdf": "PDF",
  "evidenceFile.kind.jpeg": "gambar JPEG",
  "evidenceFile.kind.png": "gambar PNG",
  "evidenceFile.kind.gif": "gambar GIF",
  "evidenceFile.kind.webp": "gambar WebP",
  "evidenceFile.kind.heic": "gambar HEIC",
  "evidenceFile.kind.bmp": "gambar BMP",
  "evidenceFile.kind.tiff": "gambar TIFF",
  "evidenceFile.kind.video": "video MP4 atau MOV",
  "evidenceFile.kind.otherVideo": "video bukan MP4",
  "evidenceFile.kind.audio": "rekaman suara",
  "evidenceFile.kind.word": "dokumen Word",
  "evidenceFile.kind.excel": "buku kerja Excel",
  "evidenceFile.kind.powerpoint": "presentasi PowerPoint",
  "evidenceFile.kind.zip": "arsip ZIP",
  "evidenceFile.kind.ole": "dokumen Office lama (.doc, .xls, .ppt)",
  "evidenceFile.kind.rar": "arsip RAR",
  "evidenceFile.kind.sevenZip": "arsip 7-Zip",
  "evidenceFile.kind.rtf": "dokumen RTF",
  "evidenceFile.kind.html": "halaman web, mungkin halaman masuk yang ikut terunduh",
  "evidenceFile.kind.text": "teks biasa",
  "evidenceFile.kind.unknown": "tidak dikenali",

  "evidenceFile.anyType": "jenis yang sesuai akhirannya",
  "evidenceFile.heading":
    "Berkas bukti di {folder}: {files} berkas, {matched} rujukan cocok, {missing} tidak ditemukan.",
  "evidenceFile.pdfs": "{count} PDF terbuka, jumlah halamannya {pages}.",
  "evidenceFile.none": "Tidak ada temuan pada berkas bukti.",
  "evidenceFile.progress": "{done} dari {total} berkas bukti",
  "evidenceFile.notFolder": "--evidence: «{folder}» bukan folder yang dapat dibaca ({reason}).",
} as const;
