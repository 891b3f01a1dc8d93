import { OpdNames } from "../../src/checks/shared/departments/departmentNames";
import { nameProposals } from "../../src/checks/shared/departments/nameProposals";
import { departmentsOf, type OpdSource } from "../../src/checks/shared/departments/departments";
import { readWorkbook } from "../../src/workbook/index";
import { departments, reportedRange } from "../../src/analysis/departments";
import { analyze } from "../../src/analysis/index";
import { findingMessage } from "../../src/i18n/finding";
import { RULES, sheet, workbook } from "../workbook/sheets";

const LIST = [
  "Dinas Kesehatan",
  "Dinas Perumahan dan Kawasan Permukiman",
  "Satuan Polisi Pamong Praja dan Pemadam Kebakaran",
  "Dinas Komunikasi dan Informatika",
  "Dinas Kependudukan dan Pencatatan Sipil",
  "Dinas Lingkungan Hidup",
  "Dinas Pekerjaan Umum dan Penataan Ruang",
  "Badan Perencanaan Pembangunan Daerah",
  "Dinas Pertanian",
];

test.each([
  ["Dinas Perkim", 1],
  ["Disperkim", 1],
  ["Dinas Perumahan Rakyat dan Kawasan Permukiman", 1],
  ["Satpol PP dan Damkar", 2],
  ["Kominfo", 3],
  ["Diskominfo", 3],
  ["Disdukcapil", 4],
  ["Dukcapil", 4],
  ["DLH", 5],
  ["Lingkungan Hidup", 5],
  ["Dinas PUPR", 6],
  ["Pertanian", 8],
])("%s is known without asking", (written, at) => {
  const names = new OpdNames([...LIST, written]);
  expect(names.keyOf(written)).toBe(names.keyOf(LIST[at]!));
});

test("a short form that two departments share stays what it is", () => {
  const names = new OpdNames(["Dinas Pendapatan", "Badan Pendapatan", "Pendapatan"]);
  expect(new Set(["Dinas Pendapatan", "Badan Pendapatan", "Pendapatan"].map((name) => names.keyOf(name))).size).toBe(3);
});

function source(used: string[], same?: Record<string, string>): OpdSource {
  const opd = { sheet: "OPD", names: LIST.map((name, row) => ({ row, name })), ...(same && { same }) };
  const rows = ["Dinas Kesehatan", ...used].map((name, index) => [`Inovasi ${index}`, name, 70]);
  const { innovations } = readWorkbook(
    workbook(sheet("Rekap", [["Nama Inovasi", "OPD", "Kematangan"], ...rows])),
    RULES,
  );
  return { included: innovations!.records, opd };
}

test.each([
  ["Satpol PP", "Satuan Polisi Pamong Praja dan Pemadam Kebakaran"],
  ["Dinas Satpol PP Kebakaran", "Satuan Polisi Pamong Praja dan Pemadam Kebakaran"],
  ["Dinas Permukiman", "Dinas Perumahan dan Kawasan Permukiman"],
  ["Dinas Komunikasi", "Dinas Komunikasi dan Informatika"],
  ["Bappeda", "Badan Perencanaan Pembangunan Daerah"],
  ["Dinas Penataan Ruang", "Dinas Pekerjaan Umum dan Penataan Ruang"],
  ["Dinas Informatika", "Dinas Komunikasi dan Informatika"],
])("%s may be %s", (written, listed) => {
  const [proposal, ...more] = nameProposals(source([written]));
  expect([proposal?.name, proposal?.candidates[0], more]).toEqual([written, listed, []]);
});

test.each(["Puskesmas Sukamaju", "Kecamatan Sukajaya", "SDN 3", "Dinas Kesehatan", "DINKES"])(
  "%s is asked about with nobody",
  (written) => expect(nameProposals(source([written]))).toEqual([]),
);

test("what was said holds: the same, or none of the list", () => {
  const listed = LIST[2]!;
  const said = source(["Satpol PP"], { "satpol pp": listed });
  expect(nameProposals(said)).toEqual([]);
  expect(departmentsOf(said).find(({ name }) => name === listed)?.rows).toHaveLength(1);
  const none = source(["Satpol PP"], { "satpol pp": "" });
  expect(nameProposals(none)).toEqual([]);
  expect(departmentsOf(none).find(({ name }) => name === listed)?.rows).toEqual([]);
});

test("until the names are matched nobody is named absent", () => {
  const { included, opd } = source(["Satpol PP", "Dinas Pertanian"]);
  const rows = included.map(({ name, fields }) => [name, fields.opd!.text, 70]);
  const { innovations } = readWorkbook(
    workbook(sheet("Rekap", [["Nama Inovasi", "OPD", "Kematangan"], ...rows])),
    RULES,
  );
  const told = (same?: Record<string, string>): [string, number[], string[]] => {
    const list = opd && { ...opd, ...(same && { same }) };
    const analysis = analyze({ innovations: innovations!, spd: null, opd: list, rules: RULES });
    const finding = analysis.findings.find(({ code }) => code === "opd-absent")!;
    const { participation } = departments({ analysis, innovations: innovations!, opd: list });
    return [findingMessage("id", finding, RULES), reportedRange(participation!), participation!.absent];
  };
  expect(told()).toEqual([
    "1 nama perangkat daerah belum cocok dengan daftar: Satpol PP. Belum ada inovasi dari 6-7 dari 9 perangkat daerah; namanya disebut setelah nama-nama itu disamakan.",
    [2, 3],
    [],
  ]);
  const [message, range, absent] = told({ "satpol pp": LIST[2]! });
  expect(message).toMatch(/^Belum ada inovasi dari 6 dari 9 perangkat daerah dalam daftar: Dinas Perumahan/);
  expect([range, absent.length]).toEqual([[3, 3], 6]);
});

test("what was said of names is read with the list, in the workbook that it was said of", () => {
  const rows = [
    ["Nama Inovasi", "OPD", "Kematangan"],
    ["INOVASI 1", "Perkimtan", 70],
    ["INOVASI 2", "Dinkes", 70],
  ];
  const list = ["Dinas Kesehatan", "Dinas Perumahan, Permukiman, dan Pertanahan"];
  const data = workbook(sheet("Rekap", rows), sheet("OPD", [["Perangkat Daerah"], ...list.map((name) => [name])]));
  const openWith = (opd?: Record<string, string>): string[] => {
    const reading = readWorkbook(data, RULES, opd ? { answers: { opd } } : {});
    const innovations = reading.innovations!;
    const analysis = analyze({ innovations, spd: null, opd: reading.opd, rules: RULES });
    return departments({ analysis, innovations, opd: reading.opd }).participation!.open.map(({ name }) => name);
  };
  expect(openWith()).toEqual(["Perkimtan"]);
  expect(openWith({ perkimtan: list[1]! })).toEqual([]);
  expect(openWith({ perkimtan: "" })).toEqual([]);
});
