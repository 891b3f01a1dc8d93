import { runChecks } from "../../src/checks/index";
import { FactsAtHand } from "../../src/checks/shared/factsAtHand";
import { readWorkbook } from "../../src/workbook/index";
import { RULES, sheet, workbook } from "../workbook/sheets";

const HEADER = [
  "No",
  "Nama Inovasi",
  "Perangkat Daerah",
  "17 Ketersediaan SDM",
  "Bukti 17",
  "23 Pelaksana",
  "Bukti 23",
];
const DRIVE = "https://drive.google.com/file/d/1abc/view?usp=sharing";

/** What is told of an evidence cell of 17 that shows a text and has an address behind it. */
function told(shown: string, target: string): string[] {
  const rows = [HEADER, [1, "SIPANDU", "Dinas Kesehatan", 2, shown, 2, "Surat Tugas Nomor 5 Tahun 2025"]];
  const linked = { ...sheet("Inovasi", rows), links: [{ row: 1, column: 4, target }] };
  const { innovations } = readWorkbook(workbook(linked), RULES);
  const included = innovations!.records;
  const memory = new FactsAtHand();
  return runChecks({ rules: RULES, innovations: innovations!, spd: null, opd: null, included, memory })
    .filter(({ column }) => column === 4)
    .map(({ code }) => code);
}

describe("what a cell shows above its link is a name, as that of a file", () => {
  test.each([
    ["SK Tim", ["letter-file-only", "read-as"]],
    ["Lihat SK Kepala Dinas", ["letter-file-only", "read-as"]],
    ["SK Bupati tentang Tim Inovasi", ["letter-file-only", "read-as"]],
    ["Klik di sini", ["letter-file-only", "read-as"]],
    ["SK Bupati Nomor 5 Tahun 2025", ["read-as"]],
    // Whoever begins to write the letter's data is asked for the rest.
    ["SK Bupati Nomor 5", ["letter-incomplete", "read-as"]],
    ["Belum ada", ["evidence-placeholder", "read-as"]],
  ])("%s", (shown, expected) => {
    expect(told(shown, DRIVE).sort()).toEqual(expected);
  });
});

describe("a path behind a word that names nothing is told as such", () => {
  test.each([
    ["SK", "file:///C:/Users/budi/sk.pdf", ["evidence-local-path", "read-as"]],
    ["Lihat", "C:\\Data\\sk.pdf", ["evidence-local-path", "read-as"]],
    ["Surat Tugas", "\\\\server\\bukti\\st.pdf", ["evidence-local-path", "read-as"]],
    // The user's own copy of what is named does no harm.
    ["sk_tim.pdf", "file:///C:/Users/budi/sk_tim.pdf", ["letter-file-only"]],
    ["SK Bupati Nomor 5 Tahun 2025", "C:\\Data\\sk.pdf", []],
  ])("%s", (shown, target, expected) => {
    expect(told(shown, target).sort()).toEqual(expected);
  });
});
