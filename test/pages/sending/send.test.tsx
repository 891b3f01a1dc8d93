/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { ActionInputs, SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

const AFFAIRS = ["Kesehatan", "Pendidikan", "Sosial", "Perumahan Rakyat", "Pekerjaan Umum"];

/** Twelve at level 3, one at level 2 that lowers the mean, one that does not qualify, one that is out already. */
function rows(): RowSpec[] {
  const best = Array.from({ length: 12 }, (_, i): RowSpec => ({
    name: `Layanan ${"ABCDEFGHIJKL"[i]!}`,
    affair: AFFAIRS[i % 5]!,
    levels: 3,
    included: i === 0 ? "" : "Ya",
  }));
  return [
    ...best,
    { name: "Kurang Matang", affair: "Sosial", levels: 2 },
    { name: "Masih Uji Coba", affair: "Sosial", levels: 3, stage: "Uji Coba" },
    { name: "Sudah Ditarik", affair: "Sosial", levels: 3, included: "Tidak" },
  ];
}

function stateOf(sheet = wideSheet(rows())): Partial<SessionState> {
  const reading = readWorkbook(workbook(sheet, spdSheet(2)), rules2026);
  const { innovations, spd, opd } = reading;
  return { reading, analysis: analyze({ innovations: innovations!, spd, opd, rules: rules2026 }) };
}

async function openPage(state = stateOf()): Promise<RenderedPane> {
  const pane = renderPane(state, "#/kirim");
  await screen.findByTestId("send-result", {}, { timeout: 20_000 });
  return pane;
}

const figures = (): string[][] =>
  [...screen.getByTestId("send-figures").querySelectorAll("tbody tr")].map((row) => [...row.children].map(textOf));

beforeAll(() => layOut());

test("says how many to send, what it brings on every basis, and what each other one would cost", async () => {
  const { calls, user } = await openPage();
  expect(textOf(screen.getByTestId("send-result"))).toBe("Kirim 12 dari 14 inovasi.");
  const [claim, proof, safe] = figures();
  expect([claim![0], proof![0], safe![0]]).toEqual(["Klaim", "Bukti", "Paling aman"]);
  // SPD 42, mean 111, count score 12 x 0.38, of 250; all: (12 x 111 + 74) / 14 and 13 x 0.38.
  expect(proof).toEqual(["Bukti", "58,95", "63,02", "+4,07"]);
  const left = screen.getAllByTestId("send-left");
  expect(left.map(textOf)).toEqual(["Masih Uji Coba (baris 15)", "Kurang Matang (baris 14)"]);
  await user.click(left[1]!);
  expect(calls).toEqual([{ id: "goTo", input: { sheet: "Inovasi", row: 14, column: 1 } }]);
});

test("the choice is written where it is not said yet: a refusing answer, and an accepting one only into a blank", async () => {
  const { calls, user } = await openPage();
  await user.click(screen.getByTestId("send-write"));
  const [call] = calls as [{ id: string; input: ActionInputs["writeCells"] }];
  expect(call.id).toBe("writeCells");
  const { changes } = call.input;
  expect(changes.map(({ row, value, expected }) => [row, value, expected])).toEqual([
    [2, "Ya", ""],
    [14, "Tidak", "Ya"],
    [15, "Tidak", "Ya"],
  ]);
  expect(changes[1]!.beside).toEqual({ column: 1, value: "Kurang Matang" });
});

test("columns of 1 and 0 are answered in digits", async () => {
  const sheet = wideSheet(rows());
  const last = sheet.values[0]!.length - 1;
  const values = sheet.values.map((row, i) =>
    row.map((cell, at) => (i > 0 && at === last ? (i === 15 ? 0 : 1) : cell)),
  );
  const { calls, user } = await openPage(stateOf({ ...sheet, values }));
  await user.click(screen.getByTestId("send-write"));
  const [call] = calls as [{ id: string; input: ActionInputs["writeCells"] }];
  expect(call.input.changes.map(({ row, value }) => [row, value])).toEqual([
    [14, 0],
    [15, 0],
  ]);
});

test("without the column nothing can be written, and the page says what to add", async () => {
  const sheet = wideSheet(rows());
  const values = sheet.values.map((row) => row.slice(0, -1));
  await openPage(stateOf({ ...sheet, values }));
  expect(textOf(screen.getByTestId("send-no-column"))).toContain("Tambahkan kolom berjudul Diikutkan");
  expect(screen.queryByTestId("send-write")).toBeNull();
});

test("chosen for the safest figure; no accessibility violation", async () => {
  const { view } = await openPage();
  fireEvent.change(screen.getByTestId("send-by"), { target: { value: "strict" } });
  await waitFor(() => expect(textOf(screen.getByTestId("send-result"))).toBe("Kirim 12 dari 14 inovasi."));
  expect((await axe(view.container)).violations).toEqual([]);
});
