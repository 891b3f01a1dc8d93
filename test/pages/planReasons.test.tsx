/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { RowSpec } from "../support/workbooks";
import { choose, forty, openPlan, stateOf } from "./support/plan";
import { textOf } from "./support/renderPane";

test("out of reach: the highest index and why, with the innovations that no document brings back", async () => {
  const rows: RowSpec[] = [
    { name: "Terlambat", application: 46000 + 365 },
    { name: "Baik", levels: 3 },
  ];
  const state = stateOf(rows, false);
  await openPlan(state);
  choose("plan-goal", "index");
  choose("plan-index", "100");
  await waitFor(() => expect(textOf(screen.getByTestId("plan-sentence"))).toContain("Tujuan ini tidak terjangkau."));
  const why = textOf(screen.getByTestId("plan-why"));
  expect(why).toContain("Terlambat (baris 2)");
  expect(why).toContain("Skor jumlah tetap tidak diberikan");
  expect(why).toContain("SPD tidak ditemukan");
  expect(why).not.toContain("kolom level");
});

test("a recap without indicators says so", async () => {
  const state = stateOf(forty());
  const { reading, analysis } = state;
  const bare = analysis!.innovations.map((row) => ({ ...row, levels: {}, evidencedLevels: null }));
  await openPlan({ reading: reading!, analysis: { ...analysis!, evidenced: null, innovations: bare } });
  expect(textOf(screen.getByTestId("plan-basis"))).toContain("Dihitung dari indeks Klaim");
  choose("plan-goal", "index");
  choose("plan-index", "100");
  expect(textOf(await screen.findByTestId("plan-why"))).toContain("rekap kematangan");
});

test("what has no column of levels is named by its number, and nothing else is", async () => {
  const { reading, analysis } = stateOf(forty());
  const innovations = analysis!.innovations.map((row) => {
    const { video: _video, ...levels } = row.levels;
    return { ...row, levels };
  });
  await openPlan({ reading: reading!, analysis: { ...analysis!, innovations } });
  choose("plan-goal", "index");
  choose("plan-index", "100");
  expect(textOf(await screen.findByTestId("plan-why"))).toContain(
    "1 indikator tidak memiliki kolom level di tabel: 35.",
  );
});
