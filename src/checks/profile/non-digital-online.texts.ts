import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Non digital, tetapi daring",
    message: "Jenis inovasi “{value}”, tetapi indikator {indicator} berlevel {level}: {text}.",
    fix: "Periksa jenis inovasi dan level indikator ini; salah satunya tidak sesuai.",
  },
  en: {
    title: "Not digital, but online",
    message: "The kind is “{value}”, but indicator {indicator} has level {level}: {text}.",
    fix: "Check the kind of innovation and the level of this indicator; one of them does not fit.",
  },
};

export const page: CheckPage = {
  summary: "Jenis Non Digital, tetapi alat kerja atau integrasi daring",
  what: "Inovasi berjenis Non Digital yang level Alat Kerja (19) atau Layanan Terintegrasi (30) berbunyi daring, web, atau aplikasi menurut aturan tahun itu.",
  why: "Jenis dan levelnya saling bertentangan, dan jenis menentukan bukti yang diminta indikator 30.",
  examples: [
    ["Non Digital, indikator 19 level 3 (sistem daring atau AI)", "dilaporkan"],
    ["Non Digital, indikator 30 level 3 pada 2026 (terpadu dengan unit lain)", "tidak dilaporkan"],
  ],
  mend: "Periksa jenis inovasi dan level indikatornya; salah satunya tidak sesuai.",
  grounds: "Disimpulkan dari isian formulir (S1, S5, S7) dan bunyi level (S1, S3; 2023: S5).",
  indicators: ["alat-kerja", "integrasi"],
};
