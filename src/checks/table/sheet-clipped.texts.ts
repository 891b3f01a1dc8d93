import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Lembar terlalu luas",
    message: "Lembar ini terlalu luas, jadi hanya 10.000 baris dan 256 kolom pertamanya yang dibaca: {sheets}.",
    fix: "Tekan Ctrl+End di lembar itu dan hapus isi yang tidak dipakai di sel terakhirnya, lalu simpan.",
  },
  en: {
    title: "Sheet too wide or too long",
    message: "This sheet spreads too far, so only its first 10,000 rows and 256 columns were read: {sheets}.",
    fix: "Press Ctrl+End on that sheet and delete what is not needed in its last cell, then save.",
  },
};

export const page: CheckPage = {
  summary: "Lembar yang isinya tersebar terlalu jauh",
  what: "Lembar yang isinya membentang lebih dari 3 juta sel, misalnya karena satu spasi terketik di baris terakhir Excel, atau lembar data mentah. Lembar lain tetap dibaca seluruhnya.",
  why: "Yang dibaca hanya 10.000 baris dan 256 kolom pertama. Inovasi di luar itu tidak ikut dihitung.",
  examples: [
    ["satu spasi di A1048576, kolom terpakai sampai F", "satu catatan dengan nama lembar dan sel terakhirnya"],
    ["500 inovasi dengan 60 kolom", "tanpa catatan"],
  ],
  mend: "Tekan Ctrl+End di lembar itu. Hapus isi sel terakhir, atau baris dan kolom yang tidak dipakai, lalu simpan.",
};
