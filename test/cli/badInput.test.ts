import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, strToU8 } from "fflate";
import { builtCommand, iid, workFolder, type Outcome } from "./command";
import { RECAP_HEADERS, recapRow, saveWorkbook, spdSheet } from "./workbooks";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** Exit code 2, nothing on stdout, one line on stderr. */
function expectOneLine(outcome: Outcome, line: string | RegExp): void {
  expect(outcome.code).toBe(2);
  expect(outcome.stdout).toBe("");
  expect(outcome.stderr.endsWith("\n")).toBe(true);
  const lines = outcome.stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(line);
}

/** The head of a compound file and what an encrypted one names in its directory. */
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);

test.each([
  ["missing file", () => "tidakada.xlsx", /^iid: tidakada\.xlsx: berkas atau folder tidak ditemukan\.$/],
  ["no match for a pattern", () => "x*.xlsx", /^iid: x\*\.xlsx: tidak ada berkas yang cocok/],
  ["empty file", () => file("kosong.xlsx", ""), /^iid: kosong\.xlsx: berkas kosong \(0 byte\)\.$/],
  [
    "text instead of a workbook",
    () => file("teks.xlsx", "nama;level\n"),
    /^iid: teks\.xlsx: berkas teks seperti \.csv .*simpan sebagai \.xlsx\.$/,
  ],
  ["old .xls", () => file("lama.xls", OLE), /^iid: lama\.xls: berkas \.xls lama tidak dibaca/],
  ["old format under the new name", () => file("lama.xlsx", OLE), /^iid: lama\.xlsx: berkas \.xls lama tidak dibaca/],
  [
    "locked file",
    () => file("terkunci.xlsx", Buffer.concat([OLE, Buffer.from("EncryptedPackage", "utf16le")])),
    /^iid: terkunci\.xlsx: berkas terkunci kata sandi/,
  ],
  [
    "another archive",
    () => file("arsip.xlsx", zipSync({ "catatan.txt": strToU8("halo") })),
    /^iid: arsip\.xlsx: .*bukan buku kerja Excel; .*simpan sebagai \.xlsx\.$/,
  ],
  [
    "folder without workbooks",
    () => {
      mkdirSync(join(folder, "hampa"));
      return "hampa";
    },
    /^iid: hampa: folder ini tidak berisi berkas \.xlsx\.$/,
  ],
])("%s", (_, make, message) => {
  expectOneLine(iid(["score", make()], folder), message);
});

test("no innovation table: says what was looked for and what was seen", async () => {
  await saveWorkbook(folder, "anggaran.xlsx", {
    Belanja: [
      ["Kode", "Uraian", "Jumlah"],
      ["5.1", "Belanja pegawai", 100],
    ],
  });
  const outcome = iid(["check", "anggaran.xlsx"], folder);
  expectOneLine(outcome, /^iid: anggaran\.xlsx: tabel inovasi tidak ditemukan\. Yang dicari: .*Nama Inovasi/);
});

test("two candidate tables: names both and asks for --sheet", async () => {
  const rows = [RECAP_HEADERS, recapRow(1, 80), recapRow(2, 70)];
  await saveWorkbook(folder, "ganda.xlsx", { "Data A": rows, "Data B": rows });
  expectOneLine(iid(["check", "ganda.xlsx"], folder), /“Data A” baris 1 .*“Data B” baris 1 .*--sheet/);
});

test("two SPD that differ: names both and asks for --spd, which chooses", async () => {
  const innovations = [RECAP_HEADERS, recapRow(1, 80), recapRow(2, 70)];
  await saveWorkbook(folder, "spd.xlsx", {
    Data: innovations,
    "SPD A": spdSheet({ 1: 1 }),
    "SPD B": spdSheet({ 1: 3 }),
  });
  expectOneLine(iid(["score", "spd.xlsx"], folder), /“SPD A” baris 1 .*“SPD B” baris 1 .*--spd/);
  expect(iid(["score", "--spd", "spd b", "spd.xlsx"], folder).code).toBe(0);
  expectOneLine(iid(["score", "--spd", "Tidak Ada", "spd.xlsx"], folder), /“Tidak Ada” untuk SPD tidak ada/);
});

test("innovations without a score: the refusal of the formulas", async () => {
  const profile = [RECAP_HEADERS, recapRow(1, 80)].map((row) =>
    row.filter((_, at) => RECAP_HEADERS[at] !== "Kematangan"),
  );
  await saveWorkbook(folder, "profil.xlsx", { Data: profile });
  for (const command of ["score", "check", "explain"])
    expectOneLine(iid([command, "profil.xlsx"], folder), /“Data” baris 1: Tabel ini tidak memiliki kolom Kematangan/);
});

test("a table with zero rows", async () => {
  await saveWorkbook(folder, "nol.xlsx", { Inovasi: [RECAP_HEADERS] });
  expectOneLine(iid(["score", "nol.xlsx"], folder), /^iid: nol\.xlsx: tabel inovasi di lembar “Inovasi” baris 1 belum/);
});

test("an unknown sheet is no table", async () => {
  await saveWorkbook(folder, "satu.xlsx", { Inovasi: [RECAP_HEADERS, recapRow(1, 80)] });
  const sheet = /lembar “Lain” tidak ada, jadi tabel inovasi tidak ditemukan; yang ada: “Inovasi”/;
  expectOneLine(iid(["score", "satu.xlsx", "--sheet", "Lain"], folder), sheet);
  expectOneLine(iid(["map", "satu.xlsx", "--sheet", "Lain"], folder), sheet);
  const table = /tabel Excel “Lain” tidak ada, jadi tabel inovasi tidak ditemukan; yang ada: -\./;
  expectOneLine(iid(["check", "satu.xlsx", "--table", "Lain"], folder), table);
  expect(iid(["check", "satu.xlsx", "--sheet", " inovasi "], folder).stderr).toBe("");
});

test.each([
  ["unknown year", ["score", "--year", "1999", "x.xlsx"], /^iid: Belum ada aturan untuk tahun 1999.*2026/],
  ["year that is none", ["score", "--year", "dua", "x.xlsx"], /--year harus tahun empat angka, bukan “dua”/],
  [
    "unknown command",
    ["hitung", "x.xlsx"],
    /perintah “hitung” tidak dikenal; yang ada: score, check, (?:\w+, )+completion\. Lihat iid --help\.$/,
  ],
  ["no command", [], /perintah belum disebut/],
  ["no file", ["score"], /berkas belum disebut/],
  ["unknown option", ["score", "--cepat", "x.xlsx"], /pilihan “--cepat” tidak dikenal/],
  ["option without its value", ["score", "x.xlsx", "--year"], /pilihan “--year” memerlukan nilai/],
  ["option swallowing the next", ["score", "--out", "--json", "x.xlsx"], /pilihan “--out” memerlukan nilai/],
  ["value for a switch", ["score", "--json=ya", "x.xlsx"], /pilihan “--json” tidak memakai nilai/],
  [
    "option of another command",
    ["score", "--sample", "x.xlsx"],
    /pilihan “--sample” tidak berlaku untuk perintah score/,
  ],
  ["option of another command", ["template", "--json"], /pilihan “--json” tidak berlaku untuk perintah template/],
  ["unknown language", ["score", "--lang", "jv", "x.xlsx"], /--lang harus id atau en, bukan “jv”/],
  ["input for template", ["template", "x.xlsx"], /template tidak memakai berkas masukan/],
  ["complaint in English", ["score", "--lang", "en"], /^iid: no file given/],
])("%s", (_, args, message) => {
  expectOneLine(iid(args, folder), message);
});

test.each([
  ["a mistyped command", ["chek", "x.xlsx"], /Lihat iid --help\. Mungkin maksudnya “check”\.$/],
  ["a mistyped part of a command", ["rules", "shwo"], /perintah “rules shwo” .* Mungkin maksudnya “show”\.$/],
  ["a mistyped option", ["check", "x.xlsx", "--jsn"], /“--jsn” tidak dikenal\. .* Mungkin maksudnya “--json”\.$/],
  ["in English", ["check", "--lang=en", "--shet", "A"], /Did you mean “--sheet”\?$/],
  ["nothing comes near", ["hitung", "x.xlsx"], /Lihat iid --help\.$/],
  ["too short to tell", ["ab", "x.xlsx"], /Lihat iid --help\.$/],
])("a near name is suggested: %s", (_, args, message) => {
  expectOneLine(iid(args, folder), message);
});

// Windows has no `mkfifo`, and asks for rights before it makes a link.
(process.platform === "win32" ? test.skip : test)(
  "pipes and devices are no workbooks, whatever they are called",
  async () => {
    const data = join(folder, "campur");
    mkdirSync(data);
    await saveWorkbook(data, "baik.xlsx", { Rekap: [RECAP_HEADERS, recapRow(1, 80)] });
    execFileSync("mkfifo", [join(data, "pipa.xlsx")]);
    symlinkSync("/dev/zero", join(data, "nol.xlsx"));
    symlinkSync(join(data, "tidakada"), join(data, "putus.xlsx"));
    mkdirSync(join(data, "folder.xlsx"));
    const outcome = iid(["score", "campur", "--json"], folder);
    expect([outcome.code, outcome.stderr]).toEqual([0, ""]);
    expect(JSON.parse(outcome.stdout)).toHaveLength(1);
    const named = iid(["score", join("campur", "pipa.xlsx")], folder);
    expectOneLine(named, /pipa\.xlsx: bukan berkas biasa \(pipa atau perangkat\)/);
  },
);

test("a command may stand behind its options", () => {
  expect(iid(["--year", "2025", "--lang", "en", "score"], folder).stderr).toMatch(/^iid: no file given: iid score/);
  // The value of an option is no command, even where it looks like one.
  expectOneLine(iid(["--sheet", "check", "score"], folder), /berkas belum disebut: iid score/);
});
