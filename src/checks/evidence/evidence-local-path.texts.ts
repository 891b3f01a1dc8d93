import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti hanya ada di komputer sendiri",
    message:
      "Bukti {indicator} “{value}” hanya ada di komputer atau jaringan sendiri, sehingga tidak dapat dibuka penilai.",
    fix: "Unggah berkasnya, lalu cantumkan nama berkas atau tautan https: {documents} ({types}).",
  },
  en: {
    title: "Evidence only on a private computer",
    message:
      "The evidence of {indicator} “{value}” lies on a private computer or network, where a reviewer cannot open it.",
    fix: "Upload the file, then give its name or an https link: {documents} ({types}).",
  },
};

export const page: CheckPage = {
  summary: "Berkas di komputer atau jaringan sendiri (`C:\\`, `\\\\server`, `file:`)",
  what: "Berkas yang hanya ada di komputer atau jaringan sendiri: `C:\\`, `\\\\server`, `file:`.",
  why: "Alamat itu tidak dikenal di luar kantor.",
  examples: [
    ["C:\\Data\\proposal.pdf", "dilaporkan"],
    ["Bagian C: proposal.pdf", "diterima"],
  ],
  mend: "Unggah berkasnya, lalu cantumkan nama berkas atau tautan https.",
};
