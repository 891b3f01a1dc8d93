import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AssessmentJson } from "../../src/cli/results/assessmentJson";
import type { EvidenceFilesJson } from "../../src/cli/evidence/output";
import { jpeg, HTML, office, pdf } from "../folder/support/files";
import { element, iid, workFolder } from "./command";
import { saveWorkbook } from "./workbooks";

const HEADERS = ["No", "Nama Inovasi", "Perangkat Daerah", "Tahapan"];
const PAIRS = ["16 Regulasi", "Bukti 16 Regulasi", "17 SDM", "Bukti 17 SDM", "25 Sosialisasi", "Bukti 25 Sosialisasi"];
let folder: string;

function put(path: string, content: Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function evidenceOf(json: AssessmentJson): EvidenceFilesJson {
  return (json as AssessmentJson & { evidenceFiles: EvidenceFilesJson }).evidenceFiles;
}

beforeAll(async () => {
  folder = workFolder();
  const row = (no: number, name: string, ...cells: (string | number)[]): (string | number)[] => [
    no,
    name,
    "Dinas Kesehatan",
    "Penerapan",
    ...cells,
  ];
  await saveWorkbook(folder, "inovasi.xlsx", {
    Inovasi: [
      [...HEADERS, ...PAIRS],
      row(1, "SIPANDU: Antrean Terpadu", 3, "Perbup 12 2024.pdf", 2, "sk.pdf", 2, "foto.jpg"),
      row(2, "Jemput Bola", 3, "Perbup 12 2024.pdf", 2, "sk.pdf", 2, "tidak-ada.jpg"),
    ],
  });
  put("bukti/PERBUP_12_2024.pdf", pdf({ pages: ["PERATURAN BUPATI", "Lampiran: 1. SIPANDU"] }));
  put("bukti/SIPANDU/SK.pdf", pdf({ pages: ["Keputusan tentang tim SIPANDU tahun 2024"] }));
  put("bukti/Jemput Bola/sk.pdf", HTML);
  put("bukti/SIPANDU/Foto.JPG", jpeg(200, 300));
  put("bukti/catatan.docx", office("word"));
  put("bukti/.DS_Store", new Uint8Array(3));
});

test("matches, reads and judges the files of the folder, and adds them to the JSON", () => {
  const run = iid(["check", "inovasi.xlsx", "--evidence", "bukti", "--json"], folder);
  expect(run.stderr).toBe("");
  const { files, pdfs, matched, missing, findings, evidenced, strict } = evidenceOf(element(run));
  expect({ files, matched, missing }).toEqual({ files: 5, matched: 5, missing: 1 });
  expect(pdfs).toEqual([
    { path: "PERBUP_12_2024.pdf", pages: 2 },
    { path: "SIPANDU/SK.pdf", pages: 1 },
  ]);
  expect(findings.map(({ code, address, path }) => [code, address, path])).toEqual([
    ["image-too-small", "Inovasi!J2", "SIPANDU/Foto.JPG"],
    ["regulation-without-name", "Inovasi!F3", "PERBUP_12_2024.pdf"],
    ["file-type-content", "Inovasi!H3", "Jemput Bola/sk.pdf"],
    ["file-missing", "Inovasi!J3", null],
    ["file-unreferenced", "", "catatan.docx"],
  ]);
  expect(findings[1]).toMatchObject({ severity: "warning", indicator: "16", header: "Bukti 16 Regulasi", column: "F" });
  // Each innovation has 3 x 3 + 2 x 2 + 2 x 1 = 15 of 250 points, divided by 12. The second has a web page for its letter
  // of number 17, without which it does not count; the first shares that letter's name with it.
  expect(findings[2]).toMatchObject({ severity: "error", points: 0.5, together: 0.5 });
  expect(element(run).evidenced?.index).toBe(1);
  expect([evidenced?.index, strict?.index]).toEqual([0.5, 0]);
});

test("for people, by kind, in either language; the findings of the workbook stay as they are", () => {
  const plain = iid(["check", "inovasi.xlsx"], folder);
  const indonesian = iid(["check", "inovasi.xlsx", "--evidence", "bukti"], folder);
  expect(indonesian.stdout.startsWith(plain.stdout)).toBe(true);
  expect(indonesian.stdout).toContain("Berkas bukti di bukti: 5 berkas, 5 nama cocok, 1 tidak ditemukan.");
  expect(indonesian.stdout).toContain("2 PDF terbuka, jumlah halamannya 3.");
  expect(indonesian.stdout).toContain("Dengan berkas di folder ini: Bukti 0,50, Paling aman 0,00.");
  expect(indonesian.stdout).toContain("Regulasi tanpa nama inovasi (1)");
  const english = iid(["check", "inovasi.xlsx", "--evidence=bukti", "--lang", "en"], folder);
  expect(english.stdout).toContain("Regulation without the innovation's name (1)");
});

test("the workbook itself is no file that somebody forgot to name", async () => {
  const bare = workFolder();
  await saveWorkbook(bare, "b.xlsx", {
    Inovasi: [
      ["No", "Nama Inovasi", "Kematangan"],
      [1, "Jemput Bola", 80],
    ],
  });
  const { stdout } = iid(["check", "b.xlsx", "--evidence", "."], bare);
  expect(stdout).toContain("0 berkas, 0 nama cocok, 0 tidak ditemukan.");
  expect(stdout).toContain("Tidak ada temuan pada berkas bukti.");
});

test("an error in a file makes the exit code, also where the workbook has none of its own", async () => {
  const clean = workFolder();
  await saveWorkbook(clean, "b.xlsx", {
    Inovasi: [
      ["No", "Nama Inovasi", "25 Sosialisasi", "Bukti 25 Sosialisasi"],
      [1, "Jemput Bola", 2, "foto.jpg"],
    ],
  });
  mkdirSync(join(clean, "bukti"));
  writeFileSync(join(clean, "bukti/foto.jpg"), jpeg(900, 700));
  expect(iid(["check", "b.xlsx", "--evidence", "bukti"], clean).code).toBe(0);
  writeFileSync(join(clean, "bukti/foto.jpg"), "");
  expect(iid(["check", "b.xlsx", "--evidence", "bukti"], clean).code).toBe(1);
  expect(iid(["check", "b.xlsx"], clean).code).toBe(0);
});

test("a folder that is none, and a command that takes none", () => {
  const none = iid(["check", "inovasi.xlsx", "--evidence", "tiada"], folder);
  expect([none.code, none.stdout]).toEqual([2, ""]);
  expect(none.stderr).toBe("iid: --evidence: “tiada” bukan folder yang dapat dibaca (ENOENT).\n");
  const file = iid(["check", "inovasi.xlsx", "--evidence", "inovasi.xlsx"], folder);
  expect(file.stderr).toContain("(ENOTDIR)");
  const score = iid(["score", "inovasi.xlsx", "--evidence", "bukti"], folder);
  expect([score.code, score.stderr]).toEqual([2, expect.stringContaining("--evidence")]);
});
