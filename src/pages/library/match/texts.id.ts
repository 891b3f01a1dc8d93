/** Texts of the search for innovations that fit a problem or an affair. */
export const id = {
  "match.part": "Temukan yang cocok",
  "match.intro":
    "Tulis masalahnya, atau pilih urusan yang belum tercakup. Yang dicari: inovasi daerah atau tahun lain di gudang dan katalog.",
  "match.problem": "Masalah",
  "match.affair": "Urusan",
  "match.anyAffair": "Urusan apa saja",
  "match.basicOpen": "{affair} (pelayanan dasar, belum tercakup)",
  "match.open": "{affair} (belum tercakup)",
  "match.found":
    "{count} cocok. Paling atas: urusan sama, lalu kata yang sama (di nama, lalu di uraian), kematangan, tahun, jenis daerah.",
  "match.none":
    "Tidak ada yang cocok. Coba kata lain atau urusan saja, atau buka buku kerja dan katalog daerah lain di bagian Sumber.",
  "match.noOthers":
    "Gudang baru berisi inovasi buku kerja ini. Buka buku kerja atau katalog daerah lain di bagian Sumber.",
  "match.list": "Inovasi yang cocok",
  "match.why": "Sebab: {reasons}.",
  "match.why.affair": "urusan sama",
  "match.why.words": "kata yang sama: {words}",
  "match.why.maturity": "kematangan {maturity}",
  "match.why.year": "tahun {year}",
  "match.why.kind": "jenis daerah sama",
  "match.why.taken": "sudah direplikasi daerah lain",
} as const;
