import { content, FOUR, HEALTH, innovation, kindsOf, mergeFiles, parts, SOCIAL, told, type PartFile } from "./merging";
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

test("without keys rows are found by name and department; what is doubtful is asked", async () => {
  const plain = health("bebas.xlsx");
  plain.data.sheets = plain.data.sheets.filter(({ name }) => name === "Inovasi" || name === "Daftar");
  const key = plain.column("Kunci Baris");
  for (const row of plain.sheet.values) row.splice(key, 1);
  plain
    .set("Layanan Lansia", "Tujuan", "lain")
    .set("Layanan Lansia", "Manfaat", "baru diisi")
    .set("Posyandu Digital", "Perangkat Daerah", "Dinas Pendidikan")
    .set("Ambulans Cepat", "Nama Inovasi", "Ambulan Cepat")
    .add({ "Nama Inovasi": "Kios Obat", "Perangkat Daerah": HEALTH });
  const merged = await mergeFiles(master, [plain]);
  expect(told(merged)).toEqual({
    // Nobody knows what was sent: what fills a blank cell is taken, what differs is asked.
    changed: [["Layanan Lansia", "field:manfaat", null, "baru diisi"]],
    conflicts: [["Layanan Lansia", "field:tujuan", undefined, "Tujuan Layanan Lansia", "lain"]],
    added: ["Kios Obat"],
    doubts: ["Posyandu Digital", "Ambulan Cepat"],
    notes: ["doubtful", "doubtful"],
  });
  const [, near] = merged.merge.doubts;
  const row = near!.candidates[0]!.row;
  const answered = await mergeFiles(master, [plain], { doubts: new Map([[near!.id, row]]) });
  expect(answered.merge.conflicts.map(({ key: of, theirs }) => [of, theirs])).toContainEqual([
    "field:nama",
    "Ambulan Cepat",
  ]);
  const fresh = await mergeFiles(master, [plain], { doubts: new Map([[near!.id, "new"]]) });
  expect(fresh.merge.added.map(({ name }) => name)).toEqual(["Ambulan Cepat", "Kios Obat"]);
});

test("of an innovation that the region took out meanwhile it is told that changes are not taken", async () => {
  const without = await templateFile(
    content(FOUR.innovations.filter(({ fields }) => fields.nama !== "Layanan Lansia")),
  );
  expect(told(await mergeFiles(without, [health()]))).toEqual({});
  expect(told(await mergeFiles(without, [health().set("Layanan Lansia", "Tujuan", "baru")]))).toEqual({
    notes: ["gone"],
  });
});

test("what the region's workbook has no column for is told", async () => {
  const narrow = await templateFile({
    ...FOUR,
    columns: {
      fields: new Set(["nama", "opd"]),
      levels: new Set(["regulasi"]),
      evidence: new Set(),
      bases: new Set(),
      measures: new Set(),
      spdEvidence: true,
    },
  });
  const merged = await mergeFiles(narrow, [health().set("Layanan Lansia", "Tujuan", "baru")]);
  expect(told(merged)).toEqual({ notes: ["no-column"] });
  expect(merged.merge.notes[0]!.note).toMatchObject({ key: "field:tujuan", names: ["Layanan Lansia"] });
});

test("two innovations of one name and department are told apart by what they hold", async () => {
  const twins = content([
    innovation("Kembar", HEALTH, { tujuan: "satu" }),
    innovation("Kembar", HEALTH, { tujuan: "dua" }),
    innovation("Lain", SOCIAL),
  ]);
  const bytes = await templateFile(twins);
  const part = (await parts(bytes)).get(HEALTH)!;
  const second = part.sheet.values.filter((row) => row.includes("Kembar"))[1]!;
  second[part.column("Manfaat")] = "milik yang kedua";
  const merged = await mergeFiles(bytes, [part]);
  expect(told(merged)).toEqual({ changed: [["Kembar", "field:manfaat", null, "milik yang kedua"]] });
  expect(merged.merge.changed[0]!.place.row).toBe(6);
});

test("a file without innovations is told with the reason", async () => {
  const file = health();
  file.data.sheets = [{ ...file.sheet, values: [["rapat"], ["besok"]], tables: [], merges: [] }];
  const { merge } = await mergeFiles(master, [file]);
  expect(kindsOf(merge)).toEqual(["unreadable"]);
});
