import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Kematangan berbeda dari levelnya",
    message: "Kematangan tertulis {value}, sedangkan jumlah bobot x level adalah {sum}. Yang dipakai adalah {sum}.",
    fix: "Perbarui angka kematangan, atau periksa kembali level yang diisi.",
  },
  en: {
    title: "Maturity differs from the levels",
    message: "The maturity (kematangan) given is {value}, but weight x level adds up to {sum}. The one used is {sum}.",
    fix: "Update the maturity, or check the levels again.",
  },
};

export const page: CheckPage = {
  summary: "Kematangan tertulis berbeda dari jumlah bobot x level; yang dipakai jumlahnya",
  what: "Kematangan tertulis yang berbeda dari jumlah bobot x level. Hanya diperiksa bila semua level terbaca.",
  why: "Yang dipakai adalah jumlahnya; perbedaan berarti salah satunya tidak diperbarui.",
  examples: [
    ["Tertulis 73, jumlahnya 74", "dilaporkan"],
    ["Tertulis 74", "tidak dilaporkan"],
  ],
  mend: "Perbarui angka kematangan, atau periksa levelnya.",
};
