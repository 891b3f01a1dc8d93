import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Urusan ditulis dua kali",
    message: "Urusan “{value}” sudah menjadi urusan utama, tetapi ditulis lagi sebagai urusan beririsan.",
    fix: "Hapus “{value}” dari kolom “{header}”, atau ganti dengan urusan lain yang benar-benar beririsan.",
  },
  en: {
    title: "Affair written twice",
    message: "The affair “{value}” is the main affair already and stands again among the overlapping ones.",
    fix: "Remove “{value}” from the column “{header}”, or replace it by an affair that really overlaps.",
  },
};

export const page: CheckPage = {
  summary: "Urusan utama ditulis lagi sebagai urusan beririsan",
  what: "Urusan utama yang ditulis lagi pada kolom urusan beririsan.",
  why: "Formulir menanyakan urusan utama dan, terpisah dari itu, urusan lain yang beririsan.",
  examples: [
    ["Utama Kesehatan; beririsan Pariwisata, Kesehatan", "dilaporkan"],
    ["Utama Kesehatan; beririsan Pariwisata", "tidak dilaporkan"],
  ],
  mend: "Hapus urusan itu dari kolom beririsan, atau ganti dengan urusan yang benar-benar beririsan.",
  grounds: "S5, S7 (isian formulir).",
};
