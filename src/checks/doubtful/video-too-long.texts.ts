import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Video terlalu lama",
    message: "Video {indicator} berdurasi {minutes} menit; paling lama {limit} menit.",
    fix: "Pendekkan video menjadi paling lama {limit} menit, atau perbaiki durasi yang tertulis.",
  },
  en: {
    title: "Video too long",
    message: "The video of {indicator} runs {minutes} minutes; the limit is {limit} minutes.",
    fix: "Cut the video to {limit} minutes, or correct the written length.",
  },
};

export const page: CheckPage = {
  summary: "Durasi video yang tertulis melebihi batas (2026: 5 menit)",
  what: "Durasi yang tertulis pada sel video melebihi batas (2026: 5 menit). Dibaca: `durasi 7:30`, `6 menit`, `5 menit 20 detik`. Videonya sendiri tidak dibuka.",
  why: "Video paling lama 5 menit; yang lebih panjang dapat ditolak.",
  examples: [
    ["durasi 5:01", "dilaporkan"],
    ["durasi 5:00", "diterima"],
  ],
  mend: "Pendekkan video, atau perbaiki durasi yang tertulis.",
  grounds: "S3 (2026); S8 menyebut batas yang sama pada September 2025.",
  indicators: ["video"],
};
