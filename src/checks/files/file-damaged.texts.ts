import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"unreadable" | "truncated" | "pdf" | "video"> = {
  id: {
    title: "Berkas rusak",
    message: "{what}",
    fix: "Buka berkas aslinya, simpan atau salin ulang, lalu pilih foldernya sekali lagi.",
    own: {
      unreadable: "Berkas “{value}” tidak dapat dibaca dari folder.",
      truncated: "Berkas “{value}” terpotong: bagian akhirnya tidak ada.",
      pdf: "Berkas “{value}” tidak dapat dibuka sebagai PDF.",
      video: "Video “{value}” terpotong atau belum selesai disimpan, sehingga tidak dapat diputar.",
    },
  },
  en: {
    title: "Damaged file",
    message: "{what}",
    fix: "Open the original, save or copy it again, then choose the folder once more.",
    own: {
      unreadable: "The file “{value}” cannot be read from the folder.",
      truncated: "The file “{value}” is cut off: its end is missing.",
      pdf: "The file “{value}” cannot be opened as a PDF.",
      video: "The video “{value}” is cut off or was not saved completely, so that it cannot be played.",
    },
  },
  words({ params, named }) {
    return { what: named(params["damage"]) };
  },
};

export const page: CheckPage = {
  summary: "Berkas rusak: tidak dapat dibaca, terpotong, atau tidak terbuka",
  what: "Berkas yang tidak dapat dibaca dari folder, gambar atau arsip yang bagian akhirnya tidak ada, PDF yang tidak dapat dibuka, dan video yang terpotong. PDF yang terlalu besar untuk dibuka tidak disebut rusak.",
  why: "Penilai tidak dapat membuka berkas seperti itu, sehingga levelnya tidak terbukti.",
  examples: [
    ["sk.pdf yang tidak dapat dibuka sebagai PDF", "dilaporkan"],
    ["foto.jpg yang terpotong", "dilaporkan"],
    ["sk.pdf yang terbuka", "diterima"],
  ],
  mend: "Buka berkas aslinya, simpan atau salin ulang, lalu pilih foldernya sekali lagi.",
};
