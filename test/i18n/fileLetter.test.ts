import { fileLetter } from "../../src/i18n/letters/fileLetter";
import { judgeFolder } from "../../src/folder/index";
import { fileLetters } from "../../src/review/fileLetters";
import { context } from "../checks/build";
import { cells, facts, folder, match, rules } from "../folder/support/build";

const spec = cells(
  { name: "SIPANDU", opd: "Dinas Kesehatan", evidence: { sdm: "tim.pdf", regulasi: "sk.pdf" } },
  { name: "Jemput Bola", opd: "Dinas Sosial", evidence: { sdm: "kunci.pdf", regulasi: "hilang.pdf" } },
  { name: "Sudah Lengkap", opd: "Dinas Pendidikan", evidence: { sdm: "ada.pdf", regulasi: "" } },
);

const files = folder("tim.pdf", "kunci.pdf", "ada.pdf", "lain.pdf");
const known = new Map([
  ["tim.pdf", facts("tim.pdf", { readable: false })],
  ["kunci.pdf", facts("kunci.pdf", { pdf: { state: "encrypted" } })],
  ["ada.pdf", facts("ada.pdf")],
]);

const { innovations, opd } = context(spec);
const letters = fileLetters(judgeFolder(match(spec, files), known, rules, 4).findings, innovations, opd);

test("each department with a file in question gets a letter, the others and unused files get none", () => {
  expect(letters.map(({ department }) => department.name)).toEqual(["Dinas Kesehatan", "Dinas Sosial"]);
  const told = letters.map(({ innovations: own }) =>
    own.map((one) => [one.name, one.findings.map(({ code }) => code)]),
  );
  expect(told).toEqual([
    [["SIPANDU", expect.arrayContaining(["file-damaged", "file-missing"])]],
    [["Jemput Bola", expect.arrayContaining(["pdf-encrypted", "file-missing"])]],
  ]);
});

test("says what is missing, unreadable or locked and what is asked for; no cells, no folder of the region", () => {
  const text = letters.map((letter) => fileLetter(letter, rules, () => null).join("\n")).join("\n");
  expect(text).toContain("Hal: Berkas bukti inovasi daerah tahun 2026");
  expect(text).toMatch(/16 .*: Berkas “sk.pdf” belum ada pada kami\.\n {6}Mohon kirim berkasnya/);
  expect(text).toContain("Berkas “tim.pdf” tidak dapat dibaca");
  expect(text).toContain("Mohon buka berkas aslinya, simpan ulang, lalu kirim lagi.");
  expect(text).toMatch(/“?kunci.pdf”?/);
  expect(text).not.toMatch(/folder bukti|[A-Z]{1,2}\d{1,3}\b(?! )/);
});

test("names the file that may be the one that is missing", () => {
  const lines = fileLetter(letters[1]!, rules, ({ params }) => (params["value"] === "hilang.pdf" ? "hilan.pdf" : null));
  expect(lines.join("\n")).toContain(
    "Berkas “hilang.pdf” belum ada pada kami. Yang ada bernama “hilan.pdf”.\n      Bila itu berkasnya, mohon samakan namanya",
  );
});
