/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { simulate } from "../../src/simulation/index";
import { SimulationStore } from "../../src/pages/simulation/simulationStore";
import type { SheetData } from "../../src/workbook/types";
import { wideSheet, workbook } from "../support/workbooks";
import { layOut } from "./support/renderPane";
import { cells, number, openPage, text, under } from "./support/simulation";

beforeAll(() => layOut());

const plainSheet = (values: SheetData["values"]): SheetData => ({
  name: "Rekap",
  visible: true,
  top: 0,
  left: 0,
  values,
  merges: [],
  tables: [],
});

test("a recap without SPD: says what cannot be tried, simulates what can", async () => {
  const header = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Tahapan", "Waktu Penerapan", "Kematangan"];
  const recap = workbook(plainSheet([header, [1, "Satu Data", "Bappeda", "Sosial", "Penerapan", 45444, 80]]));
  const { user } = await openPage(under(recap));
  const said = text("reservations");
  expect(said).toContain("SPD tidak ditemukan");
  expect(said).toContain("tidak punya kolom bukti");
  expect(said).toContain("rekap kematangan");
  expect(cells("outcome")).toHaveLength(1);
  expect(screen.getByTestId("range-missing")).toBeTruthy();
  expect(screen.queryByTestId("open-fail")).toBeNull();
  expect(screen.queryByTestId("basis-evidenced")).toBeNull();
  await user.click(screen.getByTestId("open-change"));
  expect(screen.queryByTestId("try-level")).toBeNull();
  await user.click(screen.getByTestId("open-leave-out"));
  await user.click(screen.getByTestId("leave-out"));
  await waitFor(() => expect(text("reservations")).toContain("Semua inovasi dikeluarkan"));
  expect(cells("outcome")[0]![2]).toBe("0,00");
});

test.each([
  ["no level is claimed", { levels: 0 }, "Belum ada level yang diklaim."],
  ["all is proven", {}, "Semua level yang diklaim sudah terbukti."],
])("nothing can be refused: %s", async (_, row, words) => {
  const { user } = await openPage(under(workbook(wideSheet([{ name: "Satu Data", ...row }]))));
  await user.click(screen.getByTestId("open-fail"));
  expect(text("nothing-to-fail")).toContain(words);
});

test("5,000 innovations: only a few lines are drawn, and the figures are those of the core", async () => {
  const many = under(
    workbook(wideSheet(Array.from({ length: 5_000 }, (_, i) => ({ name: `Inovasi nomor ${i}`, levels: i % 3 })))),
  );
  const { user } = await openPage(many);
  await user.click(screen.getByTestId("open-leave-out"));
  expect(screen.getAllByTestId("leave-out").length).toBeLessThan(60);
  await user.click(screen.getAllByTestId("leave-out")[0]!);
  const without = simulate(many.analysis, { without: new Set([2]) });
  await waitFor(() => expect(cells("outcome")[0]![2]).toBe(number(without.claimed.index)));
  await user.click(screen.getByTestId("open-change"));
  expect(screen.getByTestId("change-subject").querySelectorAll("option")).toHaveLength(200);
}, 60_000);

test("a store tells its listeners and keeps a failed level apart from a tried one", () => {
  const store = new SimulationStore({ read: () => null, keep: () => undefined });
  const seen = jest.fn();
  const stop = store.subscribe(seen);
  store.tryLevel("a|video", 3);
  store.fail(["a|video"], true);
  expect([...store.state().choices.levels]).toEqual([]);
  store.tryLevel("a|video", 1);
  expect([...store.state().choices.failed]).toEqual([]);
  expect(seen).toHaveBeenCalledTimes(3);
  stop();
  store.reset();
  expect(seen).toHaveBeenCalledTimes(3);
  expect(store.state().choices.levels.size).toBe(0);
});
