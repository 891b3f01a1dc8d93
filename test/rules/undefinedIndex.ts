import { at, type Json } from "./letters";

/** Nobody knows it, and nothing is assumed. */
const UNKNOWN = { value: null, source: [], confidence: "inferred", reason: "surat belum terbit" };

function indicators(json: Json): Json[] {
  return json["indicators"] as Json[];
}

function weights(json: Json, aspect: string, value: unknown): void {
  for (const one of indicators(json)) if (one["aspect"] === aspect) at(one, "weight")["value"] = value;
}

/** What leaves the index without a value, or every innovation without one: how a file gets so, and what is said of it. */
export const UNDEFINED_INDEX: [what: string, spoil: (json: Json) => void, said: string[]][] = [
  [
    "a divisor of 0",
    (json) => (at(json, "formula", "divisorMin")["value"] = 0),
    ["rumus, pembagi terkecil (formula.divisorMin.value): isi 0 terlalu kecil; paling sedikit 1."],
  ],
  [
    "a divisor that is no number",
    (json) => (at(json, "formula", "divisorMin")["value"] = "NaN"),
    ['rumus, pembagi terkecil (formula.divisorMin.value): isi "NaN" tidak cocok; yang diharapkan angka.'],
  ],
  [
    "what a program writes for NaN",
    (json) => (at(json, "formula", "totalMax")["value"] = NaN),
    ["rumus, nilai total (formula.totalMax): nilai null harus disertai alasan (reason)."],
  ],
  [
    "a total of 0",
    (json) => (at(json, "formula", "totalMax")["value"] = 0),
    ["rumus, nilai total (formula.totalMax.value): isi 0 terlalu kecil; paling sedikit 1."],
  ],
  [
    "an unknown divisor and an unknown number of affairs",
    (json) => Object.assign(at(json, "formula"), { divisorMin: UNKNOWN, minBasicServices: UNKNOWN }),
    ["pembagi terkecil (formula.divisorMin)", "urusan pelayanan dasar minimal (formula.minBasicServices)"].map(
      (place) => `rumus, ${place}: belum diketahui, padahal tanpa angka ini indeks tidak dapat dihitung; isi angkanya.`,
    ),
  ],
  [
    "no indicators",
    (json) => {
      json["indicators"] = [];
      at(json, "formula", "totalMax")["value"] = 76;
    },
    ["daftar indikator (indicators): tidak ada satu pun indikator inovasi (SID)."],
  ],
  [
    "no indicators of innovations",
    (json) => {
      json["indicators"] = indicators(json).filter(({ aspect }) => aspect === "SPD");
      at(json, "formula", "totalMax")["value"] = 139;
    },
    ["daftar indikator (indicators): tidak ada satu pun indikator inovasi (SID)."],
  ],
  [
    "all innovation indicators weigh 0",
    (json) => {
      weights(json, "SID", 0);
      at(json, "formula", "totalMax")["value"] = 139;
    },
    [
      "indikator 16 Regulasi Inovasi Daerah, bobot (indicators[20].weight): bobot semua indikator inovasi (SID) 0, sehingga tidak ada inovasi yang bernilai.",
    ],
  ],
  [
    "nothing weighs anything",
    (json) => {
      weights(json, "SID", 0);
      weights(json, "SPD", 0);
      at(json, "formula", "countPerInnovation")["value"] = 0;
      at(json, "formula", "totalMax")["value"] = 0;
    },
    [
      "rumus, nilai total (formula.totalMax.value): isi 0 terlalu kecil; paling sedikit 1.",
      "indikator 16 Regulasi Inovasi Daerah, bobot (indicators[20].weight): bobot semua indikator inovasi (SID) 0, sehingga tidak ada inovasi yang bernilai.",
    ],
  ],
  [
    "a level that is missing, with which nothing else can be read",
    (json) => {
      indicators(json)[21]!["weight"] = UNKNOWN;
      (at(indicators(json)[22]!, "levels")["value"] as unknown[]).pop();
    },
    ["indikator 18 Dukungan anggaran, level, isian ke-3 (indicators[22].levels.value[2]): isian ke-3 belum ada."],
  ],
  [
    "a divisor of 0, an unknown weight, a window that ends before it begins",
    (json) => {
      at(json, "formula", "divisorMin")["value"] = 0;
      indicators(json)[21]!["weight"] = UNKNOWN;
      at(json, "window", "value")["to"] = "2020-01-01";
    },
    [
      "rumus, pembagi terkecil (formula.divisorMin.value): isi 0 terlalu kecil; paling sedikit 1.",
      "waktu penerapan (window.value): tanggal awal 2028-01-01 setelah tanggal akhir 2020-01-01.",
      "indikator 17 Ketersediaan dan peran SDM, bobot (indicators[21].weight): belum diketahui, padahal tanpa angka ini indeks tidak dapat dihitung; isi angkanya.",
    ],
  ],
];
