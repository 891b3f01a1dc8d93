/** Texts of a workbook that cannot be scored, and of how to begin without a table. */
export const id = {
  "problem.noTable": "Tabel inovasi tidak ditemukan",
  "problem.lookedFor":
    "Yang dicari: satu baris judul kolom dengan Nama Inovasi dan paling sedikit tingkat indikator atau Kematangan.",
  "problem.seen": "Yang terlihat",
  "problem.seenRow": "{sheet}, baris {row}",
  "problem.seenNothing": "Tidak ada lembar yang berisi.",
  "problem.seenNoHeaders": "tidak ada judul kolom yang dikenali",
  "problem.seenMore": "dan {count} judul lain",
  "problem.twoTables": "Ada lebih dari satu tabel inovasi",
  "problem.twoTablesStep": "Pilih tabel yang dinilai. Pilihan disimpan bersama buku kerja.",
  "problem.candidate": "{sheet}, baris {row}: {rows} baris isi",
  "problem.candidateTable": "{table} di {sheet}, baris {row}: {rows} baris isi",
  "problem.noScores": "{sheet}, baris {row}: belum ada yang dapat dihitung",
  "problem.nameScores": "Tunjukkan kolom nilai",
  "problem.noRows": "Tabel inovasi masih kosong",
  "problem.noRowsStep": "Judul kolom ada di {sheet}, baris {row}, tetapi belum ada baris inovasi di bawahnya.",
  "problem.excel": "Excel menolak permintaan",
  "problem.other": "Perhitungan tidak dapat dijalankan",

  "problem.begin.sample": "Lihat contoh",
  "problem.begin.notRead": "Tabel inovasi belum ditemukan di buku kerja ini. Pilih cara memulai:",
  "problem.begin.useHint": "Tunjukkan kolom nama inovasi di tabel Anda sendiri; kolom lain dikenali dari judulnya.",
  "problem.begin.templateHint": "Lembar kosong dengan pilihan isian, petunjuk, dan rumus indeks.",
  "problem.begin.sampleHint": "Empat puluh inovasi karangan, lengkap dengan kesalahan yang lazim. Dapat dibatalkan.",
  "problem.begin.use": "Pakai buku kerja ini",
  "problem.begin.template": "Sisipkan templat",
} as const;
