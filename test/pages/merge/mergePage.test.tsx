/** @jest-environment jsdom */
import "../../support/textCoders";
import { deserialize, serialize } from "node:v8";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { analyze } from "../../../src/analysis/index";
import "../../../src/pages/merge/MergePage";
import { blankSheet, cellBlock } from "../../../src/template/cells";
import { SAMPLE } from "../../../src/template/sample/index";
import { writeXlsxWorkbook } from "../../../src/xlsx/index";
import { FOUR, HEALTH, PartFile, parts, SOCIAL } from "../../exchange/merging";
import { regionOf, RULES, templateFile, type Region } from "../../exchange/sharing";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

// jsdom has none; every browser does.
Object.assign(globalThis, { structuredClone: (value: unknown): unknown => deserialize(serialize(value)) });

jest.mock("../../../src/excel/reading/formulaCells", () => ({ formulaCells: () => Promise.resolve([]) }));

let region: Region;
let sent: Map<string, PartFile>;

beforeAll(async () => {
  layOut();
  const bytes = await templateFile(FOUR);
  region = await regionOf(bytes);
  sent = await parts(bytes);
});

const part = (department: string): PartFile => sent.get(department)!.copy(`${department}.xlsx`);

async function pick(...files: PartFile[]): Promise<void> {
  const given = await Promise.all(
    files.map(async ({ file, data }) => {
      const sheets = data.sheets.map(({ name, top, left, values }) => {
        return { ...blankSheet(name), cells: [cellBlock(top, left, values)] };
      });
      const bytes = await writeXlsxWorkbook({ sheets });
      const picked = new File([bytes as Uint8Array<ArrayBuffer>], file);
      Object.defineProperty(picked, "arrayBuffer", { value: async () => bytes.slice().buffer });
      return picked;
    }),
  );
  fireEvent.change(screen.getByTestId("merge-input"), { target: { files: given } });
}

async function openPage(change: (data: Region["data"]) => void = () => undefined): Promise<RenderedPane> {
  const data = structuredClone(region.data);
  change(data);
  const { readWorkbook } = await import("../../../src/workbook/index");
  const reading = readWorkbook(data, RULES);
  const { innovations, spd, opd } = reading;
  const analysis = analyze({ innovations: innovations!, spd, opd, rules: RULES });
  const pane = renderPane({ reading, analysis, rules: RULES }, "#/gabungkan");
  pane.session.holds(data);
  await screen.findByTestId("merge-choose");
  return pane;
}

const summary = (): Promise<HTMLElement> => screen.findByTestId("merge-summary");

test("everything is shown before it is written: cells before and after, new innovations, rows that did not come back", async () => {
  const { user, view, calls } = await openPage();
  const health = part(HEALTH)
    .set("Layanan Lansia", "Tujuan", "Lebih dekat")
    .rows((rows) => rows.filter((row) => !row.includes("Ambulans Cepat")))
    .add({ "Nama Inovasi": "Klinik Apung" });
  await pick(health, part(SOCIAL));
  expect(textOf(await summary())).toBe("1 sel berubah, 1 inovasi baru, 0 sel bentrok, 1 baris tidak kembali.");
  await user.click(screen.getByTestId("merge-changed-part"));
  expect(textOf(screen.getByTestId("merge-changed"))).toContain("Tujuan: Tujuan Layanan Lansia → Lebih dekat");
  await user.click(screen.getByTestId("merge-added-part"));
  expect(textOf(screen.getByTestId("merge-added-list"))).toMatch(
    /“Klinik Apung” \(Dinas Kesehatan\), ditulis di baris \d+/,
  );
  await user.click(screen.getByTestId("merge-missing-part"));
  expect(textOf(screen.getByTestId("merge-missing-list"))).toContain("“Ambulans Cepat”");
  await user.click(screen.getByTestId("merge-sources"));
  expect(screen.getAllByTestId("merge-source").map(textOf)).toEqual([
    `${HEALTH}.xlsx${HEALTH}, 3 inovasi`,
    `${SOCIAL}.xlsx${SOCIAL}, 1 inovasi`,
  ]);
  expect((await axe(view.container)).violations).toEqual([]);
  await user.click(screen.getByTestId("merge-write"));
  await waitFor(() => expect(calls.map(({ id }) => id)).toContain("writeMerge"));
  const input = calls.find(({ id }) => id === "writeMerge")!.input as {
    merge: { changed: unknown[]; added: unknown[] };
  };
  expect([input.merge.changed.length, input.merge.added.length]).toEqual([1, 1]);
});

test("a conflict is chosen cell by cell or for all, and counts in what is written", async () => {
  const { user, view } = await openPage((data) => {
    new PartFile("", data).set("Layanan Lansia", "Tujuan", "Dari Litbang");
  });
  await pick(part(HEALTH).set("Layanan Lansia", "Tujuan", "Dari dinas"));
  expect(textOf(await summary())).toContain("1 sel bentrok");
  const list = screen.getByTestId("merge-conflicts");
  expect(textOf(list)).toContain("Dulu dikirim: Tujuan Layanan Lansia");
  expect(screen.queryByTestId("merge-write")).toBeNull();
  expect((await axe(view.container)).violations).toEqual([]);
  await user.click(within(list).getByTestId("merge-theirs"));
  expect(textOf(screen.getByTestId("merge-write"))).toBe("Tulis 1 sel");
  await user.click(screen.getByTestId("merge-all-ours"));
  expect(screen.queryByTestId("merge-write")).toBeNull();
  await user.click(screen.getByTestId("merge-all-theirs"));
  expect(screen.getByTestId("merge-write")).toBeTruthy();
});

test("an untouched file changes nothing, one that is no workbook says why, and both can be taken out", async () => {
  const { user } = await openPage();
  await pick(part(SOCIAL));
  expect(textOf(await summary())).toBe("Tidak ada yang berbeda: semua isian sudah ada di buku kerja ini.");
  const broken = new File(["x"], "foto.xlsx");
  Object.defineProperty(broken, "arrayBuffer", { value: async () => new TextEncoder().encode("halo").buffer });
  fireEvent.change(screen.getByTestId("merge-input"), { target: { files: [broken] } });
  await waitFor(() => expect(textOf(screen.getByTestId("merge-sources"))).toContain("2 berkas"));
  await user.click(screen.getByTestId("merge-sources"));
  expect(screen.getAllByTestId("merge-source").map(textOf)[1]).toMatch(/^foto\.xlsxBerkas teks/);
  for (const button of screen.getAllByTestId("merge-remove")) await user.click(button);
  await waitFor(() => expect(screen.queryAllByTestId("merge-source").length).toBeLessThan(2));
});

test("what cannot be taken from files is told: another year's template, unknown columns, rows without a name", async () => {
  const { user } = await openPage();
  const lastYear = part(SOCIAL);
  for (const { name, values } of lastYear.data.sheets) {
    if (name === "Data Kirim") values[2]![1] = 2025;
  }
  await pick(lastYear);
  expect(textOf(await summary())).toBe(
    "Tidak ada isian yang dapat diambil dari berkas ini: lihat bagian Perlu dilihat.",
  );
  const own = part(HEALTH);
  own.sheet.values[own.headerRow]!.push("Catatan Dinas");
  own.row("Layanan Lansia").push("rapat");
  own.add({ Tujuan: "tanpa nama" });
  await pick(own);
  await waitFor(() => expect(textOf(screen.getByTestId("merge-notes-part"))).toBe("Perlu dilihat (3)"));
  await user.click(screen.getByTestId("merge-notes-part"));
  const notes = textOf(screen.getByTestId("merge-notes-list"));
  expect(notes).toContain("untuk penilaian tahun 2025");
  expect(notes).toContain("kolom “Catatan Dinas” tidak dikenal");
  expect(notes).toContain("tanpa nama inovasi");
});

test("a workbook without other sheets of innovations says so", async () => {
  const { user } = await openPage();
  await user.click(screen.getByTestId("merge-sheets"));
  expect(textOf(await screen.findByTestId("merge-no-sheets"))).toContain("Tidak ada lembar lain");
});

test("candidates that read the same are told apart by their rows", async () => {
  const { data } = await regionOf(await templateFile(SAMPLE));
  await openPage((own) => void Object.assign(own, structuredClone(data)));
  await pick({ file: "contoh.xlsx", data } as PartFile);
  const names = (await screen.findAllByTestId("merge-candidate", {}, { timeout: 20_000 })).map(textOf);
  const [first, second] = names;
  expect(first).toMatch(/, baris \d+\)$/);
  expect(second).toMatch(/, baris \d+\)$/);
  expect(first).not.toBe(second);
});
