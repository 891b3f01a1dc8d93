import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Semua inovasi berlevel sama",
    message: "Semua {count} inovasi berlevel {level} pada: {columns}.",
    fix: "Pastikan setiap level diisi menurut buktinya, bukan disalin ke bawah; penilai biasanya menanyakannya.",
  },
  en: {
    title: "Every innovation at the same level",
    message: "All {count} innovations have level {level} for: {columns}.",
    fix: "Make sure every level follows its evidence and was not filled down; reviewers usually ask.",
  },
};

export const page: CheckPage = {
  summary: "Semua inovasi (10 atau lebih) berlevel 3 pada satu indikator",
  what: "Indikator yang levelnya 3 pada semua inovasi. Hanya diperiksa bila ada sedikitnya 10 inovasi.",
  why: "Satu kolom yang seluruhnya tertinggi biasanya disalin ke bawah, dan penilai menanyakannya. Bisa juga benar; karena itu hanya info.",
  examples: [
    ["10 inovasi, semuanya level 3 pada indikator 28", "dilaporkan"],
    ["9 inovasi, semuanya level 3", "tidak dilaporkan"],
  ],
  mend: "Cocokkan setiap level dengan buktinya. Bila memang benar, biarkan.",
};
