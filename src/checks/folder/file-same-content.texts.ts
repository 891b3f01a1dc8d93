import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"otherName"> = {
  id: {
    title: "Isi berkas sama",
    message:
      "Isi “{value}” sama persis dengan “{otherFile}”, bukti {otherIndicatorName} pada baris {otherRow}{otherName}.",
    fix: "Pastikan berkas ini memang membuktikan keduanya; bila salah salin, ganti dengan berkas yang seharusnya.",
    own: { otherName: ", inovasi “{other}”" },
  },
  en: {
    title: "Same content",
    message:
      "The content of “{value}” is exactly that of “{otherFile}”, evidence for {otherIndicatorName} in row {otherRow}{otherName}.",
    fix: "Make sure that the file proves both; if it was copied by mistake, replace it with the right one.",
    own: { otherName: ", innovation “{other}”" },
  },
  words({ params, indicatorName, say }) {
    return {
      otherIndicatorName: indicatorName(String(params["otherIndicator"])),
      otherName: params["other"] === "" ? "" : say("otherName"),
    };
  },
};

export const page: CheckPage = {
  summary: "Dua berkas berbeda nama, isinya sama persis",
  what: "Dua berkas dengan nama atau tempat berbeda yang isinya sama persis, dipakai pada dua inovasi atau dua indikator; kedua sel dilaporkan. **Tidak diperiksa** antarinovasi pada indikator 16 Regulasi, 18 Dukungan anggaran, dan 21 RKPD, yang dokumennya memang wajar dipakai bersama. Satu berkas yang disebut dua kali dilaporkan `evidence-reused`.",
  why: "Bukti harus menunjukkan inovasinya sendiri; salinan yang sama membuat penilai meragukan keduanya, dan sering kali hanya salah salin.",
  examples: [
    ["17 pada dua inovasi: sk a.pdf dan sk b.pdf dengan isi yang sama", "dilaporkan pada keduanya"],
    ["16 pada dua inovasi: perda a.pdf dan perda b.pdf dengan isi yang sama", "tidak dilaporkan"],
  ],
  mend: "Pastikan berkas ini memang membuktikan keduanya; bila salah salin, ganti dengan berkas yang seharusnya.",
  indicators: ["regulasi", "anggaran", "rkpd"],
};
