import { texts } from "./text";

/** What only the user can say about a table: asked by pane, functions and command line. */
export const questionTexts = texts({
  marks: {
    id: "Kolom “{header}” di lembar {sheet}: {marked} baris bertanda “{mark}” dan {blank} baris kosong. Baris mana yang diikutkan?",
    en: "Column “{header}” on sheet {sheet}: {marked} rows with the mark “{mark}” and {blank} blank ones. Which of them take part?",
  },
  flags: {
    id: "{columns} kolom indikator mulai “{header}” di lembar {sheet} hanya berisi ya dan tidak (1 dan 0). Apakah itu level, atau ada tidaknya berkas?",
    en: "{columns} columns of indicators from “{header}” on sheet {sheet} hold yes and no (1 and 0) only. Are these levels, or do they tell whether there is a file?",
  },
  marked: { id: "Yang bertanda diikutkan", en: "Those with the mark take part" },
  blank: { id: "Yang kosong diikutkan; tanda berarti tidak", en: "The blank ones take part; the mark means no" },
  all: { id: "Semua diikutkan", en: "All take part" },
  levels: { id: "Level: 1 berarti level 1", en: "Levels: 1 is level 1" },
  files: { id: "Ada tidaknya berkas, bukan level", en: "Whether there is a file, no levels" },
});
