import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Urusan tidak dikenal",
    message: "Urusan “{value}” tidak ada dalam daftar {of} urusan.",
    fix: "{suggested}Tulis urusan utama seperti dalam daftar {of} urusan pemerintahan.",
  },
  en: {
    title: "Affair not recognised",
    message: "“{value}” is not in the list of {of} affairs (urusan).",
    fix: "{suggested}Write the main affair as it stands in the list of {of} government affairs.",
  },
};

export const page: CheckPage = {
  summary: "Urusan utama tidak ada dalam daftar 38 urusan",
  what: "Urusan utama yang tidak terdapat dalam daftar 38 urusan. Penomoran, singkatan, dan ejaan lazim diterima.",
  why: "Urusan di luar daftar tidak dapat dipilih di formulir dan tidak mencakup pelayanan dasar.",
  examples: [
    ["Kesehatn", "dilaporkan, disarankan Kesehatan"],
    ["Urusan Bidang Kesehatan", "diterima"],
  ],
  mend: "Tulis urusan utama seperti dalam daftar.",
};
