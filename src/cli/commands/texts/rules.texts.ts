import { translator } from "../../../i18n/translator";

/** Texts of `iid rules`. */
export const id = {
  "cli.rules.usage.list": "iid rules tanpa tahun menampilkan semua tahun; satu tahun: iid rules show TAHUN.",
  "cli.rules.usage.show": "sebut satu tahun atau berkas aturan: iid rules show TAHUN.",
  "cli.rules.usage.diff": "sebut dua tahun atau berkas aturan: iid rules diff LAMA BARU.",
  "cli.rules.usage.export": "sebut satu tahun atau berkas aturan: iid rules export TAHUN.",
  "cli.rules.usage.copy": "sebut tahun asal dan tahun baru: iid rules copy TAHUN TAHUN-BARU.",
  "cli.rules.copyRefused": "tidak disalin ke {year}: {reason}",
  "cli.rules.usage.check": "sebut satu berkas aturan: iid rules check BERKAS.",
  "cli.rules.title": "{title} ({standing})",
  "cli.rules.status": "Status: {text}",
  "cli.rules.formula": "Rumus: (SPD + jumlah kematangan / pembagi + skor jumlah) / nilai total x 100",
  "cli.rules.predicate": "Predikat {name}",
  "cli.rules.from": "mulai {limit}",
  "cli.rules.spdIndicators": "Indikator daerah (SPD)",
  "cli.rules.sidIndicators": "Indikator inovasi (SID)",
  "cli.rules.level": "level {level}: {text}",
  "cli.rules.basis": "basis {key}, {name}: {ranges}",
  "cli.rules.levelsUnknown": "level belum diketahui",
  "cli.rules.unknownReason": "Tentang level yang kosong: {reason}",
  "cli.rules.assumption": "Anggapan: {text}",
  "cli.rules.source": "Sumber {code}: {text}",
  "cli.rules.changes": "Dari {before} ke {after}: {count} perubahan",
  "cli.rules.noChange": "{before} dan {after}: tidak ada perbedaan.",
  "cli.rules.incomparable": "Tidak dapat dibandingkan karena levelnya belum diketahui dalam {title}: {numbers}.",
  "cli.rules.accepted":
    "{file}: {title} dapat dipakai ({indicators} indikator, nilai total {total}, {assumptions} anggapan).",
  "cli.rules.yearTaken":
    "Tahun {year} sudah ada aturannya ({standing}): berkas ini adalah koreksi daerah, dan setiap hasil dengannya disebut “aturan daerah”.",
} as const;

export const en: Record<keyof typeof id, string> = {
  "cli.rules.usage.list": "iid rules lists all years and takes none; one year: iid rules show YEAR.",
  "cli.rules.usage.show": "name one year or rule file: iid rules show YEAR.",
  "cli.rules.usage.diff": "name two years or rule files: iid rules diff OLD NEW.",
  "cli.rules.usage.export": "name one year or rule file: iid rules export YEAR.",
  "cli.rules.usage.copy": "name the year and the new year: iid rules copy YEAR NEW-YEAR.",
  "cli.rules.copyRefused": "not copied to {year}: {reason}",
  "cli.rules.usage.check": "name one rule file: iid rules check FILE.",
  "cli.rules.title": "{title} ({standing})",
  "cli.rules.status": "State: {text}",
  "cli.rules.formula": "Formula: (SPD + sum of maturities / divisor + count score) / total x 100",
  "cli.rules.predicate": "Predikat {name}",
  "cli.rules.from": "from {limit}",
  "cli.rules.spdIndicators": "Region indicators (SPD)",
  "cli.rules.sidIndicators": "Innovation indicators (SID)",
  "cli.rules.level": "level {level}: {text}",
  "cli.rules.basis": "basis {key}, {name}: {ranges}",
  "cli.rules.levelsUnknown": "levels not known",
  "cli.rules.unknownReason": "About missing levels: {reason}",
  "cli.rules.assumption": "Assumption: {text}",
  "cli.rules.source": "Source {code}: {text}",
  "cli.rules.changes": "From {before} to {after}: {count} changes",
  "cli.rules.noChange": "{before} and {after}: no difference.",
  "cli.rules.incomparable": "Cannot be compared since the levels are not known in {title}: {numbers}.",
  "cli.rules.accepted":
    "{file}: {title} can be used ({indicators} indicators, total {total}, {assumptions} assumptions).",
  "cli.rules.yearTaken":
    "There are rules for {year} already ({standing}): this file is the region's correction, and every result by it is named “aturan daerah”.",
};

export const translateRulesCommand = translator<keyof typeof id>({ id, en });
