import { namesOfTypes } from "../shared/files/kinds";
import type { FileKind } from "../shared/files/types";
import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"lies" | "refused" | "replace" | "rename" | "anyType" | FileKind> = {
  id: {
    title: "Isi berkas bukan jenis yang diminta",
    message: "{what}",
    fix: "{mending}",
    own: {
      lies: "Berkas “{value}” berakhiran .{expected}, tetapi isinya {actual}.",
      refused: "Isi berkas “{value}” adalah {actual}, yang tidak diterima sebagai bukti {indicator}.",
      replace: "Simpan atau pindai ulang dari berkas aslinya sebagai {types}; mengganti akhiran nama tidak cukup.",
      rename: "Ganti akhiran nama berkasnya sesuai isinya; unggahan memeriksa akhiran nama.",
      anyType: "jenis yang sesuai akhirannya",
      empty: "kosong",
      pdf: "PDF",
      jpeg: "gambar JPEG",
      png: "gambar PNG",
      gif: "gambar GIF",
      webp: "gambar WebP",
      heic: "gambar HEIC",
      bmp: "gambar BMP",
      tiff: "gambar TIFF",
      video: "video MP4 atau MOV",
      otherVideo: "video bukan MP4",
      audio: "rekaman suara",
      word: "dokumen Word",
      excel: "buku kerja Excel",
      powerpoint: "presentasi PowerPoint",
      zip: "arsip ZIP",
      ole: "dokumen Office lama (.doc, .xls, .ppt)",
      rar: "arsip RAR",
      sevenZip: "arsip 7-Zip",
      rtf: "dokumen RTF",
      html: "halaman web, mungkin halaman masuk yang ikut terunduh",
      text: "teks biasa",
      unknown: "tidak dikenali",
    },
  },
  en: {
    title: "Content is not of the type asked for",
    message: "{what}",
    fix: "{mending}",
    own: {
      lies: "The file “{value}” ends in .{expected}, but its content is {actual}.",
      refused: "The content of “{value}” is {actual}, which is not taken as evidence for {indicator}.",
      replace: "Save or scan the original again as {types}; changing the ending of the name is not enough.",
      rename: "Change the ending of the name to fit the content; the upload looks at the ending.",
      anyType: "the type its ending says",
      empty: "empty",
      pdf: "a PDF",
      jpeg: "a JPEG image",
      png: "a PNG image",
      gif: "a GIF image",
      webp: "a WebP image",
      heic: "a HEIC image",
      bmp: "a BMP image",
      tiff: "a TIFF image",
      video: "an MP4 or MOV video",
      otherVideo: "a video other than MP4",
      audio: "a sound recording",
      word: "a Word document",
      excel: "an Excel workbook",
      powerpoint: "a PowerPoint presentation",
      zip: "a ZIP archive",
      ole: "an old Office document (.doc, .xls, .ppt)",
      rar: "a RAR archive",
      sevenZip: "a 7-Zip archive",
      rtf: "an RTF document",
      html: "a web page, perhaps a sign-in page that was downloaded instead",
      text: "plain text",
      unknown: "not recognised",
    },
  },
  words({ params, indicator, words, say, named }) {
    const types = namesOfTypes(indicator);
    const all = { ...words, actual: named(params["actual"]), types: types === "" ? say("anyType") : types };
    return {
      what: say(params["expected"] === "" ? "refused" : "lies", all),
      mending: say(params["remedy"] === "rename" ? "rename" : "replace", all),
    };
  },
};

export const page: CheckPage = {
  summary: "Isi berkas bukan jenis yang dikatakan akhirannya atau diterima indikatornya",
  what: "Isi berkas, dibaca dari bagian awal dan akhirnya, dibandingkan dengan akhiran namanya dan dengan jenis yang diterima indikatornya. Bila isinya diterima dan hanya akhirannya keliru, keparahannya “Perlu dicek”. Akhiran yang sudah ditolak di sel dilaporkan `evidence-type`, bukan di sini.",
  why: "Mengganti akhiran nama tidak mengubah isi berkas: unggahannya diterima, tetapi penilai tidak dapat membukanya.",
  examples: [
    ["sk.pdf yang isinya halaman web (halaman masuk yang ikut terunduh)", "dilaporkan"],
    ["25: foto.jpg yang isinya PNG", "dilaporkan sebagai “Perlu dicek”; cukup ganti akhirannya"],
    ["sk.pdf yang isinya PDF", "diterima"],
  ],
  mend: "Simpan atau pindai ulang dari berkas aslinya dalam jenis yang diminta. Bila isinya sudah benar, cukup ganti akhiran namanya.",
  grounds: "S3 (2026), S5 (2023) untuk jenis berkas; pemeriksaan isinya turunan.",
};
