/** Sheets of a competition and of a ranking, as they are called in any language. */
export const JURY_SHEET = "Juri";
export const WEIGHT_SHEET = "Bobot";
export const RANKING_SHEET = "Peringkat";

/** Headers of the sheet *Juri* beside its criteria; people may leave out what they do not need. */
export const JURY_HEADERS = {
  stage: "Tahap",
  juror: "Juri",
  jurorOffice: "OPD Juri",
  innovation: "Nama Inovasi",
  office: "Perangkat Daerah",
  category: "Kategori",
  kind: "Jenis",
  note: "Catatan",
} as const;

export const WEIGHT_HEADERS = ["Tahap", "Kriteria", "Bobot", "Sumber"] as const;
