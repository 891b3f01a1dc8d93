import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Digital, tetapi manual",
    message: "Jenis inovasi “{value}”, tetapi indikator {indicator} berlevel {level}: {text}.",
    fix: "Periksa jenis inovasi dan level indikator ini; salah satunya tidak sesuai.",
  },
  en: {
    title: "Digital, but by hand",
    message: "The kind is “{value}”, but indicator {indicator} has level {level}: {text}.",
    fix: "Check the kind of innovation and the level of this indicator; one of them does not fit.",
  },
};

export const page: CheckPage = {
  summary: "Jenis Digital, tetapi alat kerja manual",
  what: "Inovasi berjenis Digital yang level Alat Kerja-nya berbunyi manual (19, level 1). Bunyi level diambil dari aturan tahun itu.",
  why: "Jenis dan alat kerja saling bertentangan; penilai mempertanyakan salah satunya. Inovasi digital semestinya mencapai level sistem daring.",
  examples: [
    ["Digital, indikator 19 level 1 (manual/non-elektronik)", "dilaporkan"],
    ["Digital, indikator 19 level 2", "tidak dilaporkan"],
  ],
  mend: "Periksa jenis inovasi dan level indikatornya; salah satunya tidak sesuai.",
  grounds: "Disimpulkan dari isian formulir (S1, S5, S7) dan bunyi level (S1, S3).",
  indicators: ["alat-kerja", "integrasi"],
};
