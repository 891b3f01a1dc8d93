import fc from "fast-check";
import { formatDate, formatNumber, formatSigned, formatTime } from "../../src/i18n/format";
import { roundHalfUp } from "../../src/scoring/index";

test("decimal comma in Indonesian, decimal point in English", () => {
  expect(formatNumber("id", 4812)).toBe("4.812");
  expect(formatNumber("en", 4812)).toBe("4,812");
  expect(formatNumber("id", 55.614, 2)).toBe("55,61");
  expect(formatNumber("en", 55.6, 2)).toBe("55.60");
});

test.each([
  [64.995, "65,00"],
  [65.005, "65,01"],
  [65.0049, "65,00"],
  [1.005, "1,01"],
  [-1.005, "-1,01"],
  [-0.001, "0,00"],
  [0, "0,00"],
])("rounds half up on the decimal text: %p is %s", (value, text) => {
  expect(formatNumber("id", value, 2)).toBe(text);
});

test("gains carry their sign, zero carries none", () => {
  expect(formatSigned("id", 0.324, 2)).toBe("+0,32");
  expect(formatSigned("id", -0.324, 2)).toBe("-0,32");
  expect(formatSigned("en", 0.001, 2)).toBe("0.00");
});

test("dates in words; a text that is no date stays as it is", () => {
  expect(formatDate("id", "2024-03-12")).toBe("12 Maret 2024");
  expect(formatDate("en", "2024-03-12")).toBe("12 March 2024");
  expect(formatDate("id", "Maret 2024")).toBe("Maret 2024");
  expect(formatDate("id", "2024-13-40")).toBe("2024-13-40");
});

test("time of day", () => {
  const noon = new Date(2026, 3, 29, 12, 4, 3).getTime();
  expect(formatTime("id", noon)).toBe("12.04.03");
  expect(formatTime("en", noon)).toBe("12:04:03");
});

test("what is written can be read back in both languages", () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (hundredths) => {
      const value = hundredths / 100;
      const id = Number(formatNumber("id", value, 2).replaceAll(".", "").replace(",", "."));
      const en = Number(formatNumber("en", value, 2).replaceAll(",", ""));
      expect(id).toBe(value);
      expect(en).toBe(value);
    }),
  );
});

test("the display rounds exactly as the scoring does", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const shown = Number(formatNumber("en", value, decimals).replaceAll(",", ""));
      expect(shown).toBe(roundHalfUp(value, decimals));
    }),
  );
});
