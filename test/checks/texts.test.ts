import { FILE_CODES, WORKBOOK_CODES } from "../../src/checks/codes";
import { runChecks } from "../../src/checks/index";
import { CHECK_TEXTS } from "../../src/checks/texts.generated";
import type { FindingCode, Observation } from "../../src/checks/types";
import { fill } from "../../src/i18n/fill";
import { findingFix, findingMessage, findingTitle } from "../../src/i18n/finding";
import type { Locale } from "../../src/i18n/locale";
import { judgeCase } from "../folder/support/judging";
import { context, observe, rules } from "./build";
import { FOLDER_CASES, WORKBOOK_CASES } from "./cases";

const LOCALES: Locale[] = ["id", "en"];
const CODES: readonly FindingCode[] = [...WORKBOOK_CODES, ...FILE_CODES];
const OPEN = /\{\w*\}|undefined|null|NaN/;

const samples = new Map<FindingCode, Observation[]>([
  ...WORKBOOK_CASES.map(({ code, bad }) => [code, runChecks(context(bad))] as const),
  ...FOLDER_CASES.map(({ code, bad }) => [code, judgeCase(bad)] as const),
]);

describe.each(LOCALES)("texts in %s", (locale) => {
  test.each(CODES)("%s has a title, a message and a remedy without open places", (code) => {
    expect(findingTitle(locale, code)).not.toBe(code);
    const found = samples.get(code)!.filter((observation) => observation.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const observation of found) {
      for (const text of [findingMessage(locale, observation, rules), findingFix(locale, observation, rules)]) {
        expect(text).toMatch(/^\S.*[.?]$/);
        expect(text).not.toMatch(OPEN);
        expect(text).not.toMatch(/ {2}/);
      }
    }
  });
});

describe.each(CODES)("%s", (code) => {
  const flat = (locale: Locale): Record<string, string> => {
    const { own = {}, ...sentences } = CHECK_TEXTS[code][locale];
    return { ...own, ...sentences };
  };
  const places = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();

  test("both languages have the same texts, which say something and fill the same places", () => {
    const [indonesian, english] = [flat("id"), flat("en")];
    expect(Object.keys(english).sort()).toEqual(Object.keys(indonesian).sort());
    for (const [name, text] of Object.entries(indonesian)) {
      expect(text.trim()).not.toBe("");
      expect(english[name]?.trim()).not.toBe("");
      expect([name, places(english[name] ?? "")]).toEqual([name, places(text)]);
    }
  });
});

test("an evidence remedy names documents and file types of the indicator", () => {
  const [found] = observe({ records: [{ evidence: { sosialisasi: "" } }] });
  expect(findingMessage("id", found!, rules)).toBe(
    "Indikator 25 Sosialisasi Inovasi Daerah sudah diberi level, tetapi buktinya masih kosong.",
  );
  expect(findingFix("id", found!, rules)).toBe("Siapkan foto atau tangkapan layar publikasi (berkas JPG atau PNG).");
});

test("dates are written out", () => {
  const [found] = observe({ records: [{ fields: { penerapan: "2026-03-12" } }] });
  expect(findingMessage("id", found!, rules)).toBe(
    "Waktu penerapan 12 Maret 2026 melewati batas penilaian 31 Desember 2025.",
  );
  expect(findingMessage("en", found!, rules)).toContain("12 March 2026");
});

test("numbers have the decimal mark of the language", () => {
  const spec = { fields: ["kematangan"], records: [{ fields: { kematangan: 73.5 } }] } as const;
  const found = observe(spec).find(({ code }) => code === "maturity-differs");
  expect(findingMessage("id", found!, rules)).toContain("73,50");
  expect(findingMessage("en", found!, rules)).toContain("73.50");
});

test("a suggestion is offered where there is one", () => {
  const fix = (urusan: string): string => findingFix("id", observe({ records: [{ fields: { urusan } }] })[0]!, rules);
  expect(fix("Kesehatn")).toMatch(/^Mungkin maksudnya “Kesehatan”\. Tulis/);
  expect(fix("Antariksa raya")).toMatch(/^Tulis/);
});

test("a blank stage reads differently from a wrong one", () => {
  const message = (tahapan: string): string =>
    findingMessage("id", observe({ records: [{ fields: { tahapan } }] })[0]!, rules);
  expect(message("")).toBe("Tahapan belum diisi; yang dinilai hanya tahap Penerapan.");
  expect(message("Uji Coba")).toBe("Tahapan inovasi ini “Uji Coba”; yang dinilai hanya tahap Penerapan.");
});

test("what people typed is quoted as it is, braces too", () => {
  const [found] = observe({ records: [{ fields: { jenis: "{field} x" } }] });
  expect(findingMessage("id", found!, rules)).toContain("“{field} x”");
});

test("long cells are cut", () => {
  const [found] = observe({ records: [{ evidence: { monev: "catatan ".repeat(40) } }] });
  expect(findingMessage("id", found!, rules).length).toBeLessThan(200);
});

test("an unknown code stays readable", () => {
  expect(findingTitle("id", "unknown-code")).toBe("unknown-code");
});

test("fill leaves a place without a parameter", () => {
  expect(fill("{a} dan {b}", { a: 1 })).toBe("1 dan {b}");
});
