/** Texts of the workbook that a department is given: always in Indonesian, as the letters to the offices are. */
export const share = {
  "share.start": "Baca Dulu",
  "share.findings": "Perlu Dilengkapi",
  "share.findingsTitle": "Yang perlu dilengkapi",
  "share.findingsNote":
    "Yang harus diperbaiki dulu. Perbaiki di lembar Inovasi; daftar ini hanya untuk dibaca dan dibuat ulang saat berkas dikirim lagi.",
  "share.formFindingsNote":
    "Yang harus diperbaiki dulu. Perbaiki di lembar Formulir; baris yang disebut di sini adalah nomor formulir. Daftar ini hanya untuk dibaca.",
  "share.nothingFound": "Tidak ada yang perlu dilengkapi.",
  "share.steps": "Langkah",
  "share.stepsTitle": "Langkah yang menaikkan indeks",
  "share.stepsNote":
    "Diurutkan dari yang paling besar hasilnya. Surat untuk beberapa inovasi disiapkan bersama Litbang.",
  "share.noSteps": "Tidak ada langkah dalam rencana untuk perangkat daerah ini.",
  "share.tableTitle": "Inovasi {department}",
  "share.tableNote":
    "Isi di lembar ini saja. Satu baris satu inovasi; inovasi baru ditulis di baris kosong di bawah. Judul kolom jangan diubah.",
  "share.others":
    "{part}: isinya sama atau hampir sama dengan inovasi perangkat daerah lain. Tanyakan kepada Litbang sebelum mengubahnya.",
  "share.column.number": "No",
  "share.column.innovation": "Inovasi",
  "share.column.part": "Bagian",
  "share.column.severity": "Keparahan",
  "share.column.message": "Masalah",
  "share.column.fix": "Perbaikan",
  "share.column.points": "Poin indeks",
  "share.column.step": "Langkah",
  "share.column.document": "Dokumen atau cara",
  "share.guide1": "1. Baca surat pada lembar Baca Dulu, lalu lihat lembar Perlu Dilengkapi.",
  "share.guide2":
    "2. Lengkapi inovasi di lembar Inovasi. Rancang bangun paling sedikit {words} kata. Inovasi baru ditulis di baris kosong di bawah tabel.",
  "share.guide3":
    "3. Untuk tiap indikator pilih level 0 sampai 3, lalu tulis buktinya di kolom sebelahnya: nama berkas, tautan, atau data surat.",
  "share.guide4":
    "4. Beberapa bukti dalam satu sel dipisahkan dengan titik koma atau baris baru. Tulis nomor dan tanggal surat.",
  "share.guide5":
    "5. Simpan dan kirim kembali berkas ini. Nama lembar dan judul kolom jangan diubah; baris boleh diurutkan.",
  "share.guideNote":
    "Berkas ini dibaca kembali oleh Litbang; yang diubah di lembar Inovasi masuk ke buku kerja daerah.",
} as const;
