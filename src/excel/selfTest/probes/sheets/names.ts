import { askMark } from "../../../sheets/ownMark";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Nama tersembunyi sebuah lembar", en: "A hidden name of a sheet" },
  expects: {
    id: "Tanda lembar buatan IID terbaca lagi, jadi lembar itu tidak dibaca sebagai data.",
    en: "The mark of a sheet made by IID is found again, so that it is not read as data.",
  },
  async run(bench) {
    const isMarked = await bench.read(async (sheet, context) => {
      const mark = askMark(sheet);
      await context.sync();
      return !mark.isNullObject;
    });
    return isMarked ? asExpected() : different("isNullObject");
  },
});
