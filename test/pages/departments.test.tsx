/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { SessionState } from "../../src/actions/types";
import { analyze } from "../../src/analysis/index";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, SheetData } from "../../src/workbook/types";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { axe } from "../support/axe";
import { layOut, renderPane, textOf, type RenderedPane } from "./support/renderPane";

const ROWS: RowSpec[] = [
  { name: "SIPANDU", opd: "Dinas Kesehatan", levels: 3 },
  { name: "Jemput Bola", opd: "DINKES", levels: 1, evidence: { "18": "menyusul" } },
  { name: "Belum Jalan", opd: "Dinas Sosial", stage: "Uji Coba" },
  { name: "Bank Sampah", opd: "" },
];

function plain(name: string, values: CellValue[][]): SheetData {
  return { name, visible: true, top: 0, left: 0, values, merges: [], tables: [] };
}

const list = (...names: string[]): SheetData =>
  plain("OPD", [["No", "Perangkat Daerah"], ...names.map((one, i) => [i + 1, one])]);
const OFFICES = list("Dinas Kesehatan", "Dinas Sosial", "Kecamatan Sukamaju");

function stateOf(...sheets: SheetData[]): Partial<SessionState> {
  const reading = readWorkbook(workbook(...sheets), rules2026);
  const { innovations, spd, opd } = reading;
  return { reading, analysis: analyze({ innovations: innovations!, spd, opd, rules: rules2026 }) };
}

async function openPage(
  sheets: SheetData[],
  testId = "departments",
  change: Partial<SessionState> = {},
): Promise<RenderedPane> {
  const pane = renderPane({ ...stateOf(...sheets), ...change }, "#/opd");
  // The first one loads the page.
  await screen.findByTestId(testId, {}, { timeout: 20_000 });
  return pane;
}

const full = (): SheetData[] => [wideSheet(ROWS), spdSheet(2), OFFICES];
const order = (): string[] => screen.getAllByTestId("department-name").map(textOf);
/** Opens the line of a department. */
const openLine = (name: string): void => {
  fireEvent.click(screen.getAllByTestId("department-name").find((one) => textOf(one) === name)!);
};
const ranks = (): string[] => screen.queryAllByTestId("rank").map((rank) => textOf(rank).replace(/\D/g, ""));

beforeAll(() => layOut());
test("participation by the workbook's own list, with the names of those who reported nothing", async () => {
  const { user } = await openPage(full());
  expect(textOf(screen.getByTestId("participation"))).toBe(
    "2 dari 3 OPD pada daftar di lembar “OPD” mengusulkan inovasi.",
  );
  expect(textOf(screen.getByTestId("absent-departments"))).toBe("Belum mengusulkan (1)");
  await user.click(screen.getByTestId("absent-departments"));
  expect(screen.getByText("Kecamatan Sukamaju", { selector: "li" })).toBeTruthy();
});

test("names that may be those of the list: one click each, and until then nobody is named absent", async () => {
  const rows = [...ROWS, { name: "Siaga", opd: "Satpol PP" }];
  const offices = list("Dinas Kesehatan", "Dinas Sosial", "Satuan Polisi Pamong Praja dan Pemadam Kebakaran");
  const pane = await openPage([wideSheet(rows), spdSheet(2), offices], "match-names");
  expect(textOf(screen.getByTestId("participation"))).toContain("2-3 dari 3 OPD");
  expect(screen.queryByTestId("absent-departments")).toBeNull();
  const same = screen.getAllByTestId("same-department").map(textOf);
  expect(same).toEqual(["Satuan Polisi Pamong Praja dan Pemadam Kebakaran"]);
  fireEvent.click(screen.getByTestId("same-department"));
  const opd = { "satpol pp": "Satuan Polisi Pamong Praja dan Pemadam Kebakaran" };
  await waitFor(() => expect(pane.calls).toContainEqual({ id: "answerQuestion", input: { opd } }));
  expect((await axe(pane.view.container)).violations).toEqual([]);
});

test.each([
  ["without a list", [wideSheet(ROWS)], "tidak memiliki daftar OPD"],
  [
    "with a list about something else",
    [wideSheet(ROWS), list("Dinas A", "Dinas B", "Badan C")],
    "tidak memuat satu pun OPD",
  ],
])("participation is not guessed %s", async (_what, sheets, text) => {
  await openPage(sheets);
  expect(textOf(screen.getByTestId("participation"))).toContain(text);
  expect(screen.queryByTestId("absent-departments")).toBeNull();
});

test("the numbers of a department, its spellings, and the sum of what is lost", async () => {
  await openPage(full());
  openLine("Dinas Kesehatan");
  const health = screen
    .getAllByTestId("department")
    .map(textOf)
    .find((text) => text.includes("Dinas Kesehatan"))!;
  expect(health).toContain("Inovasi2");
  expect(health).toContain("Kematangan74,00terbukti");
  expect(health).toContain("79 dari 80");
  expect(health).toContain("Ditulis: Dinas Kesehatan; DINKES");
  expect(textOf(screen.getByTestId("gap-sum"))).toMatch(
    /^Kematangan yang tidak terbukti dari semua OPD \d+,\d\d \+ SPD 0,00 \+ skor jumlah \d+,\d\d = selisih/,
  );
});

test("sorts by each measure, on a stated rule", async () => {
  const { user } = await openPage(full());
  expect(order()).toEqual(["Dinas Sosial", "Dinas Kesehatan", "Tanpa OPD", "Kecamatan Sukamaju"]);
  expect(ranks()).toEqual(["1", "2", "3"]);
  await user.selectOptions(screen.getByTestId("department-order"), "maturity");
  // 74,00 each: the same rank, in the order of the names.
  expect(order()).toEqual(["Dinas Kesehatan", "Dinas Sosial", "Tanpa OPD", "Kecamatan Sukamaju"]);
  expect(ranks()).toEqual(["1", "1", "1"]);
  fireEvent.click(screen.getByTestId("departments-how"));
  expect(screen.getByText(/Nilai yang sama mendapat peringkat yang sama/)).toBeTruthy();
  await user.selectOptions(screen.getByTestId("department-order"), "name");
  expect(ranks()).toEqual([]);
});

test("a department leads to its findings, whatever its spelling, and to its desk", async () => {
  const { user } = await openPage(full());
  await user.selectOptions(screen.getByTestId("department-order"), "name");
  openLine("Dinas Kesehatan");
  await user.click(screen.getByTestId("department-findings"));
  expect(textOf(await screen.findByTestId("chip-department"))).toBe("Dinas Kesehatan");
  const codes = screen.getAllByTestId("finding").map((one) => [one.dataset["code"], one.dataset["address"]]);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.every(([, address]) => /!\D+[23]$/.test(address ?? ""))).toBe(true);
  expect(codes.map(([code]) => code)).toContain("evidence-placeholder");
  await user.click(screen.getByTestId("chip-department"));
  expect(screen.queryByTestId("chip-department")).toBeNull();
});

test("and the desk opens with its innovations alone", async () => {
  const { user } = await openPage(full());
  await user.selectOptions(screen.getByTestId("department-order"), "name");
  openLine("Dinas Sosial");
  await user.click(screen.getByTestId("department-desk"));
  expect(textOf(await screen.findByTestId("desk-name", {}, { timeout: 20_000 }))).toBe("Belum Jalan");
  expect(textOf(screen.getByTestId("desk-position"))).toBe("1 dari 1");
});

test("a head of the table sorts it, and the whole of it is copied for a sheet", async () => {
  const { user, calls } = await openPage(full());
  await user.click(screen.getByTestId("department-by-innovations"));
  expect(order()[0]).toBe("Dinas Kesehatan");
  expect(screen.getByTestId("department-by-innovations").getAttribute("aria-sort")).toBe("descending");
  await user.click(screen.getByTestId("department-by-name"));
  expect(order()).toEqual(["Dinas Kesehatan", "Dinas Sosial", "Kecamatan Sukamaju", "Tanpa OPD"]);
  let text = "";
  jest.spyOn(navigator.clipboard, "writeText").mockImplementation(async (given) => void (text = given));
  await user.click(screen.getByTestId("copy-departments"));
  await waitFor(() => expect(textOf(screen.getByTestId("give-answer"))).toContain("disalin"));
  const rows = text.split("\r\n").map((line) => line.split("\t"));
  expect(rows[0]).toEqual(["OPD", "Inovasi", "Matang", "Terbukti", "Hilang"]);
  expect(rows).toHaveLength(5);
  expect(rows[1]!.slice(0, 4)).toEqual(["Dinas Kesehatan", "2", "74,00", "79/80"]);
  await user.click(screen.getByTestId("departments-to-sheet"));
  const list = calls.at(-1)!.input as { name: string; headers: string[]; rows: unknown[][] };
  expect([list.name, list.headers]).toEqual(["Tabel OPD", rows[0]]);
  // Numbers are numbers there.
  expect(list.rows[0]!.slice(0, 4)).toEqual(["Dinas Kesehatan", 2, 74, "79/80"]);
});

test("a recap says what cannot be shown", async () => {
  await openPage([
    plain("Rekap", [
      ["Nama Inovasi", "OPD", "Kematangan"],
      ["A", "Dinas Sosial", 80],
    ]),
  ]);
  expect(screen.getByText(/tidak memiliki kolom bukti/)).toBeTruthy();
  expect(screen.queryByTestId("gap-sum")).toBeNull();
  openLine("Dinas Sosial");
  expect(textOf(screen.getByTestId("department"))).not.toContain("Poin hilang");
  const options = [...screen.getByTestId("department-order").querySelectorAll("option")].map(({ value }) => value);
  expect(options).toEqual(["maturity", "innovations", "name"]);
});

test("a table without a column of departments says so", async () => {
  await openPage(
    [
      plain("Rekap", [
        ["Nama Inovasi", "Urusan", "Kematangan"],
        ["A", "Sosial", 80],
      ]),
    ],
    "problem",
  );
  expect(screen.getByText(/tidak memiliki kolom perangkat daerah/)).toBeTruthy();
});

test("many departments come in parts", async () => {
  const rows = Array.from({ length: 70 }, (_, i) => ({
    name: `Inovasi ${i}`,
    opd: `Kecamatan K${String.fromCharCode(65 + (i % 26))}${i}`,
  }));
  const { user } = await openPage([wideSheet(rows)]);
  expect(screen.getAllByTestId("department-line")).toHaveLength(12);
  await user.click(screen.getByTestId("more-departments"));
  expect(screen.getAllByTestId("department-line")).toHaveLength(70);
});

test.each(["id", "en"] as const)("no accessibility violation in %s, all of it by Tab", async (locale) => {
  const { view, user } = await openPage(full(), "departments", { locale });
  openLine("Dinas Kesehatan");
  expect((await axe(view.container)).violations).toEqual([]);
  const met = new Set<string>();
  for (let step = 0; step < 30; step += 1) {
    await user.tab();
    met.add(document.activeElement?.getAttribute("data-testid") ?? document.activeElement?.tagName ?? "");
  }
  for (const id of ["absent-departments", "department-order", "department-findings", "department-desk"])
    expect(met).toContain(id);
});
