import { readWorkbook } from "../../src/workbook/index";
import type { Area, CellValue, SheetData } from "../../src/workbook/types";
import { blocksOf, KNOWN, pairsOf, PROFILE_HEADER, profileOf, RULES, sheet, SID, wideRows, workbook } from "./sheets";

const WIDTH = PROFILE_HEADER.length;
const blanks = (count: number): CellValue[] => Array<CellValue>(count).fill("");
const pairs = (text: (index: number) => [string, string]): string[] => SID.flatMap((_, index) => text(index));
const one = (header: CellValue[]): CellValue[][] => [[...PROFILE_HEADER, ...header]];
const name = (index: number): string => SID[index]!.name;
const key = (index: number): string => SID[index]!.key;
const form = (index: number): number => SID[index]!.formNumber!;

/** Two header rows, the indicator merged over its pair of columns, the profile merged downwards. */
function merged(top: number, group: (index: number) => string, kinds: [string, string]): SheetData {
  const rows = wideRows([
    [...PROFILE_HEADER, ...pairs((index) => [group(index), ""])],
    [...blanks(WIDTH), ...pairs(() => kinds)],
  ]);
  const merges: Area[] = [
    ...PROFILE_HEADER.map((_, column) => ({ top, left: column, bottom: top + 1, right: column })),
    ...SID.map((_, index) => ({ top, left: WIDTH + 2 * index, bottom: top, right: WIDTH + 2 * index + 1 })),
  ];
  return sheet("Inovasi", rows, { top, merges });
}

function blockHeader(first: string, second: string, leaf: (index: number) => CellValue): SheetData {
  const rows = wideRows(
    [
      [...blanks(WIDTH), first, ...blanks(19), second, ...blanks(19)],
      [...PROFILE_HEADER, ...SID.map((_, index) => leaf(index)), ...SID.map((_, index) => leaf(index))],
    ],
    blocksOf,
  );
  const merges = [
    { top: 0, left: WIDTH, bottom: 0, right: WIDTH + 19 },
    { top: 0, left: WIDTH + 20, bottom: 0, right: WIDTH + 39 },
  ];
  return sheet("Inovasi", rows, { merges });
}

const ENGLISH = ["No", "Innovation Name", "Department", "Stage", "Affair", "Trial Date", "Implementation Date"];
const SHOUTED = PROFILE_HEADER.map((text) => text.toUpperCase());

const LAYOUTS: Record<string, SheetData> = {
  "names with kinds in brackets": sheet(
    "Inovasi",
    wideRows(one(pairs((i) => [`${name(i)} (Level)`, `${name(i)} (Bukti)`]))),
  ),
  "official numbers and names": sheet(
    "Inovasi",
    wideRows(one(pairs((i) => [`${key(i)}. ${name(i)}`, `${key(i)}. Data Dukung ${name(i)}`]))),
  ),
  "form numbers and names": sheet(
    "Inovasi",
    wideRows(one(pairs((i) => [`${form(i)}. ${name(i)} - Level`, `${form(i)}. ${name(i)} - Eviden`]))),
  ),
  "official numbers only": sheet("Inovasi", wideRows(one(pairs((i) => [key(i), `Bukti ${key(i)}`])))),
  "form numbers only": sheet("Inovasi", wideRows(one(pairs((i) => [`Level ${form(i)}`, `Data Dukung ${form(i)}`])))),
  "parts of a form number": sheet("Inovasi", wideRows(one(pairs((i) => [`${i + 1}.a Level`, `${i + 1}.b Bukti`])))),
  "glued parts of an official number": sheet(
    "Inovasi",
    wideRows(one(pairs((i) => [`${key(i)}a. Level`, `${key(i)}b. Data Dukung`]))),
  ),
  "numbers as numbers": sheet(
    "Inovasi",
    wideRows([[...PROFILE_HEADER, ...SID.map((i) => Number(i.key)), ...SID.map((i) => `B${i.key}`)]], blocksOf),
  ),
  "compact I16 and B16": sheet("Inovasi", wideRows(one(pairs((i) => [`I${key(i)}`, `B${key(i)}`])))),
  "compact L16 and E16": sheet("Inovasi", wideRows(one(pairs((i) => [`L${key(i)}`, `E-${key(i)}`])))),
  "Ind. 16 and Indikator 16 - Bukti": sheet(
    "Inovasi",
    wideRows(one(pairs((i) => [`Ind. ${key(i)}`, `Indikator ${key(i)} - Bukti`]))),
  ),
  "bare Data Dukung behind each level": sheet("Inovasi", wideRows(one(pairs((i) => [name(i), "Data Dukung"])))),
  "Data Dukung made unique by Excel": sheet(
    "Inovasi",
    wideRows(one(pairs((i) => [`${key(i)} ${name(i)}`, i === 0 ? "Data Dukung" : `Data Dukung${i + 1}`]))),
  ),
  "all upper case with line breaks": sheet(
    "Inovasi",
    wideRows([
      [...SHOUTED, ...pairs((i) => [`${name(i).toUpperCase()}\n(LEVEL 0-3)`, `DATA DUKUNG\n${name(i).toUpperCase()}`])],
    ]),
  ),
  "two header rows, merged": merged(0, name, ["Level", "Data Dukung"]),
  "two header rows below titles": merged(3, (i) => `${key(i)}. ${name(i)}`, ["Parameter", "Link Bukti"]),
  "two header rows, numbers merged": merged(0, key, ["Nilai", "Eviden"]),
  "two header rows without merges": sheet(
    "Inovasi",
    wideRows([
      [...PROFILE_HEADER, ...pairs((i) => [name(i), ""])],
      [...blanks(WIDTH), ...pairs(() => ["Level", "Bukti"])],
    ]),
  ),
  "two blocks under group headers": blockHeader("LEVEL", "DATA DUKUNG", name),
  "two blocks of numbers": blockHeader("Level Indikator", "Bukti Indikator", (i) => Number(key(i))),
  "two blocks of form numbers": blockHeader("Parameter", "Dokumen Pendukung", form),
  "two blocks with the same names": sheet(
    "Inovasi",
    wideRows(one([...SID.map((i) => i.name), ...SID.map((i) => i.name)]), blocksOf),
  ),
  "English profile": sheet(
    "Innovation",
    wideRows([[...ENGLISH, ...pairs((i) => [`${key(i)} Level`, `${key(i)} Evidence`])]]),
  ),
  "marks and hints": sheet(
    "Inovasi",
    wideRows([
      [
        ...PROFILE_HEADER.map((text) => `${text} *`),
        ...pairs((i) => [`${name(i)} (0-3) wajib`, `Tautan ${name(i)} (Google Drive)`]),
      ],
    ]),
  ),
  "old names": sheet(
    "Inovasi",
    wideRows(one(pairs((i) => [`Level ${SID[i]!.aliases[0]!}`, `Bukti ${SID[i]!.aliases[0]!}`]))),
  ),
  "not from A1": sheet("Inovasi", wideRows(one(pairs((i) => [`${name(i)} Level`, `${name(i)} Bukti`]))), {
    top: 6,
    left: 2,
  }),
};

describe("layouts of the wide sheet", () => {
  test.each(Object.entries(LAYOUTS))("%s", (_, data) => {
    const { innovations, problem } = readWorkbook(workbook(data), RULES);
    expect(problem).toBeNull();
    expect(innovations?.layout).toBe("wide");
    expect(innovations?.records.map((record) => record.name)).toEqual(KNOWN.map((known) => known.nama));
    innovations!.records.forEach((record, index) => {
      const known = KNOWN[index]!;
      expect(record.row).toBe(innovations!.headerBottom + 2 + index);
      expect(record.fields.opd?.text).toBe(known.opd);
      expect(record.fields.urusan?.text).toBe(known.urusan);
      expect(record.fields.tahapan?.text).toBe("Penerapan");
      expect(record.fields.ujiCoba?.date).toBe(`2024-01-0${1 + known.no}`);
      expect(record.fields.penerapan?.date).toBe(`2024-06-0${1 + known.no}`);
      expect(SID.map((indicator) => record.levels[indicator.id]?.level)).toEqual(known.levels);
      expect(SID.map((indicator) => record.evidence[indicator.id]?.raw)).toEqual(known.evidence);
    });
  });

  test("title rows above the header do not move the rows", () => {
    const data = sheet("Inovasi", [
      ["DAFTAR INOVASI DAERAH KABUPATEN CONTOH TAHUN 2026"],
      ["Pemerintah Kabupaten Contoh"],
      [],
      ...wideRows(one(pairs((i) => [`${name(i)} Level`, `${name(i)} Bukti`]))),
    ]);
    const { innovations } = readWorkbook(workbook(data), RULES);
    expect(innovations?.headerTop).toBe(3);
    expect(innovations?.records[0]?.row).toBe(5);
  });

  test("an order of columns makes no difference", () => {
    const rows = wideRows(one(pairs((i) => [`${name(i)} Level`, `${name(i)} Bukti`])));
    const order = rows[0]!.map((_, index) => index).sort((a, b) => ((a * 7919) % 53) - ((b * 7919) % 53));
    const shuffled = rows.map((row) => order.map((index) => row[index]!));
    const plain = readWorkbook(workbook(sheet("Inovasi", rows)), RULES).innovations!.records;
    const mixed = readWorkbook(workbook(sheet("Inovasi", shuffled)), RULES).innovations!.records;
    const values = (records: typeof plain): unknown =>
      records.map((record) => ({
        name: record.name,
        fields: Object.fromEntries(Object.entries(record.fields).map(([id, cell]) => [id, cell.text])),
        levels: Object.fromEntries(Object.entries(record.levels).map(([id, cell]) => [id, cell.level])),
        evidence: Object.fromEntries(Object.entries(record.evidence).map(([id, cell]) => [id, cell.raw])),
      }));
    expect(values(mixed)).toEqual(values(plain));
  });

  test.each(["DAFTAR INOVASI", "Daftar Inovasi Daerah"])("the title %s alone in its row is no header", (title) => {
    const rows = wideRows(one(pairs((i) => [`${name(i)} Level`, `${name(i)} Bukti`])));
    const { innovations } = readWorkbook(workbook(sheet("Inovasi", [[title], ...rows])), RULES);
    expect(innovations).toMatchObject({ headerTop: 1, headerBottom: 1 });
    expect(innovations?.columns[0]?.header).toBe(String(rows[0]![0]));
  });

  test("columns that are filled sideways keep the pairs", () => {
    const { innovations } = readWorkbook(
      workbook(
        sheet("Inovasi", [
          [...PROFILE_HEADER, ...pairs((i) => [key(i), "Bukti"])],
          ...KNOWN.map((known) => [...profileOf(known), ...pairsOf(known)]),
        ]),
      ),
      RULES,
    );
    expect(innovations?.columns.filter(({ role }) => role.kind === "evidence")).toHaveLength(20);
  });
});
