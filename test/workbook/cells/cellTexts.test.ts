import fc from "fast-check";
import { nearestText } from "../../../src/workbook/index";
import { cleanText, isBlankCode, isExcelError, normalizeText } from "../../../src/workbook/cells/text";
import { countWords } from "../../../src/workbook/cells/words";

describe("text", () => {
  test("white space and invisible characters", () => {
    expect(cleanText(" a\u00a0\u200b b\r\nc\t ")).toBe("a b c");
    expect([cleanText(null), cleanText(3.5), cleanText(true)]).toEqual(["", "3.5", "TRUE"]);
    expect(normalizeText("Évaluasi & Monev, (T-1)")).toBe("evaluasi dan monev t 1");
    expect(countWords("satu dua — tiga\n4 \u00a0 lima-enam")).toBe(5);
  });

  test("words are the runs between white space that hold a letter or a digit, in any script", () => {
    const character = fc.constantFrom(
      ..." \t\n\v\f\r\u001c\u0085\u00a0\u1680\u2003\u2028\u202f\u3000\ufeffaZ@[`{09-–—.éß²½Ж中",
      "😀",
      "𝒜",
    );
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect(countWords(text)).toBe(words.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("blank codes", () => {
    expect([null, "", 0, "0", "-", "\u00a0", " – "].every(isBlankCode)).toBe(true);
    expect(["a", 1, false, "00", "0.5"].some(isBlankCode)).toBe(false);
  });

  test("Excel errors", () => {
    expect(
      ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#SPILL!", "#NUM!", "#NULL!", "#CALC!"].every(isExcelError),
    ).toBe(true);
    expect(["#1", "N/A", "# Judul", "", null, 5].some((value) => isExcelError(value))).toBe(false);
  });

  test("nearest text", () => {
    expect(nearestText("Penerpan", ["Inisiatif", "Uji Coba", "Penerapan"])).toBe("Penerapan");
    expect(nearestText("non-digital", ["Digital", "Non Digital"])).toBe("Non Digital");
    expect(nearestText("sesuatu yang lain", ["Digital"])).toBeNull();
    expect(nearestText("", ["Digital"])).toBeNull();
  });
});
