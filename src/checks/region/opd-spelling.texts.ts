import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Nama perangkat daerah tidak seragam",
    message:
      "“{value}” tampaknya sama dengan “{suggestion}”. Panel menghitung keduanya sebagai satu; rumus dan tabel pivot Excel tidak.",
    fix: "Tulis “{suggestion}” pada kolom “{header}” bila memang sama.",
  },
  en: {
    title: "Department spelled in several ways",
    message:
      "“{value}” seems to be the same as “{suggestion}”. The pane counts them as one; formulas and pivot tables of Excel do not.",
    fix: "Write “{suggestion}” in the column “{header}” if they are the same.",
  },
};

export const page: CheckPage = {
  summary: "Satu perangkat daerah ditulis dengan beberapa ejaan",
  what: "Satu perangkat daerah yang ditulis dengan beberapa ejaan: singkatan (Dinkes, Din., Kec.), nama daerah di belakang, huruf besar, spasi, atau singkatan huruf depan (DLH). Yang disarankan ialah ejaan daftar OPD, lalu yang paling sering dipakai.",
  why: "Panel menggabungkan ejaan yang sama, tetapi rumus, saringan, dan tabel pivot Excel memperlakukannya sebagai dua perangkat daerah. Indeks tidak berubah.",
  examples: [
    ["DINKES, sedangkan baris lain Dinas Kesehatan", "dilaporkan, disarankan Dinas Kesehatan"],
    ["Kecamatan Kota Timur dan Kecamatan Kota Barat", "dianggap berbeda"],
  ],
  mend: "Samakan tulisannya dengan yang disarankan bila memang sama.",
};
