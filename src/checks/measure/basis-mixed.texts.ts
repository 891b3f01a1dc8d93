import { measureWords } from "../shared/measureWords";
import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Basis ukur tercampur",
    message:
      "Nilai “{value}” pada indikator {indicator} menyangkut lebih dari satu basis ukur ({bases}); ambangnya tidak boleh dicampur.",
    fix: "Pilih tepat satu basis, dan tulis nilai menurut basis itu saja.",
  },
  en: {
    title: "Measuring bases mixed",
    message:
      "The value “{value}” of indicator {indicator} is about more than one measuring basis ({bases}); their thresholds must not be mixed.",
    fix: "Choose exactly one basis and write the value on that basis alone.",
  },
  words: measureWords,
};

export const page: CheckPage = {
  summary: "Kemanfaatan (33) mencampur beberapa basis ukur",
  what: "Indikator 33 yang menyebut beberapa basis ukur, atau satuan nilainya milik basis lain.",
  why: "Ambang antarbasis tidak boleh dicampur.",
  examples: [
    ["basis a, nilai 25%", "dilaporkan"],
    ["basis a, nilai 250 orang", "tidak dilaporkan"],
  ],
  mend: "Pilih satu basis, dan tulis nilai menurut basis itu saja.",
  indicators: ["kemanfaatan"],
};
