import { entryText, laterText } from "../../src/i18n/calendar";
import { entryOn, laterStages } from "../../src/rules/calendar";
import { loadRuleSet } from "../../src/rules/file/load";
import type { RuleSet } from "../../src/rules/types";
import { ruleYears } from "../../src/rules/years/known";
import { ruleSet } from "../../src/rules/years/ruleSet";

const rules = ruleSet(2025);

test.each([
  // Entry from 20 June to 2 August, extended to 23 August.
  ["2025-06-10", "Pengisian 2025 dibuka 20 Juni 2025: 10 hari lagi."],
  ["2025-06-20", "Pengisian 2025 ditutup 23 Agustus 2025: 64 hari lagi. Batas itu sudah diperpanjang."],
  ["2025-08-22", "Pengisian 2025 ditutup 23 Agustus 2025: 1 hari lagi. Batas itu sudah diperpanjang."],
  ["2025-08-23", "Pengisian 2025 ditutup hari ini, 23 Agustus 2025. Batas itu sudah diperpanjang."],
  ["2025-08-24", "Pengisian 2025 sudah ditutup 23 Agustus 2025, 1 hari yang lalu."],
  ["2026-08-23", "Pengisian 2025 sudah ditutup 23 Agustus 2025, 365 hari yang lalu."],
])("on %s: %s", (today, sentence) => {
  expect(entryText("id", rules, today)).toBe(sentence);
});

test("a year without an extension closes on its day, and one without dates says that they are not known", () => {
  const { closes, opens } = rules.calendar!;
  expect(entryOn({ ...rules, calendar: { opens: opens!, closes: closes! } }, "2025-07-01")).toEqual({
    kind: "closes",
    date: "2025-08-02",
    days: 32,
    extended: false,
  });
  for (const year of [2022, 2026, 2027]) expect(entryOn(ruleSet(year), `${year}-07-01`)).toEqual({ kind: "unknown" });
  expect(entryText("en", ruleSet(2026), "2026-07-01")).toContain("are not known");
});

test("every date says where it is from, and by name: a page or a paper that others can look up", () => {
  for (const year of ruleYears()) {
    for (const date of Object.values(ruleSet(year).calendar ?? {})) {
      if (date.value === null) expect([year, date.reason]).toEqual([year, expect.stringMatching(/\w/)]);
      else expect([year, date.source.filter((code) => code !== "PR").length]).not.toEqual([year, 0]);
    }
  }
});

test.each([
  // Opened 25 May; 7 July was put off to the 28th.
  [2023, "2023-05-24", { kind: "opens", date: "2023-05-25", days: 1 }],
  [2023, "2023-07-08", { kind: "closes", date: "2023-07-28", days: 20, extended: true }],
  [2024, "2024-06-10", { kind: "opens", date: "2024-06-13", days: 3 }],
])("the dates of %i as of %s", (year, today, expected) => {
  expect(entryOn(ruleSet(year), today)).toMatchObject(expected);
});

test("where only a month is known, no day is counted to it", () => {
  const june: RuleSet = {
    ...rules,
    calendar: { ...rules.calendar, opens: { ...rules.calendar!.opens!, value: { from: "2025-06", to: "2025-06" } } },
  };
  expect(entryOn(june, "2025-03-01")).toMatchObject({ kind: "closes", date: "2025-08-23" });
  const months: RuleSet = {
    ...rules,
    calendar: { closes: { ...rules.calendar!.closes!, value: { from: "2025-08", to: "2025-08" } } },
  };
  expect(entryOn(months, "2025-07-01")).toEqual({ kind: "unknown" });
});

test("the stages after the entry are named until they are over", () => {
  expect(laterText("id", rules, "2025-09-30")).toBe(
    "Berikutnya: verifikasi Agustus 2025 sampai September 2025; presentasi kepala daerah Oktober 2025; validasi lapangan Oktober 2025 sampai November 2025.",
  );
  expect(laterStages(rules, "2025-10-01").map(({ stage }) => stage)).toEqual(["presentation", "validation"]);
  expect(laterText("id", rules, "2025-12-01")).toBeNull();
});

test("the dates of one year are never those of another", () => {
  expect(ruleSet(2027).calendar).toBeUndefined();
  expect(ruleSet(2025).calendar?.opens?.value).toEqual({ from: "2025-06-20", to: "2025-06-20" });
});

test.each([
  ["2025-02-30", "2025-03-01", "calendar.closes.value.from"],
  ["2025-02-29", "2025-03-01", "calendar.closes.value.from"],
  ["2025-04-31", "2025-05-01", "calendar.closes.value.from"],
  ["2025-06-31", "2025-07-01", "calendar.closes.value.from"],
  ["2025-09-31", "2025-10-01", "calendar.closes.value.from"],
  ["2025-11-31", "2025-12-01", "calendar.closes.value.from"],
  ["2025-01-32", "2025-12-01", "calendar.closes.value.from"],
  ["2025-01-00", "2025-12-01", "calendar.closes.value.from"],
  ["2025-00-10", "2025-12-01", "calendar.closes.value.from"],
  ["2100-02-29", "2100-03-01", "calendar.closes.value.from"],
  ["2025-01-01", "2025-02-29", "calendar.closes.value.to"],
  ["2025-13", "2025-13", "calendar.closes.value.from"],
  ["2025-09-01", "2025-08-01", "calendar.closes.value"],
])("a calendar from %s to %s is refused", (from, to, path) => {
  const wrong = { ...rules, calendar: { closes: { value: { from, to }, source: ["P11"], confidence: "press" } } };
  expect(() => loadRuleSet(wrong, "uji.json")).toThrow(path);
});

test.each([
  ["2024-02-29", "2024-02-29"],
  ["2000-02-29", "2000-03-01"],
  ["2025-01-31", "2025-12-31"],
  ["2025-03-31", "2025-05-31"],
  ["2025-07-31", "2025-08-31"],
  ["2025-10-31", "2025-12-01"],
  ["2025-08", "2025-08"],
  ["2025-08-17", "2025-08"],
])("a calendar from %s to %s stands", (from, to) => {
  const right = { ...rules, calendar: { closes: { value: { from, to }, source: ["P11"], confidence: "press" } } };
  expect(loadRuleSet(right, "uji.json").calendar?.closes?.value).toEqual({ from, to });
});
