import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Tautan tanpa https",
    message:
      "Tautan “{value}” pada bukti {indicator} tidak memakai https, sehingga peramban dapat memperingatkan penilai.",
    fix: "Gunakan alamat https bila tersedia.",
  },
  en: {
    title: "Link without https",
    message: "The link “{value}” in the evidence of {indicator} does not use https; browsers may warn the reviewer.",
    fix: "Use the https address if there is one.",
  },
};

export const page: CheckPage = {
  summary: "Tautan `http`, bukan `https`",
  what: "Tautan yang diawali `http://`, bukan `https://`.",
  why: "Tautan itu tetap diterima, tetapi peramban dapat memperingatkan atau menolak membukanya.",
  examples: [
    ["http://sikd.contoh.go.id/laporan", "dilaporkan"],
    ["https://sikd.contoh.go.id/laporan", "tidak dilaporkan"],
  ],
  mend: "Gunakan alamat https bila tersedia.",
};
