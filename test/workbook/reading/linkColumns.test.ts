import { piecesOf, readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { spdIndicators } from "../../../src/rules/index";
import { RULES, sheet, SID, workbook } from "../sheets";

const LINK = "https://drive.google.com/file/d/1TFdwgOnVkkTWZHk0_eNOUqg1dpxZqSDp/view";
const THREE = SID.slice(0, 3);

/** A table with three columns for each of three indicators. */
function table(kinds: readonly string[], cells: readonly CellValue[], of = THREE) {
  const rows = [
    ["No", "Nama Inovasi", "Perangkat Daerah", ...of.flatMap(({ key, name }) => [`${key}. ${name}`, "", ""])],
    ["", "", "", ...of.flatMap(() => kinds)],
    [1, "SIPINTAR", "Dinas Kesehatan", ...of.flatMap(() => cells)],
  ];
  const merges = of.map((_, at) => ({ top: 0, bottom: 0, left: 3 + 3 * at, right: 5 + 3 * at }));
  const read = readWorkbook(workbook(sheet("Inovasi", rows, { merges })), RULES).innovations!;
  const [record] = read.records;
  const roles = read.columns.slice(3).map(({ role }) => role.kind);
  return { roles, texts: THREE.map(({ id }) => piecesOf(record!.evidence[id]!).map(({ text }) => text)) };
}

const LETTER = "SK Bupati Nomor 188/45/2024 tanggal 12 Maret 2024 tentang SIPINTAR";

describe("a column of links beside the evidence", () => {
  test.each([
    ["Data Dukung", "Link", LETTER, `${LETTER} ${LINK}`],
    ["Dokumen", "Tautan", "Dokumen pendukung", `Dokumen pendukung ${LINK}`],
    ["Bukti (Ada/Tidak)", "Link Bukti", "Ada", `Ada ${LINK}`],
    ["Data Dukung", "URL Google Drive", "-", `- ${LINK}`],
    ["Bukti", "File", "", LINK],
  ])("%s | %s: what stands in both proves the level", (first, second, shown, piece) => {
    const { roles, texts } = table(["Level", first, second], [2, shown, LINK]);
    expect(roles).toEqual(THREE.flatMap(() => ["level", "evidence", "link"]));
    expect(texts).toEqual(THREE.map(() => [piece]));
  });

  test("a file is added like a link, a note is not", () => {
    const of = (second: CellValue) => table(["Level", "Data Dukung", "File"], [2, "", second]).texts[0];
    expect(of("SK_Tim.pdf")).toEqual(["SK_Tim.pdf"]);
    expect(of("kurang SK Tim")).toEqual([]);
    expect(table(["Level", "Data Dukung", "Kesesuaian Data Dukung"], [2, LETTER, "perlu SK"]).texts[0]).toEqual([
      LETTER,
    ]);
  });

  test("a link of its own in the evidence is enough", () => {
    expect(table(["Level", "Data Dukung", "Link"], [2, LINK, "https://contoh.go.id/lain"]).texts[0]).toEqual([LINK]);
  });

  test("evidence of another year is no second column", () => {
    const { roles } = table(["Level", "Bukti 2026", "Bukti 2025"], [2, LETTER, LINK]);
    expect(roles).toEqual(THREE.flatMap(() => ["level", "evidence", "other"]));
  });

  test("in a table of three blocks, and in a row for each indicator", () => {
    const blocks = [
      ["No", "Nama Inovasi", "LEVEL", "", "", "DOKUMEN", "", "", "LINK", "", ""],
      ["", "", ...[1, 2, 3].flatMap(() => THREE.map(({ key, name }) => `${key}. ${name}`))],
      [1, "SIPINTAR", 1, 2, 3, "A", "B", "C", LINK, `${LINK}2`, `${LINK}3`],
    ];
    const merges = [2, 5, 8].map((left) => ({ top: 0, bottom: 0, left, right: left + 2 }));
    const long = [
      ["No", "Nama Inovasi", "Indikator", "Level", "Dokumen", "Link"],
      ...THREE.map(({ name }, at) => [1, "SIPINTAR", name, 2, "ABC"[at]!, `${LINK}${at === 0 ? "" : at + 1}`]),
    ];
    for (const rows of [sheet("Inovasi", blocks, { merges }), sheet("Inovasi", long)]) {
      const [record] = readWorkbook(workbook(rows), RULES).innovations!.records;
      const texts = THREE.map(({ id }) => piecesOf(record!.evidence[id]!).map(({ text }) => text));
      expect(texts).toEqual([[`A ${LINK}`], [`B ${LINK}2`], [`C ${LINK}3`]]);
    }
  });

  test("in the table of the region", () => {
    const rows = spdIndicators(RULES).map(({ key, name }) => [key, name, 2, "Dokumen pendukung", LINK]);
    const table = sheet("SPD", [["No", "Indikator", "Level", "Dokumen", "Link"], ...rows]);
    const { records } = readWorkbook(workbook(table), RULES).spd!;
    expect(records.map(({ evidence }) => piecesOf(evidence!).map(({ text }) => text))).toEqual(
      rows.map(() => [`Dokumen pendukung ${LINK}`]),
    );
  });
});
