import { translator } from "../../../i18n/translator";

/** Texts of `iid score`. */
export const id = {
  "cli.years.title": "{file}: tahun {years}",
  "cli.years.compared": "Tahun {after} dibandingkan dengan {before}, poin indeks ({basis})",
  "cli.years.what": "Bagian atau indikator",
  "cli.years.difference": "Selisih",
  "cli.years.thresholds": "Ambang, bobot, dan bunyi level yang berbeda, tahun {after} dan {before}",
  "cli.years.noIndicators": "Tidak ada indikator yang berbeda.",
  "cli.years.assumption": "Anggapan ({years}): {text}",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.years.title": "{file}: years {years}",
  "cli.years.compared": "{after} against {before}, index points ({basis})",
  "cli.years.what": "Part or indicator",
  "cli.years.difference": "Difference",
  "cli.years.thresholds": "Thresholds, weights and wordings of levels that differ, {after} and {before}",
  "cli.years.noIndicators": "No indicator differs.",
  "cli.years.assumption": "Assumption ({years}): {text}",
};

export const translateScore = translator<keyof typeof id>({ id, en });
