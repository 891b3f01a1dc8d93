import { blankForms, formBook } from "../../src/exchange/form/formBook";
import { translateTemplate } from "../../src/i18n/templateTexts";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, SheetData } from "../../src/workbook/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../src/xlsx/index";
import { fillIn, formSheetsOf, questionRow } from "./forms";
import { cellOf, content, FOUR, HEALTH, innovation, mergeFiles, PartFile, parts, SOCIAL, told } from "./merging";
import { RULES, templateFile } from "./sharing";

let master: Uint8Array;
let sent: Map<string, PartFile>;

beforeAll(async () => {
  master = await templateFile(FOUR);
  sent = await parts(master, true);
});

function health(file = "kesehatan.xlsx"): PartFile {
  return sent.get(HEALTH)!.copy(file);
}

/** The form of a file by its number. */
function form({ data }: PartFile, number: number): SheetData {
  return formSheetsOf(data)[number - 1]!;
}

function answer(file: PartFile, number: number, answers: Record<string, CellValue>): PartFile {
  fillIn(form(file, number), RULES, new Map(Object.entries(answers)));
  return file;
}

test("a form for each innovation and an empty one, with nothing of other departments", () => {
  const sheets = formSheetsOf(health().data);
  expect(sheets.map(({ name }) => name)).toEqual(["Formulir 1", "Formulir 2", "Formulir 3", "Formulir 4"]);
  const { innovations } = readWorkbook(health().data, RULES);
  expect(innovations?.records.map(({ name }) => name)).toEqual([
    "Layanan Lansia",
    "Posyandu Digital",
    "Ambulans Cepat",
  ]);
  expect(JSON.stringify(health().data)).not.toContain("Rumah Singgah");
});

test("forms that nobody touched change nothing", async () => {
  const { merge, bytes } = await mergeFiles(master, [...sent.values()]);
  expect(told({ merge, bytes })).toEqual({});
  expect(bytes).toEqual(master);
});

test("what was answered goes into the cells of the table, a new form becomes a new innovation, and twice is once", async () => {
  const file = answer(health(), 2, {
    "Nama Inovasi": "Posyandu Digital Plus",
    Tujuan: "=1+1",
    "16 Regulasi Inovasi Daerah": 3,
    "Bukti 16 Regulasi Inovasi Daerah": "Perbup 4.pdf",
  });
  answer(file, 4, { "Nama Inovasi": "Klinik Apung", "33 Kemanfaatan inovasi": 2 });
  const merged = await mergeFiles(master, [file]);
  expect(told(merged)).toEqual({
    changed: [
      ["Posyandu Digital", "field:nama", "Posyandu Digital", "Posyandu Digital Plus"],
      ["Posyandu Digital", "field:tujuan", "Tujuan Posyandu Digital", "=1+1"],
      ["Posyandu Digital", "level:regulasi", 2, 3],
      ["Posyandu Digital", "evidence:regulasi", "SK Posyandu Digital.pdf", "Perbup 4.pdf"],
    ],
    added: ["Klinik Apung"],
  });
  expect(await cellOf(merged.bytes, "Klinik Apung", "Perangkat Daerah")).toBe(HEALTH);
  expect(await cellOf(merged.bytes, "Klinik Apung", "33 Kemanfaatan inovasi")).toBe(2);
  expect(await cellOf(merged.bytes, "Posyandu Digital Plus", "Tujuan")).toBe("=1+1");
  const again = await mergeFiles(merged.bytes, [file]);
  expect(told(again)).toEqual({});
  expect(again.bytes).toEqual(merged.bytes);
});

test("a form is known by its key whatever its sheet is called and wherever it stands", async () => {
  const file = answer(health(), 1, { "Nama Inovasi": "Nama Lain Sama Sekali", Tujuan: "baru" });
  const sheets = file.data.sheets;
  const [first] = formSheetsOf(file.data);
  first!.name = "kiriman pak budi";
  sheets.push(...sheets.splice(sheets.indexOf(first!), 1));
  // Somebody put a letterhead above the form.
  first!.top += 3;
  const merged = await mergeFiles(master, [file]);
  expect(told(merged)).toEqual({
    changed: [
      ["Layanan Lansia", "field:nama", "Layanan Lansia", "Nama Lain Sama Sekali"],
      ["Layanan Lansia", "field:tujuan", "Tujuan Layanan Lansia", "baru"],
    ],
  });
});

test("a copied form, a deleted one, a changed key and a changed question are told, and nothing is lost", async () => {
  const file = health();
  const { sheets } = file.data;
  const forms = formSheetsOf(file.data);
  const copy = { ...structuredClone(forms[0]!), name: "Formulir 1 (2)" };
  fillIn(copy, RULES, new Map([["Nama Inovasi", "Layanan Anak"]]));
  sheets.push(copy);
  sheets.splice(sheets.indexOf(forms[1]!), 1);
  const { values } = forms[2]!;
  const heads = values.findIndex((cells) => cells.includes("Kunci Formulir"));
  values[heads]![values[heads]!.indexOf("Kunci Formulir") + 1] = "abc";
  values[questionRow(forms[2]!, "Tujuan")]![1] = "Maksud";
  const merged = await mergeFiles(master, [file]);
  expect(told(merged)).toEqual({
    added: ["Layanan Anak"],
    missing: ["Posyandu Digital"],
    notes: ["form-unknown-question", "key-unknown", "key-twice"],
  });
});

test("answers without the name of an innovation are told; a file without any name is no unreadable file", async () => {
  const file = answer(health(), 4, { Tujuan: "tanpa nama", "16 Regulasi Inovasi Daerah": 1 });
  expect(told(await mergeFiles(master, [file]))).toEqual({ notes: ["form-no-name"] });
  for (const number of [1, 2, 3]) answer(file, number, { "Nama Inovasi": null });
  expect(told(await mergeFiles(master, [file]))).toEqual({
    missing: ["Layanan Lansia", "Posyandu Digital", "Ambulans Cepat"],
    notes: ["form-no-name", "form-no-name", "form-no-name", "form-no-name"],
  });
});

async function empty(year: number, wanted: Parameters<typeof blankForms>[0]): Promise<PartFile> {
  const spec = formBook(ruleSet(year), blankForms(wanted), "2026-05-04", (key, params) =>
    translateTemplate("id", key, params),
  );
  return new PartFile("formulir.xlsx", await readXlsxWorkbook(await writeXlsxWorkbook(spec), "formulir.xlsx"));
}

test("forms that were made empty come back as new innovations of their department, or as those of the same name", async () => {
  const file = await empty(2026, { count: 3, names: ["Rumah Singgah"], department: SOCIAL });
  answer(file, 1, { Manfaat: "tempat tinggal" });
  answer(file, 2, { "Nama Inovasi": "Sekolah Lansia", Tujuan: "belajar" });
  const merged = await mergeFiles(master, [file]);
  expect(told(merged)).toEqual({
    changed: [["Rumah Singgah", "field:manfaat", null, "tempat tinggal"]],
    added: ["Sekolah Lansia"],
  });
  expect(await cellOf(merged.bytes, "Sekolah Lansia", "Perangkat Daerah")).toBe(SOCIAL);
  expect(told(await mergeFiles(merged.bytes, [file]))).toEqual({});
});

test("forms of another year are refused", async () => {
  const file = await empty(2025, { count: 1, names: ["Rumah Singgah"], department: SOCIAL });
  expect(told(await mergeFiles(master, [file]))).toEqual({ notes: ["other-year"] });
});

test("a region that lacks columns gets forms with the questions that it has", async () => {
  const [own] = content([innovation("Layanan Satu", HEALTH)]).innovations;
  const columns = {
    fields: new Set(["nama", "opd", "tujuan"] as const),
    levels: new Set(["regulasi"]),
    evidence: new Set<string>(),
    bases: new Set<string>(),
    measures: new Set<string>(),
    spdEvidence: false,
  };
  const few = await templateFile({ ...content([own!]), columns });
  const [file] = [...(await parts(few, true)).values()];
  const [first] = formSheetsOf(file!.data);
  const questions = first!.values.slice(4).flatMap((cells) => (typeof cells[0] === "number" ? [cells[1]] : []));
  expect(questions).toEqual(["Nama Inovasi", "Perangkat Daerah", "Tujuan", "16 Regulasi Inovasi Daerah"]);
  expect(told(await mergeFiles(few, [file!]))).toEqual({});
  answer(file!, 1, { "16 Regulasi Inovasi Daerah": 3 });
  expect(told(await mergeFiles(few, [file!]))).toEqual({
    changed: [["Layanan Satu", "level:regulasi", 2, 3]],
  });
});
