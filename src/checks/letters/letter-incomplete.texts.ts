import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"number" | "date"> = {
  id: {
    title: "Data surat belum lengkap",
    message: "Bukti {indicator} “{value}” belum memuat {missing}.",
    fix: "Tulis jenis surat, nomor, tanggal, dan perihalnya; bukti yang diminta: {documents} ({types}).",
    own: { number: "nomor surat", date: "tanggal atau tahun surat" },
  },
  en: {
    title: "Letter data incomplete",
    message: "The evidence of {indicator} “{value}” lacks {missing}.",
    fix: "Write kind, number, date and subject of the letter; evidence asked for: {documents} ({types}).",
    own: { number: "its number", date: "its date or year" },
  },
  words({ params, and, named }) {
    return { missing: and(String(params["missing"]).split(",").map(named)) };
  },
};

export const page: CheckPage = {
  summary: "Bukti berformulir surat tanpa nomor, atau tanpa tanggal dan tahun",
  what: "Bukti berformulir surat tanpa nomor, atau tanpa tanggal dan tahun.",
  why: "Formulir meminta nomor, tanggal, dan perihal surat; tanpa itu petugas harus membuka berkasnya.",
  examples: [
    ["SK Bupati tentang Tim Inovasi", "dilaporkan"],
    ["SK Bupati Nomor 188/7 Tahun 2024", "diterima"],
  ],
  mend: "Tulis jenis surat, nomor, tanggal, dan perihalnya.",
};
