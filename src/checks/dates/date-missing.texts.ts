import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Tanggal belum diisi",
    message: "{field} belum diisi.",
    fix: "Isi tanggal lengkap sesuai dokumen, misalnya 12/03/2024.",
  },
  en: {
    title: "Date not filled in",
    message: "{field} is not filled in.",
    fix: "Enter the full date as in the documents, for example 12/03/2024 (12 March 2024).",
  },
};

export const page: CheckPage = {
  summary: "Waktu uji coba atau waktu penerapan kosong pada tahap Penerapan",
  what: "Waktu uji coba atau waktu penerapan yang kosong pada tahap Penerapan.",
  why: "Keduanya wajib. Tanpa waktu penerapan tidak dapat dipastikan inovasi berada dalam rentang penilaian.",
  examples: [
    ["Penerapan kosong", "dilaporkan"],
    ["Pengembangan kosong", "tidak wajib"],
  ],
  mend: "Isi tanggal lengkap sesuai dokumen, misalnya 12/03/2024.",
  effect: "inovasi (penerapan), tidak ada (uji coba)",
};
