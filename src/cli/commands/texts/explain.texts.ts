import { translator } from "../../../i18n/translator";

/** Texts of `iid explain`. */
export const id = {
  "cli.explain.title": "{file}: {rules}",
  "cli.explain.calculation": "Perhitungan",
  "cli.explain.spd": "SPD: skor = bobot x level",
  "cli.explain.shares": "Indikator inovasi: skor = bobot x jumlah level semua inovasi / {divisor}",
  "cli.explain.innovations": "Kematangan inovasi",
  "cli.explain.levels": "Arti level yang diklaim",
  "cli.explain.levelText": "{key} level {level}: {text}",
  "cli.explain.noRow": "{file}: baris {row} tidak berisi inovasi; yang terdekat: {near}.",
  "cli.explain.nearRow": "baris {row} ({name})",
  "cli.explain.excludedRow": "{file}: inovasi di baris {row} ({name}) tidak diikutkan, jadi tidak dinilai.",
  "cli.explain.notRow": "--row harus nomor baris Excel, bukan “{value}”.",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.explain.title": "{file}: {rules}",
  "cli.explain.calculation": "Calculation",
  "cli.explain.spd": "SPD: points = weight x level",
  "cli.explain.shares": "Innovation indicators: points = weight x sum of the innovations' levels / {divisor}",
  "cli.explain.innovations": "Maturity of the innovations",
  "cli.explain.levels": "What the claimed levels mean",
  "cli.explain.levelText": "{key} level {level}: {text}",
  "cli.explain.noRow": "{file}: row {row} holds no innovation; the nearest: {near}.",
  "cli.explain.nearRow": "row {row} ({name})",
  "cli.explain.excludedRow": "{file}: the innovation in row {row} ({name}) is marked as left out and not scored.",
  "cli.explain.notRow": "--row must be an Excel row number, not “{value}”.",
};

export const translateExplain = translator<keyof typeof id>({ id, en });
