import type { FieldId } from "../../src/workbook/types";
import { CLEAN_PROFILE, goodEvidence, words, type RecordSpec, type TableSpec } from "./build";

/** A table that must be reported under a code, and one that comes close to it and must not. */
export interface Case {
  bad: TableSpec;
  near: TableSpec;
  /** Other codes that rightly come along with the bad table. */
  also?: string[];
}

const one = (record: RecordSpec): TableSpec => ({ records: [record] });
const field = (fields: RecordSpec["fields"]): TableSpec => one({ fields: fields ?? {} });
const level = (levels: NonNullable<RecordSpec["levels"]>): TableSpec => one({ levels });
const proof = (evidence: NonNullable<RecordSpec["evidence"]>): TableSpec => one({ evidence });
const affairs = (...names: string[]): TableSpec => ({ records: names.map((urusan) => ({ fields: { urusan } })) });
const maturity = (kematangan: string | number): TableSpec => ({
  layout: "recap",
  fields: ["opd", "tahapan", "bentuk", "jenis", "urusan", "ujiCoba", "penerapan", "kematangan"],
  records: [{ fields: { kematangan } }],
});
const many = (count: number, make: (row: number) => RecordSpec): TableSpec => ({
  records: Array.from({ length: count }, (_, row) => make(row)),
});
const names = (...given: string[]): TableSpec => ({ records: given.map((name) => ({ name })) });
const designs = (...given: string[]): TableSpec => ({
  records: given.map((rancangBangun) => ({ fields: { rancangBangun } })),
});
const withColumn = (id: FieldId, value: string, fields: RecordSpec["fields"] = {}): TableSpec => ({
  fields: [...(Object.keys(CLEAN_PROFILE) as FieldId[]), id],
  records: [{ fields: { ...fields, [id]: value } }],
});
const wideMaturity = (kematangan: number): TableSpec => ({
  fields: ["tahapan", "kematangan"],
  records: [{ fields: { kematangan } }],
});

const measured = (measures: NonNullable<RecordSpec["measures"]>, record: RecordSpec): TableSpec =>
  one({ ...record, measures });

export const CASES: Record<string, Case> = {
  "basic-services": {
    bad: affairs("Pendidikan", "Kesehatan", "Sosial", "PUPR", "Pariwisata", "Pertanian"),
    near: affairs("Pendidikan", "Kesehatan", "Sosial", "PUPR", "Perumahan"),
  },
  "spd-level-invalid": {
    bad: { records: [], spd: { pad: { level: 4 } } },
    near: { records: [], spd: { pad: { level: "Level 3" } } },
  },
  "spd-evidence-missing": {
    bad: { records: [], spd: { pad: { evidence: "" } } },
    near: { records: [], spd: { pad: { level: 0, evidence: "" } } },
  },
  "spd-evidence-placeholder": {
    bad: { records: [], spd: { pad: { evidence: "menyusul" } } },
    near: { records: [], spd: { pad: { evidence: "LHP BPK Tahun 2024" } } },
  },
  "read-as": {
    bad: one({ levels: { monev: "Laporan survei kepuasan masyarakat" } }),
    near: one({ levels: { monev: "Level 2" } }),
  },
  "sheets-unread": {
    bad: { records: [{}], unread: [{ sheet: "Dinas Sosial", count: 4 }] },
    near: { records: [{}], unread: [] },
  },
  "column-missing": {
    bad: {
      fields: ["tahapan", "inisiator", "jenis", "bentuk", "urusan", "ujiCoba", "penerapan", "rancangBangun", "tujuan"],
      records: [{}],
    },
    near: one({}),
  },
  "name-missing": { bad: { records: [{}], namelessRows: [9] }, near: one({}) },
  "level-invalid": { bad: level({ "alat-kerja": 4 }), near: level({ "alat-kerja": "3 - daring" }) },
  "cell-error": { bad: field({ tujuan: "#REF!" }), near: field({ tujuan: "#1 di provinsi" }) },
  "maturity-invalid": { bad: maturity(111.5), near: maturity(111), also: ["column-missing"] },
  "maturity-differs": { bad: wideMaturity(73), near: wideMaturity(74), also: ["column-missing"] },
  "mandatory-missing": { bad: level({ video: "" }), near: level({ monev: "" }) },
  "stage-not-scored": { bad: field({ tahapan: "Uji Coba" }), near: field({ tahapan: "Tahap penerapan" }) },
  "date-unreadable": { bad: field({ ujiCoba: "awal tahun lalu" }), near: field({ pengembangan: "-" }) },
  "date-missing": { bad: field({ penerapan: "" }), near: field({ pengembangan: "" }) },
  "date-after-window": { bad: field({ penerapan: "2026-01-01" }), near: field({ penerapan: "2025-12-31" }) },
  "date-before-window": {
    bad: field({ ujiCoba: "2023-01-02", penerapan: "2023-12-31" }),
    near: field({ ujiCoba: "2023-01-02", penerapan: "2023-12-31", pengembangan: "2024-01-01" }),
  },
  "trial-after-application": {
    bad: field({ ujiCoba: "2024-06-02", penerapan: "2024-06-01" }),
    near: field({ ujiCoba: "2024-06-01", penerapan: "2024-06-01" }),
  },
  "development-before-application": {
    bad: field({ penerapan: "2024-06-01", pengembangan: "2024-05-31" }),
    near: field({ penerapan: "2024-06-01", pengembangan: "2024-06-01" }),
  },
  "design-too-short": { bad: field({ rancangBangun: words(299) }), near: field({ rancangBangun: words(300) }) },
  "field-missing": { bad: field({ manfaat: " - " }), near: field({ klasifikasi: "" }) },
  "value-not-listed": { bad: field({ jenis: "Digitol" }), near: field({ jenis: "Non-Digital" }) },
  "affair-unknown": { bad: field({ urusan: "Kesehatn" }), near: field({ urusan: "Urusan Bidang Kesehatan" }) },
  "duplicate-name": {
    bad: { records: [{ name: "Si Sehat" }, { name: "SI-SEHAT!" }] },
    near: { records: [{ name: "Si Sehat" }, { name: "SI-SEHAT!", included: false }, { name: "Si Sehat 2" }] },
  },
  "evidence-missing": { bad: proof({ informasi: " " }), near: one({ levels: { informasi: 0 } }) },
  "evidence-placeholder": { bad: proof({ sdm: "menyusul" }), near: proof({ monev: "laporan-monev-menyusul.pdf" }) },
  "evidence-type": { bad: proof({ sosialisasi: "berita.pdf" }), near: proof({ sosialisasi: "berita.JPEG" }) },
  "evidence-link-invalid": {
    bad: proof({ monev: "htp:/drive google com/laporan" }),
    near: proof({ monev: "http://drive.google.com/laporan" }),
  },
  "evidence-local-path": {
    bad: proof({ kecepatan: "C:\\Data\\proposal.pdf" }),
    near: proof({ kecepatan: "Bagian C: proposal.pdf" }),
  },
  "video-link": { bad: proof({ video: "sampul.jpg" }), near: proof({ video: "profil inovasi.mp4; sampul.jpg" }) },
  "letter-incomplete": {
    bad: proof({ sdm: "SK Bupati tentang Tim Inovasi, sk-tim.pdf" }),
    near: proof({ sdm: "SK Bupati\nNomor 188/7\nTahun 2024\ntentang Tim Inovasi" }),
  },
  "letter-file-only": { bad: proof({ sdm: "sk-tim.pdf" }), near: proof({ pedoman: "buku.pdf" }) },
  "evidence-no-file": {
    bad: proof({ monev: "Survei kepuasan warga" }),
    near: proof({ monev: "Survei warga skm.pdf" }),
  },
  "evidence-reused": {
    bad: {
      records: [
        { evidence: { monev: "laporan monev.pdf" } },
        { evidence: { informasi: "foto.jpg; layar.jpg", monev: "Laporan_Monev.PDF" } },
      ],
    },
    near: { records: [{ evidence: { monev: "laporan.pdf", kemanfaatan: "laporan.pdf" } }, {}] },
  },
  "evidence-without-level": {
    bad: one({ levels: { monev: 0 }, evidence: { monev: "laporan.pdf" } }),
    near: one({ levels: { monev: 0 }, evidence: { monev: "belum ada" } }),
  },
  "spd-row-missing": {
    bad: { records: [], spd: {}, withoutSpd: ["pad", "ripj"] },
    near: { records: [], spd: { pad: { level: 0, evidence: "" } } },
  },
  "below-divisor": { bad: many(11, () => ({})), near: many(12, () => ({})), also: ["date-uniform"] },
  "opd-spelling": {
    bad: { records: ["Dinas Kesehatan", "DINKES", "Dinas Kesehatan"].map((opd) => ({ fields: { opd } })) },
    near: { records: ["Dinas Sosial", "Dinas Kesehatan", "Kecamatan Kota Timur"].map((opd) => ({ fields: { opd } })) },
  },
  "opd-absent": {
    bad: { records: [{}], opd: ["Dinas Kesehatan", "Dinas Sosial"] },
    near: { records: [{}], opd: ["DINKES"] },
  },
  "similar-name": {
    bad: names("Sistem Layanan Warga Terpadu", "Sistim Layanan Warga Terpadu"),
    near: names("Posyandu Mawar Tahap 1", "Posyandu Mawar Tahap 2", "Posyandu Melati"),
  },
  "similar-design": {
    bad: designs(words(300, "a"), `${words(300, "a")} ${words(60, "b")}`),
    near: designs(`${words(120, "a")} ${words(180, "b")}`, `${words(120, "a")} ${words(180, "c")}`),
  },
  "level-uniform": {
    bad: many(10, () => ({ levels: { proses: 3 } })),
    near: many(10, (row) => ({ levels: { proses: row === 0 ? 2 : 3 } })),
    also: ["date-uniform"],
  },
  "date-uniform": {
    bad: many(10, (row) => ({ fields: { penerapan: `${row < 6 ? 1 : row} Juni 2024` } })),
    near: many(10, (row) => ({ fields: { penerapan: `${row < 5 ? 1 : row} Juni 2024` } })),
  },
  "affair-repeated": {
    bad: withColumn("urusanLain", "Pariwisata; Kesehatan"),
    near: withColumn("urusanLain", "Pariwisata, Kebudayaan"),
  },
  "affair-only-beside": {
    bad: withColumn("urusanLain", "Pariwisata, Sosial"),
    near: withColumn("urusanLain", "Pariwisata"),
  },
  "reported-before": {
    bad: withColumn("pelaporan", "2024 dan 2025"),
    near: withColumn("pelaporan", "2025, 2026"),
  },
  "digital-by-hand": { bad: level({ "alat-kerja": 1 }), near: level({ "alat-kerja": 2 }) },
  "non-digital-online": {
    bad: one({ fields: { jenis: "Non-Digital" }, levels: { "alat-kerja": 3 } }),
    near: one({ fields: { jenis: "Non Digital" }, levels: { "alat-kerja": 2, integrasi: 3 } }),
  },
  "evidence-too-few": {
    bad: proof({ bimtek: "Surat Tugas Nomor 5/2024 tanggal 3 Mei 2024\nDaftar hadir\nSertifikat" }),
    near: proof({ bimtek: "https://drive.google.com/drive/folders/1abc?usp=sharing" }),
    also: ["letter-file-only"],
  },
  "evidence-year": {
    bad: proof({ sdm: "SK Bupati Nomor 188/7 tanggal 2 Mei 2023 tentang Tim" }),
    near: proof({ sdm: "SK Bupati Nomor 188/7 tanggal 2 Januari 2024 tentang Tim Tahun 2023" }),
  },
  "document-below-level": {
    bad: proof({ regulasi: "SK Bupati Nomor 188/7 tanggal 2 Mei 2024 tentang Inovasi, sk.pdf" }),
    near: proof({ regulasi: "Perbup Nomor 7 Tahun 2024 tentang Perda Inovasi, perbup.pdf" }),
  },
  "link-private": {
    bad: proof({ monev: "https://docs.google.com/document/d/1abc/edit" }),
    near: proof({ monev: "https://docs.google.com/document/d/1abc/edit?usp=sharing" }),
  },
  "link-insecure": {
    bad: proof({ monev: "http://sikd.contoh.go.id/laporan" }),
    near: proof({ monev: "https://sikd.contoh.go.id/laporan" }),
  },
  "video-too-long": {
    bad: proof({ video: "https://youtu.be/abc durasi 5:01" }),
    near: proof({ video: "https://youtu.be/abc durasi 5:00" }),
  },
  "measure-mismatch": {
    bad: measured({ sdm: "35 orang" }, { levels: { sdm: 2 } }),
    near: measured({ sdm: "30 orang" }, { levels: { sdm: 2 } }),
  },
  "measure-overlap": {
    bad: { records: [], spd: { tpt: { level: 2, measure: 5.92 } } },
    near: { records: [], spd: { tpt: { level: 2, measure: 5.9 } } },
  },
  "measure-outside": {
    bad: measured({ kemanfaatan: "30,01 %" }, { bases: { kemanfaatan: "c" } }),
    near: measured({ kemanfaatan: "20 %" }, { bases: { kemanfaatan: "c" } }),
  },
  "basis-missing": {
    bad: measured({ kemanfaatan: 350 }, { bases: { kemanfaatan: "" } }),
    near: measured({ kemanfaatan: "350 orang" }, { bases: { kemanfaatan: "" } }),
  },
  "basis-mixed": {
    bad: measured({ kemanfaatan: "350 orang" }, { bases: { kemanfaatan: "b" } }),
    near: measured({ kemanfaatan: "350 orang" }, { bases: { kemanfaatan: "a" } }),
  },
  "level-derived": {
    bad: measured({ jejaring: 3 }, { levels: { jejaring: "" }, evidence: { jejaring: goodEvidence("jejaring", 5) } }),
    near: measured({ jejaring: 3 }, { levels: { jejaring: 2 } }),
  },
};
