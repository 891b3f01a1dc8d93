export const id = {
  "replication.noted":
    "Katalog mencatat {count} daerah yang mereplikasi: {regions}. Dengan dokumen dari setiap daerah, indikator {number} menjadi level {level}; di tabel sekarang level {now}.",
  "replication.notedUnknown":
    "Katalog mencatat {count} daerah yang mereplikasi: {regions}. Aturan {year} tidak menyebut levelnya.",
  "replication.documented": "Dokumen sudah tercatat dari {count} daerah (level {level}): {regions}.",
  "replication.noDocument": "Belum ada dokumen yang tercatat. Tanpa dokumen tidak ada yang diklaim.",
  "replication.doubt":
    "“{one}” dan “{other}” mungkin satu daerah, jadi dihitung sekali. Tulis lengkap dengan jenisnya.",
  "replication.unset": "belum ada",
  "replication.open": "Buka Gudang untuk membuat dokumennya",
} as const;
