import { isoToSerial } from "../../src/workbook/index";
import { cellOf, FOUR, HEALTH, mergeFiles, parts, told, type PartFile } from "./merging";
import { templateFile } from "./sharing";

let master: Uint8Array;
let sent: Map<string, PartFile>;

beforeAll(async () => {
  master = await templateFile(FOUR);
  sent = await parts(master);
});

function health(file = `${HEALTH}.xlsx`): PartFile {
  return sent.get(HEALTH)!.copy(file);
}

test("files that nobody touched change nothing: the result is the very file", async () => {
  const { merge, bytes } = await mergeFiles(master, [...sent.values()]);
  expect(told({ merge, bytes })).toEqual({});
  expect(bytes).toEqual(master);
});

test("text, level, date, evidence and a blanked cell go into their cells, and nowhere else", async () => {
  const file = health()
    .set("Layanan Lansia", "Tujuan", "Tujuan baru")
    .set("Layanan Lansia", "16 Regulasi Inovasi Daerah", 3)
    .set("Posyandu Digital", "Waktu Penerapan", isoToSerial("2024-05-02", false))
    .set("Posyandu Digital", "Bukti 16 Regulasi Inovasi Daerah", "Perbup 4.pdf")
    .set("Ambulans Cepat", "Tujuan", null);
  const merged = await mergeFiles(master, [file]);
  expect(told(merged)).toEqual({
    changed: [
      ["Layanan Lansia", "field:tujuan", "Tujuan Layanan Lansia", "Tujuan baru"],
      ["Layanan Lansia", "level:regulasi", 2, 3],
      ["Posyandu Digital", "field:penerapan", "2024-03-12", "2024-05-02"],
      ["Posyandu Digital", "evidence:regulasi", "SK Posyandu Digital.pdf", "Perbup 4.pdf"],
      ["Ambulans Cepat", "field:tujuan", "Tujuan Ambulans Cepat", null],
    ],
  });
  expect(await cellOf(merged.bytes, "Layanan Lansia", "16 Regulasi Inovasi Daerah")).toBe(3);
  // A date stays a date: its cell shows dates.
  expect(await cellOf(merged.bytes, "Posyandu Digital", "Waktu Penerapan")).toBe(isoToSerial("2024-05-02", false));
  expect(await cellOf(merged.bytes, "Rumah Singgah", "Tujuan")).toBe("Tujuan Rumah Singgah");
  const again = await mergeFiles(merged.bytes, [file]);
  expect(told(again)).toEqual({});
  expect(again.bytes).toEqual(merged.bytes);
});

test("what both sides changed is a conflict that can be decided; the same change on both sides is none", async () => {
  const theirs = health().set("Layanan Lansia", "Tujuan", "dari OPD").set("Posyandu Digital", "Tujuan", "sama");
  const own = health().set("Layanan Lansia", "Tujuan", "dari Litbang").set("Posyandu Digital", "Tujuan", "sama");
  const ours = (await mergeFiles(master, [own])).bytes;
  const merged = await mergeFiles(ours, [theirs]);
  expect(told(merged)).toEqual({
    conflicts: [["Layanan Lansia", "field:tujuan", "Tujuan Layanan Lansia", "dari Litbang", "dari OPD"]],
  });
  expect(merged.bytes).toEqual(ours);
  const { id } = merged.merge.conflicts[0]!;
  const decided = await mergeFiles(ours, [theirs], { conflicts: new Map([[id, "theirs"]]) });
  expect(await cellOf(decided.bytes, "Layanan Lansia", "Tujuan")).toBe("dari OPD");
  expect(decided.merge.conflicts).toEqual([]);
});

test("rows may be sorted, and the own changes of the region stay where they are", async () => {
  const file = health()
    .set("Ambulans Cepat", "Tujuan", "cepat")
    .rows((rows) => rows.reverse());
  const merged = await mergeFiles(master, [file]);
  expect(told(merged)).toEqual({
    changed: [["Ambulans Cepat", "field:tujuan", "Tujuan Ambulans Cepat", "cepat"]],
  });
});

test("a renamed innovation is the same one, by its key", async () => {
  const merged = await mergeFiles(master, [health().set("Layanan Lansia", "Nama Inovasi", "SAPA LANSIA")]);
  expect(told(merged)).toEqual({ changed: [["Layanan Lansia", "field:nama", "Layanan Lansia", "SAPA LANSIA"]] });
  // The region's row bears the new name now; what was sent leads to it all the same.
  const again = await mergeFiles(merged.bytes, [health().set("Layanan Lansia", "Nama Inovasi", "SAPA LANSIA")]);
  expect(told(again)).toEqual({});
});

test("an inserted row is a new innovation, with the department that it was sent to and a running number", async () => {
  const file = health().add({ "Nama Inovasi": "Klinik Apung", Tujuan: "baru", "16 Regulasi Inovasi Daerah": 1 });
  const merged = await mergeFiles(master, [file]);
  expect(told(merged)).toEqual({ added: ["Klinik Apung"] });
  expect(await cellOf(merged.bytes, "Klinik Apung", "Perangkat Daerah")).toBe(HEALTH);
  expect(await cellOf(merged.bytes, "Klinik Apung", "No")).toBe(5);
  expect(await cellOf(merged.bytes, "Klinik Apung", "16 Regulasi Inovasi Daerah")).toBe(1);
  expect(told(await mergeFiles(merged.bytes, [file]))).toEqual({});
});

test("a deleted row, and one whose cells were emptied, is told and stays", async () => {
  const deleted = health().rows((rows) => rows.filter((row) => !row.includes("Posyandu Digital")));
  const merged = await mergeFiles(master, [deleted]);
  expect(told(merged)).toEqual({ missing: ["Posyandu Digital"] });
  expect(merged.bytes).toEqual(master);
  const emptied = health().rows((rows) =>
    rows.map((row) =>
      row.includes("Posyandu Digital") ? row.map((cell, at) => (at === row.length - 1 ? cell : null)) : row,
    ),
  );
  expect(told(await mergeFiles(master, [emptied]))).toEqual({ missing: ["Posyandu Digital"] });
});

test("a blanked name takes no innovation away", async () => {
  const merged = await mergeFiles(master, [health().set("Layanan Lansia", "Nama Inovasi", null)]);
  expect(merged.merge.conflicts.map(({ key, blocked }) => [key, blocked])).toEqual([["field:nama", "name"]]);
  expect(merged.bytes).toEqual(master);
});

test("a copied row with another name is new; one with the same name is compared cell by cell", async () => {
  const renamed = health().rows((rows) => [
    ...rows,
    rows[0]!.map((cell) => (cell === "Layanan Lansia" ? "Kakek Sehat" : cell)),
  ]);
  expect(told(await mergeFiles(master, [renamed]))).toEqual({ added: ["Kakek Sehat"], notes: ["key-twice"] });
  const copied = health().rows((rows) => [...rows, [...rows[0]!]]);
  expect(told(await mergeFiles(master, [copied]))).toEqual({ notes: ["key-twice"] });
  const changed = health().rows((rows) => [
    ...rows,
    rows[0]!.map((cell) => (cell === "Tujuan Layanan Lansia" ? "salinan" : cell)),
  ]);
  const merged = await mergeFiles(master, [changed]);
  expect(told(merged)).toEqual({
    conflicts: [["Layanan Lansia", "field:tujuan", undefined, "Tujuan Layanan Lansia", "salinan"]],
    notes: ["key-twice"],
  });
});

test("a changed key: the row is found by its name, and it is told", async () => {
  const file = health().set("Layanan Lansia", "Kunci Baris", "abc").set("Layanan Lansia", "Tujuan", "baru");
  expect(told(await mergeFiles(master, [file]))).toEqual({
    changed: [["Layanan Lansia", "field:tujuan", "Tujuan Layanan Lansia", "baru"]],
    notes: ["key-unknown"],
  });
});

test("a renamed column is read by its place and content, and any other unknown one is told with its cells", async () => {
  const file = health();
  const header = file.sheet.values[file.headerRow]!;
  file.set("Layanan Lansia", "Tujuan", "baru");
  header[file.column("Tujuan")] = "Maksud kegiatan ini";
  expect(told(await mergeFiles(master, [file]))).toEqual({
    changed: [["Layanan Lansia", "field:tujuan", "Tujuan Layanan Lansia", "baru"]],
    notes: ["column-renamed"],
  });
  const own = health();
  for (const row of own.sheet.values) row.push(null);
  own.sheet.values[own.headerRow]![own.sheet.values[own.headerRow]!.length - 1] = "Nomor HP admin";
  own.row("Layanan Lansia")[own.row("Layanan Lansia").length - 1] = "0812";
  const merged = await mergeFiles(master, [own]);
  expect(told(merged)).toEqual({ notes: ["column-unknown"] });
});

test("a deleted column is nothing that anybody blanked", async () => {
  const file = health();
  const at = file.column("Tujuan");
  for (const row of file.sheet.values) row.splice(at, 1);
  expect(told(await mergeFiles(master, [file]))).toEqual({});
});

test("another year's file, by what was sent and by its sheet Profil, is told and not taken", async () => {
  const file = health().set("Layanan Lansia", "Tujuan", "lama");
  const hidden = file.data.sheets.find(({ name }) => name === "Data Kirim")!;
  hidden.values[2]![1] = 2025;
  expect(told(await mergeFiles(master, [file]))).toEqual({ notes: ["other-year"] });
  const plain = health();
  plain.data.sheets = plain.data.sheets.filter(({ name }) => name !== "Data Kirim");
  plain.data.sheets.push({
    ...plain.data.sheets[0]!,
    name: "Profil",
    values: [["Tahun Penilaian", 2025]],
    top: 0,
    left: 0,
  });
  delete plain.data.sheets.at(-1)!.own;
  expect(told(await mergeFiles(master, [plain]))).toEqual({ notes: ["other-year"] });
});

test("a department's own sheets change nothing, whatever they hold", async () => {
  const file = health().set("Layanan Lansia", "Tujuan", "baru");
  const copy = structuredClone(file.sheet);
  file.data.sheets.unshift({ ...copy, name: "Coba-coba", tables: [] });
  file.data.sheets.push({ ...copy, name: "Catatan", values: [["rapat"], ["besok"]], tables: [], merges: [] });
  // The copy is found first, as the sheet in front: both hold the key, and the first is read.
  expect(told(await mergeFiles(master, [file]))).toEqual({
    changed: [["Layanan Lansia", "field:tujuan", "Tujuan Layanan Lansia", "baru"]],
  });
});

test("the same file twice is told once and counts once; two versions that differ are a conflict", async () => {
  const one = health("satu.xlsx").set("Layanan Lansia", "Tujuan", "baru");
  const twice = await mergeFiles(master, [one, one.copy("satu (1).xlsx")]);
  expect(told(twice)).toEqual({
    changed: [["Layanan Lansia", "field:tujuan", "Tujuan Layanan Lansia", "baru"]],
    notes: ["same-file"],
  });
  const other = health("dua.xlsx").set("Layanan Lansia", "Tujuan", "lain").set("Posyandu Digital", "Tujuan", "P");
  const versions = await mergeFiles(master, [one, other]);
  expect(told(versions)).toEqual({
    changed: [["Posyandu Digital", "field:tujuan", "Tujuan Posyandu Digital", "P"]],
    conflicts: [
      ["Layanan Lansia", "field:tujuan", "Tujuan Layanan Lansia", "Tujuan Layanan Lansia", "baru"],
      ["Layanan Lansia", "field:tujuan", "Tujuan Layanan Lansia", "Tujuan Layanan Lansia", "lain"],
    ],
    notes: ["same-department"],
  });
});

test("what departments typed is never a formula, and never something else than they typed", async () => {
  const typed = ["=1+1", "+62 812", "@SUM(A1)", "-2", '=HYPERLINK("https://x.id")', "<b>&amp;</b>", "_x0041_", "a\nb"];
  for (const text of typed) {
    const { bytes } = await mergeFiles(master, [health().set("Layanan Lansia", "Tujuan", text)]);
    expect(await cellOf(bytes, "Layanan Lansia", "Tujuan")).toBe(text);
    expect((await mergeFiles(bytes, [health().set("Layanan Lansia", "Tujuan", text)])).bytes).toEqual(bytes);
  }
});
