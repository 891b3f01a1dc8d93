import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Pelayanan dasar hanya beririsan",
    message:
      "Urusan pelayanan dasar “{value}” hanya menjadi urusan beririsan (baris {rows}), sehingga belum dihitung tercakup.",
    fix: "Bila salah satu inovasi itu terutama melayani urusan “{value}”, jadikan urusan utamanya; bila tidak, siapkan inovasi lain.",
  },
  en: {
    title: "Basic service only overlapping",
    message: "The basic service “{value}” is only an overlapping affair (row {rows}) and does not count as covered.",
    fix: "If one of these innovations mainly serves “{value}”, make it the main affair; otherwise prepare another innovation.",
  },
};

export const page: CheckPage = {
  summary: "Pelayanan dasar hanya menjadi urusan beririsan",
  what: "Urusan wajib pelayanan dasar yang hanya muncul sebagai urusan beririsan, tidak sebagai urusan utama inovasi mana pun.",
  why: "Apakah urusan beririsan ikut dihitung pada cakupan pelayanan dasar belum diketahui; di sini tidak dihitung. Memindahkan urusan utama satu inovasi dapat memenuhi syarat [`basic-services`](basic-services.md).",
  examples: [
    ["Beririsan Sosial pada baris 5 dan 6, tidak ada urusan utama Sosial", "satu catatan dengan kedua baris"],
    ["Satu inovasi berurusan utama Sosial", "tidak dilaporkan"],
  ],
  mend: "Bila salah satu inovasi itu terutama melayani urusan tersebut, jadikan urusan utamanya; bila tidak, siapkan inovasi lain.",
  grounds: "S5, S7 (isian formulir); S1, S2 (cakupan). Aturan untuk urusan beririsan tidak ditemukan.",
};
