import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Berkas besar",
    message:
      "Berkas “{value}” berukuran {size} MB. Batas aplikasi nasional tidak diketahui; aplikasi serupa di daerah menerima paling besar {limit} MB.",
    fix: "Kecilkan berkasnya (kompres PDF atau video, perkecil gambar) sebelum mengunggah.",
  },
  en: {
    title: "Large file",
    message:
      "The file “{value}” has {size} MB. The limit of the national application is not known; local copies of it take at most {limit} MB.",
    fix: "Make the file smaller (compress the PDF or video, shrink the image) before the upload.",
  },
  words({ params, number }) {
    const size = Number(params["size"]);
    return { size: number(size, Number.isInteger(size) ? 0 : 1) };
  },
};

export const page: CheckPage = {
  summary: "Berkas lebih besar daripada batas aplikasi serupa di daerah (2 MB; video 100 MB)",
  what: "Berkas bukti yang lebih besar dari 2 MB, atau video yang lebih besar dari 100 MB.",
  why: "Batas aplikasi nasional tidak diterbitkan. Dua aplikasi serupa di daerah menerima dokumen paling besar 2 MB, satu menerima video paling besar 100 MB; berkas yang lebih besar sebaiknya dikecilkan sebelum hari pengunggahan.",
  examples: [
    ["sk.pdf sebesar 2,1 MB", "dilaporkan"],
    ["sk.pdf sebesar tepat 2 MB", "diterima"],
    ["profil.mp4 sebesar 90 MB", "diterima"],
  ],
  mend: "Kecilkan berkasnya (kompres PDF atau video, perkecil gambar) sebelum mengunggah.",
  grounds: "S7, S14 (dokumen 2 MB); S8 (video 100 MB). Batas aplikasi nasional tidak diketahui.",
};
