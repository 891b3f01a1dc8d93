import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"level" | "none"> = {
  id: {
    title: "Jenis dokumen di bawah levelnya",
    message: "Indikator {indicator} berlevel {level}, tetapi “{value}” {shown}.",
    fix: "Siapkan dokumen yang sesuai dengan level {level}, atau turunkan levelnya menjadi {proven}.",
    own: { level: "menunjukkan level {proven}", none: "belum mencapai level mana pun" },
  },
  en: {
    title: "Kind of document below the level",
    message: "Indicator {indicator} has level {level}, but “{value}” {shown}.",
    fix: "Provide a document that fits level {level}, or lower the level to {proven}.",
    own: { level: "shows level {proven}", none: "reaches no level" },
  },
  words({ params, say }) {
    return { shown: say(params["proven"] === 0 ? "none" : "level") };
  },
};

export const page: CheckPage = {
  summary: "Jenis regulasi atau SK (16, 23) di bawah levelnya",
  what: "Jenis dokumen pada 16 Regulasi dan 23 Pelaksana yang lebih rendah daripada levelnya, menurut bunyi level tahun itu. Dari beberapa dokumen dipakai yang tertinggi; jenis yang tidak dikenal tidak dinilai. Pada 16, rancangan dan surat yang tidak disebut level mana pun (surat edaran, instruksi, surat tugas, PKS, SOP; pada 2026 juga SK kepala PD) tidak membuktikan apa pun. Poin yang dipertaruhkan hanya selisih levelnya.",
  why: "Level indikator ini adalah jenis dokumennya. Pada 2026 level 3 indikator 16 memerlukan Perda dan level 2 Perkada; pada 2023–2025 Perkada sudah mencapai level 3.",
  examples: [
    ["16 (2026) level 3: Perbup Nomor 4 Tahun 2024", "dilaporkan: menunjukkan level 2"],
    ["16 (2024) level 3: Perbup Nomor 4 Tahun 2023", "diterima"],
    ["16 (2026) level 1: SK Kepala Dinas", "dilaporkan: belum mencapai level mana pun"],
  ],
  mend: "Siapkan dokumen yang sesuai, atau turunkan levelnya.",
  grounds: "S1, S3 (2026); S5 (2023), S7 (2024), S8 (2025).",
  indicators: ["regulasi", "pelaksana"],
};
