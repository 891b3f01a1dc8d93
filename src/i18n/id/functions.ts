/** Texts of the custom functions: labels in spilled tables, and what they say when they cannot answer. */
export const functions = {
  "functions.maturity": "Kematangan",
  "functions.check": "Pemeriksaan",
  "functions.status": "Status",
  "functions.gain": "Potensi poin",

  "functions.status.siap": "Siap",
  "functions.status.lengkapi": "Lengkapi",
  "functions.status.tidakMemenuhi": "Tidak memenuhi",

  "functions.part": "Bagian",
  "functions.claimed": "Klaim",
  "functions.evidenced": "Bukti",
  "functions.spd": "Skor SPD",
  "functions.meanMaturity": "Rata-rata kematangan",
  "functions.divisor": "Pembagi",
  "functions.n": "Jumlah inovasi (n)",
  "functions.countScore": "Skor jumlah",
  "functions.basicServices": "Pelayanan dasar (syarat {required} dari {of})",
  "functions.indexShare": "Bagian inovasi dari indeks (tanpa SPD)",
  "functions.index": "Indeks",
  "functions.predicate": "Predikat",

  "functions.assumptions": "Anggapan ({count})",
  "functions.more": "… dan {count} lagi",

  "functions.error.noTable":
    "Baris judul tidak dikenali. Perlu kolom Nama Inovasi serta kolom Kematangan atau level indikator; yang terbaca: {seen}.",
  "functions.error.noScores":
    "Tabel ini tidak memiliki kolom Kematangan maupun kolom level indikator; yang terbaca: {seen}.",
  "functions.error.noHeader":
    "Rentang ini tanpa baris judul, dan judulnya tidak ditemukan di atasnya. Perlu kolom Nama Inovasi serta kolom Kematangan atau level indikator.",
  "functions.error.noRows": "Tidak ada baris inovasi di bawah judul.",
  "functions.error.twoTables": "Rentang ini berisi lebih dari satu tabel inovasi; pilih salah satu.",
  "functions.error.noSpdTable":
    "Tabel SPD tidak dikenali. Perlu kolom Indikator dan Level, atau isi skor SPD sebagai angka.",
  "functions.error.noEvidence":
    'Nilai bukti tidak dapat dihitung: tidak ada kolom bukti di rentang ini. Sertakan kolom bukti, atau pakai "klaim".',
  "functions.error.basis": 'Dasar harus "klaim", "bukti", atau "aman".',
  "functions.error.year": "Aturan tahun {year} belum ada. Tahun yang tersedia: {known}.",
  "functions.error.historyYear":
    "Tahun {year} hanya riwayat: rumus dan bobotnya tidak diketahui, jadi indeksnya tidak dapat dihitung; catat skor dan predikatnya di lembar Riwayat. Tahun yang dapat dihitung: {known}.",
  "functions.error.rules":
    "Aturan harus berupa tahun, misalnya 2026, atau tabel aturan (dari tombol Sisipkan lembar aturan).",
  "functions.error.ruleTable": "{path}: {reason}",
  "functions.error.spdNumber": "SPD harus berupa tabel SPD atau angka 0 sampai {max}.",
  "functions.error.missingValue": "Aturan belum lengkap: {reason}",
  "functions.error.unread": "Baris judul tidak dapat dibaca sekarang ({code}). Tekan F9 untuk menghitung ulang.",
  "functions.error.indicator":
    "Indikator «{indicator}» tidak dikenal. Pakai nomor (16), kunci (5a), id (regulasi), atau nama resminya.",
  "functions.error.indicatorParts": "Indikator {indicator} terdiri atas beberapa baris; pilih salah satu: {parts}.",
  "functions.error.value": "Isi nilai yang diukur atau jenis dokumennya.",
  "functions.error.measure": "Indikator {indicator} diukur menurut dasar; isi salah satu: {bases}.",
  "functions.error.mixed": "Indikator {indicator} diukur menurut tepat satu dasar; yang terbaca: {bases}.",
  "functions.error.share":
    "Indikator {indicator} diukur dalam persen. Sel berformat persen berisi pecahannya: kalikan 100 (misalnya =IID.LEVEL(29;B2*100)), atau tulis satuannya («{percent}%»).",
  "functions.error.years":
    "Jumlah tahun saja belum menentukan tingkat indikator {indicator}; sebutkan tahunnya, misalnya T-1 dan T-2.",
  "functions.error.outside":
    "Nilai {value} di luar semua rentang indikator {indicator}; surat tidak menyebut tingkatnya.",
  "functions.error.numeric":
    "Indikator {indicator} diukur dengan satu angka, boleh dengan satuannya; «{value}» tidak terbaca begitu.",
  "functions.error.document": "Jenis ini tidak cocok dengan tingkat indikator {indicator}: {levels}.",
  "functions.error.indexValue": "Indeks harus berupa angka 0 sampai 100.",
  "functions.error.noLimits": "Batas predikat tahun {year} belum diketahui.",
  "functions.error.field": "Bidang tidak dikenal. Pilihan: {fields}.",
  "functions.error.unknown": "Belum diketahui untuk indikator {indicator}.",

  "functions.formula":
    "(SPD + jumlah kematangan / maks({divisor}; n) + {per} x min(n; {cap})) / {total} x 100; skor jumlah 0 bila urusan pelayanan dasar yang tercakup kurang dari {services}",
  "functions.assumed": "asumsi",
  "functions.noAssumption": "tidak ada",
  "functions.noBases": "tidak ada",
  "functions.fact.weight": "bobot",
  "functions.fact.levels": "tingkat",
  "functions.fact.evidence": "bukti",
  "functions.yes": "ya",
  "functions.no": "tidak",
  "functions.anyFile": "belum diketahui",
} as const;
