import { readWorkbook } from "../../../src/workbook/index";
import { RULES, sheet, workbook } from "../sheets";

const NAMES = [
  "16. Regulasi Inovasi Daerah",
  "17. Ketersediaan SDM",
  "18. Dukungan Anggaran",
  "35. Video Inovasi Daerah",
];

/** The indicators that have a column of evidence. */
function evidenced(headers: readonly string[]): string[] {
  const row = headers.map((header, at) =>
    /^\d\d/.test(header) ? 2 : at === 0 ? "Bank Sampah" : "https://drive.google.com/x",
  );
  const { innovations } = readWorkbook(workbook(sheet("Data", [[...headers], row, row, row])), RULES);
  expect(innovations).not.toBeNull();
  return innovations!.columns.flatMap(({ role }) => (role.kind === "evidence" ? [role.indicator] : []));
}

test.each(["Link Data Dukung", "Bukti", "Data Dukung", "Link Bukti Dukung", "Eviden", "Dokumen Pendukung"])(
  "one column %s behind several indicators is for all of them, and proves none by itself",
  (header) => {
    expect(evidenced(["Nama Inovasi", ...NAMES, header])).toEqual([]);
    expect(evidenced(["Nama Inovasi", ...NAMES.slice(0, 3), header, "Keterangan"])).toEqual([]);
  },
);

test.each<[string, string[], string[]]>([
  ["of one indicator", ["35. Video Inovasi Daerah", "Bukti"], ["video"]],
  ["of one in several columns", ["35. Video (Level)", "35. Video (Bobot)", "35. Video (Skor)", "Bukti"], ["video"]],
  ["amidst them", [NAMES[0]!, "Bukti", ...NAMES.slice(1)], ["regulasi"]],
  ["each has its own", NAMES.flatMap((name) => [name, "Bukti"]), ["regulasi", "sdm", "anggaran", "video"]],
  ["some have their own", [NAMES[0]!, NAMES[1]!, "Bukti", NAMES[3]!, "Bukti"], ["sdm", "video"]],
  ["named", [...NAMES, "Bukti 35 Video Inovasi Daerah"], ["video"]],
])("evidence %s", (_what, headers, ids) => {
  expect(evidenced(["Nama Inovasi", ...headers])).toEqual(ids);
});
