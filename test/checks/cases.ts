import { words, type RecordSpec, type TableSpec } from "./build";

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
const wideMaturity = (kematangan: number): TableSpec => ({
  fields: ["tahapan", "kematangan"],
  records: [{ fields: { kematangan } }],
});

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
        { evidence: { informasi: "foto.jpg", monev: "Laporan_Monev.PDF" } },
      ],
    },
    near: { records: [{ evidence: { monev: "laporan.pdf", kemanfaatan: "laporan.pdf" } }, {}] },
  },
  "evidence-without-level": {
    bad: one({ levels: { monev: 0 }, evidence: { monev: "laporan.pdf" } }),
    near: one({ levels: { monev: 0 }, evidence: { monev: "belum ada" } }),
  },
};
