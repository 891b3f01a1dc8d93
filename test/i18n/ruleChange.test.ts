import { LOCALES } from "../../src/i18n/locale";
import { ruleChangeText } from "../../src/i18n/ruleChange";
import { rangePhrase } from "../../src/i18n/ruleRange";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { compareRuleSets } from "../../src/rules/compare";
import { ruleYears } from "../../src/rules/index";
import type { RuleSet } from "../../src/rules/types";

function sentences(before: RuleSet, after: RuleSet, locale: "id" | "en" = "id"): string[] {
  return compareRuleSets(before, after).map((change) => ruleChangeText(locale, change, before, after));
}

function copy(year: number): RuleSet {
  return JSON.parse(JSON.stringify(ruleSet(year))) as RuleSet;
}

test("from 2025 to 2026, assumed values marked and unknown ones named", () => {
  expect(sentences(ruleSet(2025), ruleSet(2026))).toEqual(
    expect.arrayContaining([
      "Pembagi terkecil: 12, tahun 2025: 10 (anggapan)",
      "Urusan pelayanan dasar yang harus tercakup: 5, tahun 2025: 2 (anggapan)",
      "Predikat Inovatif: mulai 40,01, tahun 2025 mulai 35,01",
      "1 Visi dan Misi: level 3 “visi dan misi memuat inovasi”, tahun 2025 belum diketahui",
      "16 Regulasi Inovasi Daerah: level 2 “peraturan kepala daerah”, tahun 2025 “SK kepala daerah”",
      "29 Penyelesaian layanan pengaduan: level 3 mulai 91%, tahun 2025 mulai 86%",
      "29 Penyelesaian layanan pengaduan: level 2 dari 51% sampai 90%, tahun 2025 dari 51% sampai 85%",
      "33 Kemanfaatan inovasi: basis a, level 3 mulai 501, tahun 2025 mulai 201",
      "33 Kemanfaatan inovasi: basis ukur f “tren kinerja positif (periode ukur)”, tahun 2025 tidak ada",
      "35 Video inovasi daerah: jenis berkas mp4, url, tahun 2025 mov, mp4, url (anggapan)",
    ]),
  );
});

test("weights, exact levels and the window in both languages", () => {
  const indonesian = sentences(ruleSet(2021), ruleSet(2023));
  expect(indonesian).toContain("16 Regulasi Inovasi Daerah: bobot 3, tahun 2021: 4");
  expect(indonesian).toContain("22 Keterlibatan aktor inovasi: level 1 tepat 3, tahun 2021 tepat 4");
  expect(indonesian).toContain(
    "Waktu penerapan: 1 Januari 2021 s.d. 31 Desember 2022, tahun 2021: 1 Januari 2019 s.d. 31 Desember 2020",
  );
  expect(sentences(ruleSet(2025), ruleSet(2026), "en")).toContain(
    "29 Penyelesaian layanan pengaduan: level 3 from 91%, in 2025 from 86%",
  );
});

test("no key or place is left open, whatever years are compared", () => {
  for (const before of ruleYears()) {
    for (const locale of LOCALES) {
      const texts = sentences(ruleSet(before), ruleSet(2026), locale);
      expect(texts.filter((text) => /[{}]|undefined|null|NaN|rules\./.test(text))).toEqual([]);
    }
  }
});

test("an edited copy of the same year is told as before and after", () => {
  const after = copy(2026);
  after.indicators[20]!.weight.value = 4;
  after.indicators[20]!.mandatory.value = false;
  after.indicators[21]!.ranges = undefined as never;
  delete after.indicators[21]!.ranges;
  expect(sentences(ruleSet(2026), after)).toEqual([
    "16 Regulasi Inovasi Daerah: bobot 4, sebelumnya: 3",
    "16 Regulasi Inovasi Daerah: wajib tidak, sebelumnya ya",
    "17 Ketersediaan dan peran SDM: level 1 tanpa ambang angka, sebelumnya dari 1 sampai 10",
    "17 Ketersediaan dan peran SDM: level 2 tanpa ambang angka, sebelumnya dari 11 sampai 30",
    "17 Ketersediaan dan peran SDM: level 3 tanpa ambang angka, sebelumnya mulai 31",
  ]);
});

test("new and dropped indicators, and unknown formula values", () => {
  const after = copy(2026);
  after.formula.divisorMin = { value: null, source: [], confidence: "inferred", reason: "?" };
  after.predicates = { value: null, source: [], confidence: "inferred", reason: "?" };
  after.window = { value: null, source: [], confidence: "inferred", reason: "?" };
  const video = after.indicators.pop()!;
  after.indicators.push({ ...video, id: "siniar", key: "36", name: "Siniar" });
  const texts = sentences(ruleSet(2026), after);
  expect(texts[0]).toBe("Pembagi terkecil: belum diketahui, sebelumnya: 12");
  expect(texts[1]).toBe("Predikat Sangat Inovatif: belum diketahui, sebelumnya mulai 65,01");
  expect(texts.find((text) => text.startsWith("Waktu"))).toMatch(
    /^Waktu penerapan: belum diketahui, sebelumnya: 1 Jan/,
  );
  expect(texts.slice(-2)).toEqual([
    "36 Siniar: baru, sebelumnya tidak ada",
    "35 Video inovasi daerah: tidak ada lagi, sebelumnya ada",
  ]);
});

test.each([
  [{ max: 50 }, 0, "sampai 50"],
  [{ minExclusive: 50 }, 2, "lebih dari 50,00"],
  [{ maxExclusive: 5 }, 0, "kurang dari 5"],
  [{ min: 40.01, max: 70.99 }, 2, "dari 40,01 sampai 70,99"],
  [{ min: 2.5 }, 0, "mulai 2,5"],
  [{ min: 1, max: 1 }, 0, "tepat 1"],
  [{}, 0, "tanpa ambang angka"],
])("the range %j with %i decimals", (range, decimals, text) => {
  expect(rangePhrase("id", range, decimals)).toBe(text);
});
