import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Semua inovasi bertingkat sama",
    message: "Semua {count} inovasi bertingkat {level} pada: {columns}.",
    fix: "Pastikan setiap tingkat diisi menurut buktinya, bukan disalin ke bawah; penilai biasanya menanyakannya.",
  },
  en: {
    title: "Every innovation at the same level",
    message: "All {count} innovations have level {level} for: {columns}.",
    fix: "Make sure every level follows its evidence and was not filled down; reviewers usually ask.",
  },
};

export const page: CheckPage = {
  summary: "Semua inovasi (10 atau lebih) bertingkat 3 pada satu indikator",
  what: "Indikator yang tingkatnya 3 pada semua inovasi. Hanya diperiksa bila ada sedikitnya 10 inovasi.",
  why: "Satu kolom yang seluruhnya tertinggi biasanya disalin ke bawah, dan penilai menanyakannya. Bisa juga benar; karena itu hanya info.",
  examples: [
    ["10 inovasi, semuanya tingkat 3 pada indikator 28", "dilaporkan"],
    ["9 inovasi, semuanya tingkat 3", "tidak dilaporkan"],
  ],
  mend: "Cocokkan setiap tingkat dengan buktinya. Bila memang benar, biarkan.",
};
