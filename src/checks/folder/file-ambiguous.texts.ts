import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Lebih dari satu berkas cocok",
    message: "{count} berkas cocok dengan nama ini; yang diperiksa “{value}”, selain itu {others}.",
    fix: "Beri nama yang berbeda, atau simpan dalam subfolder bernama inovasi, perangkat daerah, atau nomor indikatornya.",
  },
  en: {
    title: "More than one file fits",
    message: "{count} files fit this name; “{value}” was examined, the others are {others}.",
    fix: "Give them different names, or keep them in subfolders called like the innovation, the department or the indicator number.",
  },
};

export const page: CheckPage = {
  summary: "Lebih dari satu berkas cocok dengan nama yang ditulis",
  what: "Nama pada sel bukti yang cocok dengan beberapa berkas sekaligus. Subfolder yang bernama inovasi, perangkat daerah, atau nomor indikatornya menentukan pilihan; bila tetap lebih dari satu, berkas pertama yang diperiksa dan yang lain disebut.",
  why: "Yang diperiksa bisa jadi bukan berkas yang dimaksud.",
  examples: [
    ['"sk.pdf" di sel; folder memuat a/sk.pdf dan b/sk.pdf', "dilaporkan"],
    ['17: "sk.pdf"; folder memuat a/sk.pdf dan 17/sk.pdf', "dipakai 17/sk.pdf"],
  ],
  mend: "Beri nama yang berbeda, atau simpan dalam subfolder bernama inovasi, perangkat daerah, atau nomor indikatornya.",
};
