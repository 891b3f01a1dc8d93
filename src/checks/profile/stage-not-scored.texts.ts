import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"blank" | "other"> = {
  id: {
    title: "Tahapan tidak dinilai",
    message: "{stagePhrase}; yang dinilai hanya tahap {stage}.",
    fix: "Pilih {stage} bila inovasi sudah diterapkan; bila belum, tunda pengusulannya ke tahun berikutnya.",
    own: { blank: "Tahapan belum diisi", other: "Tahapan inovasi ini “{value}”" },
  },
  en: {
    title: "Stage is not scored",
    message: "{stagePhrase}; only the stage {stage} is scored.",
    fix: "Choose {stage} if the innovation is in use; if not, put it forward in a later year.",
    own: {
      blank: "The stage (tahapan) is not filled in",
      other: "The stage (tahapan) of this innovation is “{value}”",
    },
  },
  words({ params, say }) {
    return { stagePhrase: say(params["value"] === "" ? "blank" : "other") };
  },
};

export const page: CheckPage = {
  summary: "Tahapan kosong atau bukan Penerapan",
  what: 'Tahapan yang kosong atau bukan Penerapan. "Tahap penerapan" dan "Implementasi" diterima.',
  why: "Formulir mengenal Inisiatif, Uji Coba, dan Penerapan; hanya Penerapan yang dinilai.",
  examples: [
    ["Uji Coba", "dilaporkan"],
    ["Tahap Penerapan", "diterima"],
  ],
  mend: "Pilih Penerapan bila inovasi sudah diterapkan; bila belum, usulkan tahun berikutnya.",
  grounds: "S2; S1, S5, S7 (pilihan tahapan).",
};
