// Generated from CHANGELOG.md by `npm run generate`.

/** This version, its day, and what is new in it. */
export const RELEASE = {
  "version": "0.3.0",
  "date": "2026-11-30",
  "news": {
    "id": [
      "Bukti adalah klaim setelah semua yang ditolak dikosongkan; centang, angka, tempat, dan janji tidak lagi dihitung sebagai bukti. Indeks bukti dapat turun: yang hilang memang belum pernah terbukti.",
      "Angka ketiga, Paling aman: Bukti bila semua yang masih akan dipertanyakan penilai diputuskan merugikan daerah.",
      "Setiap temuan menyebut poin yang benar-benar kembali bila hanya temuan itu diperbaiki.",
      "Rencana menghitung satu surat untuk banyak inovasi sebagai satu langkah, dan tidak pernah menyarankan menaikkan angka yang diukur pihak lain. Halaman Kirim memilih inovasi yang sebaiknya dilaporkan.",
      "Swauji mencoba di Excel Anda semua yang dipakai IID dan membuat laporan untuk disalin, tanpa mengubah lembar Anda.",
      "Aturan tahun berjalan dapat dikoreksi sendiri dan disebut “aturan daerah” pada setiap hasil.",
      "Lebih banyak bentuk buku kerja dibaca benar; bila ada dua kemungkinan, panel bertanya satu kali.",
      "Berkas bukti dibuka di samping temuannya, dan dicocokkan dengan sel menurut nama, nomor, dan perangkat daerah.",
      "Buku kerja dibagi untuk tiap perangkat daerah dengan suratnya, lalu disatukan lagi sel demi sel. Lembar kesiapan menunjukkan apa yang masih kurang sebelum dikirim.",
      "Di luar satu daerah: Peringkat, Provinsi (rekap banyak daerah), Lomba (nilai juri sampai berita acara), Bimtek (buku saku dan latihan), dan Gudang (katalog, replikasi, dan inovasi daerah lain yang cocok)."
    ],
    "en": [
      "The evidenced index is the claim after everything refused has been blanked; ticks, numbers, places and promises no longer count as evidence. It can fall: what it loses was never proved.",
      "A third figure, Paling aman: the evidenced index if everything that a reviewer would still question is decided against the region.",
      "Each finding says the points that really come back when it alone is mended.",
      "The plan counts one letter for many innovations as one step, and never advises to raise a figure that others measure. The page Kirim chooses the innovations to report.",
      "Swauji tries in your Excel everything that IID builds on and makes a report to copy, without changing your sheets.",
      "The rules of the current year can be corrected by the office, and are named so with every result.",
      "More kinds of workbooks are read right; where two readings are possible, the pane asks once.",
      "Evidence files open beside their findings, and are matched with cells by name, number and department.",
      "The workbook is divided for the departments, each part with its letter, and brought together again cell by cell. A sheet of readiness shows what is missing before it is sent.",
      "Beyond one region: Peringkat (ranking), Provinsi (many regions side by side), Lomba (from scores of jurors to the minutes), Bimtek (handbook and exercises) and Gudang (catalogue, replication, and innovations of other regions that fit)."
    ]
  }
};
