import {
  changedSinceEntry,
  entryMark,
  entryProgress,
  innovationForms,
  isEntryMark,
  isReadyToEnter,
  missingItems,
  sending,
  type FormItem,
  type InnovationForm,
} from "../../../src/planning/index";
import { formIndicators, profileEntries } from "../../../src/planning/form/formFields";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { ruleYears } from "../../../src/rules/index";
import type { RuleSet } from "../../../src/rules/types";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { analyze } from "../../../src/analysis/index";
import { rules2026, wideSheet, workbook, type RowSpec } from "../../support/workbooks";

/** A row with more columns of the profile beside it. */
interface FilledRow extends RowSpec {
  more?: Readonly<Record<string, CellValue>>;
}

function formsOf(rows: readonly FilledRow[], rules: RuleSet = rules2026): InnovationForm[] {
  const sheet = wideSheet(rows);
  const headers = [...new Set(rows.flatMap(({ more = {} }) => Object.keys(more)))];
  const values = sheet.values.map((cells, at) => [
    ...cells,
    ...headers.map((header): CellValue => (at === 0 ? header : (rows[at - 1]?.more?.[header] ?? null))),
  ]);
  const { innovations, spd, opd } = readWorkbook(workbook({ ...sheet, values }), rules);
  const input = { innovations: innovations!, spd, opd, rules };
  const analysis = analyze(input);
  return innovationForms(innovations!, analysis, sending(input, analysis));
}

function item({ items }: InnovationForm, key: string): FormItem {
  const found = items.find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
}

const DESIGN = Array.from({ length: 300 }, (_, i) => `kata${i}`).join(" ");
const COMPLETE = {
  Inisiator: "OPD",
  Jenis: "Digital",
  Bentuk: "Pelayanan Publik",
  "Rancang Bangun": DESIGN,
  Tujuan: "Mempercepat layanan.",
  Manfaat: "Warga tidak antre.",
  Hasil: "Waktu layanan 1 hari.",
};

test("the form of 2026 has 22 fields of the profile and 20 indicators, in the order of the letter", () => {
  const numbers = profileEntries(rules2026).map(({ id, number }) => `${number} ${id}`);
  expect(numbers).toHaveLength(23);
  expect(numbers.slice(0, 5)).toEqual(["1 nama", "2 tahapan", "3a inisiator", "3b namaInisiator", "4 klasifikasi"]);
  expect(numbers.at(-1)).toBe("22 penghargaan");
  expect(formIndicators(rules2026).map(({ formNumber }) => formNumber)).toEqual(
    Array.from({ length: 20 }, (_, i) => i + 1),
  );
});

test("the form of a year has the fields of that year: the theme of 2023 and 2024, no Asta Cita before 2025", () => {
  const ids = (year: number): string[] => profileEntries(ruleSet(year)).map(({ id }) => id);
  for (const year of [2023, 2024]) {
    expect(ids(year).slice(4, 8)).toEqual(["jenis", "bentuk", "tematik", "urusan"]);
    expect(ids(year)).not.toContain("astaCita");
  }
  expect(ids(2025)).toContain("astaCita");
  expect(ids(2025)).not.toContain("pkpn");
  expect(ids(2027)).toEqual(ids(2026));
  for (const year of ruleYears()) {
    // The department is of the offices; the form asks for the development since 2024.
    const elsewhere = year < 2024 ? ["opd", "pengembangan"] : ["opd"];
    const profile = ruleSet(year).profile.map(({ id }) => id);
    expect([...ids(year)].sort()).toEqual(profile.filter((id) => !elsewhere.includes(id)).sort());
  }
});

test("rules that were exported before the form was listed take the order of their profile", () => {
  const { form: _form, ...earlier } = rules2026;
  expect(profileEntries(earlier).map(({ number }) => number)).toEqual(
    Array.from({ length: 23 }, (_, i) => String(i + 1)),
  );
});

test("a complete innovation is ready; what may be blank is blank, what has no column is told apart", () => {
  const [form] = formsOf([{ name: "SIPANDU", more: { ...COMPLETE, HAKI: "" } }]) as [InnovationForm];
  expect(missingItems(form)).toEqual([]);
  expect(isReadyToEnter(form)).toBe(true);
  expect([item(form, "field:haki").state, item(form, "field:koordinat").state]).toEqual(["blank", "noColumn"]);
  expect(item(form, "field:nama").texts).toEqual([{ part: "value", text: "SIPANDU" }]);
  // Serial number 45444 is 1 June 2024.
  expect(item(form, "field:penerapan").texts).toEqual([{ part: "value", text: "2024-06-01", isDate: true }]);
});

test("what is needed and blank is missing, also without a column; a dash says nothing", () => {
  const [form] = formsOf([{ name: "SIPANDU", more: { ...COMPLETE, Tujuan: "-", Hasil: null } }]) as [InnovationForm];
  expect(missingItems(form).map(({ key }) => key)).toEqual(["field:tujuan", "field:hasil"]);
  expect(item(form, "field:tujuan").texts).toEqual([]);
  const [bare] = formsOf([{ name: "SIPANDU" }]) as [InnovationForm];
  expect(missingItems(bare).map(({ id }) => id)).toEqual([
    "inisiator",
    "jenis",
    "bentuk",
    "rancangBangun",
    "tujuan",
    "manfaat",
    "hasil",
  ]);
});

test("words and letters are counted against what is known; an unknown limit has its reason and refuses nothing", () => {
  const short = "Satu  dua\ntiga.";
  const [form] = formsOf([{ name: "SIPANDU", more: { ...COMPLETE, "Rancang Bangun": short } }]) as [InnovationForm];
  const design = item(form, "field:rancangBangun");
  // Three words; 15 letters with the blanks between them.
  expect([design.length, design.limits, design.broken, design.state]).toEqual([
    { words: 3, letters: 15 },
    { minWords: 300 },
    ["minWords"],
    "missing",
  ]);
  expect(design.texts[0]?.text).toBe(short);
  const name = item(form, "field:nama");
  expect([name.length, name.limits, name.broken]).toEqual([{ words: 1, letters: 7 }, {}, []]);
  expect(name.unknownLimit).toContain("belum ditemukan");
  const [long] = formsOf([{ name: "N".repeat(400), more: COMPLETE }]) as [InnovationForm];
  expect(item(long, "field:nama").state).toBe("filled");
});

test("limits that a year or an office states are held", () => {
  const rules: RuleSet = {
    ...rules2026,
    profile: rules2026.profile.map((field) =>
      field.id === "nama"
        ? { ...field, length: { value: { maxLetters: 6 }, source: ["S1"], confidence: "one-source" as const } }
        : field,
    ),
  };
  const [form] = formsOf([{ name: "SIPANDU", more: COMPLETE }], rules) as [InnovationForm];
  expect([item(form, "field:nama").broken, item(form, "field:nama").state]).toEqual([["maxLetters"], "missing"]);
  // Astral characters are one letter each.
  const [fitting] = formsOf([{ name: "𝒜𝒜𝒜𝒜𝒜𝒜", more: COMPLETE }], rules) as [InnovationForm];
  expect(item(fitting, "field:nama").broken).toEqual([]);
});

test("an indicator gives its choice, then each letter in the parts that the form asks for", () => {
  const letters = "SK Bupati Nomor 188/1/2024 tanggal 12 Maret 2024 tentang Tim Inovasi\nsk-tim.pdf";
  const [form] = formsOf([{ name: "SIPANDU", evidence: { "17": letters }, more: COMPLETE }]) as [InnovationForm];
  const texts = item(form, "indicator:sdm").texts;
  expect(texts[0]).toEqual({ part: "level", text: "2: 11-30 orang" });
  expect(texts.slice(1)).toEqual([
    { part: "evidence", text: "SK Bupati Nomor 188/1/2024 tanggal 12 Maret 2024 tentang Tim Inovasi" },
    { part: "number", text: "188/1/2024" },
    { part: "date", text: "2024-03-12", isDate: true },
    { part: "about", text: "Tim Inovasi" },
    { part: "file", text: "sk-tim.pdf" },
  ]);
  const video = item(form, "indicator:video").texts;
  expect(video.map(({ part }) => part)).toEqual(["level", "link"]);
});

test("evidence that is refused makes an indicator missing, a doubt makes it doubtful, a blank one stays blank", () => {
  const levels = Object.fromEntries(rules2026.indicators.map(({ key }) => [key, key === "31" ? 0 : 2]));
  const [form] = formsOf([
    { name: "SIPANDU", levels, evidence: { "26": "menyusul", "17": "SK Bupati tentang Tim Inovasi" }, more: COMPLETE },
  ]) as [InnovationForm];
  expect(item(form, "indicator:pedoman").state).toBe("missing");
  expect(item(form, "indicator:sdm").state).toBe("doubtful");
  expect(item(form, "indicator:replikasi").state).toBe("blank");
  expect(missingItems(form).map(({ key }) => key)).toEqual(["indicator:pedoman"]);
});

test("a mandatory indicator without a level is missing", () => {
  const [form] = formsOf([
    { name: "SIPANDU", levels: { "16": 0, "17": 2, "32": 2, "33": 2, "35": 2 }, more: COMPLETE },
  ]) as [InnovationForm];
  expect(missingItems(form).map(({ key }) => key)).toEqual(["indicator:regulasi"]);
});

test("a cell with an error of Excel is not copied", () => {
  const [form] = formsOf([{ name: "SIPANDU", more: { ...COMPLETE, Tujuan: "#REF!" } }]) as [InnovationForm];
  expect([item(form, "field:tujuan").texts, item(form, "field:tujuan").state]).toEqual([[], "missing"]);
});

test("after an innovation was typed in, exactly the fields that changed are told, wherever its row stands now", () => {
  const rows: FilledRow[] = [
    { name: "Lain", more: COMPLETE },
    { name: "SIPANDU", more: COMPLETE },
  ];
  const [other, form] = formsOf(rows) as [InnovationForm, InnovationForm];
  const mark = entryMark(form, 2026, "2026-07-01");
  expect(isEntryMark(JSON.parse(JSON.stringify(mark)))).toBe(true);
  const [moved] = formsOf([
    { name: "sipandu ", evidence: { "26": "panduan-baru.pdf" }, more: { ...COMPLETE, Tujuan: "Lebih cepat." } },
  ]) as [InnovationForm];
  const { marked, others } = entryProgress([moved], [mark, entryMark(other, 2026, "2026-07-02")], 2026);
  expect(marked.get(moved)).toBe(mark);
  expect(others.map(({ name }) => name)).toEqual(["Lain"]);
  expect(changedSinceEntry(mark, form)).toEqual([]);
  // The name is written otherwise, the dates and letters of the first row are others.
  expect(changedSinceEntry(mark, moved)?.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["field:nama", "field:tujuan", "indicator:pedoman"]),
  );
  expect(changedSinceEntry(mark, moved)?.map(({ key }) => key)).not.toContain("field:manfaat");
  // A form with other fields: nobody can say.
  expect(changedSinceEntry(mark, { items: moved.items.slice(1) })).toBeNull();
});

test("a mark counts for its year only", () => {
  const [form] = formsOf([{ name: "SIPANDU", more: COMPLETE }]) as [InnovationForm];
  const mark = entryMark(form, 2025, "2025-07-01");
  const { marked, others } = entryProgress([form], [mark], 2026);
  expect([marked.size, others]).toEqual([0, []]);
});

test.each([
  null,
  "x",
  {},
  { year: 2026, subject: "a", name: "A", date: "kemarin", form: "x", items: "" },
  { year: 2026.5, subject: "a", name: "A", date: "2026-01-01", form: "x", items: "" },
  { year: 2026, subject: "a".repeat(30), name: "A", date: "2026-01-01", form: "x", items: "" },
])("what is no mark is not taken for one: %j", (value) => {
  expect(isEntryMark(value)).toBe(false);
});
