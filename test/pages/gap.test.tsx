/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { gapByCause } from "../../src/analysis/gap";
import { analyze } from "../../src/analysis/index";
import { readWorkbook } from "../../src/workbook/index";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { axe } from "../support/axe";
import { layOut, openSummary, textOf } from "./support/renderPane";
import { scoredState, scoredUnder } from "./support/scored";

beforeAll(layOut);

/** Seven causes and more, so that the cheaper ones are folded away. */
function manyCauses(): ReturnType<typeof scoredState> {
  const rows: RowSpec[] = [
    { name: "Satu", stage: "Uji Coba" },
    { name: "Dua", application: 46200 },
    { name: "Tiga", levels: { "20": 2 } },
    {
      name: "Empat",
      evidence: { "18": "", "19": "menyusul", "28": "naskah.docx", "34": "C:\\foto.jpg" },
    },
    { name: "Lima", levels: 2, evidence: { "20": "http://", "21": "" } },
  ];
  const spd = spdSheet(2);
  spd.values[1]![3] = "";
  const reading = readWorkbook(workbook(wideSheet(rows), spd), rules2026);
  const { innovations, opd } = reading;
  return { reading, analysis: analyze({ innovations: innovations!, spd: reading.spd, opd, rules: rules2026 }) };
}

test("the causes of the gap with their points, and a click shows the findings behind one", async () => {
  const { user } = await openSummary(scoredState());
  const [part] = gapByCause(scoredUnder(2026))!;
  const bar = await screen.findByTestId("gap-blank");
  const points = part!.shown.toFixed(2).replace(".", ",");
  expect(textOf(bar)).toBe(`Bukti kosong${points} poin1 level`);
  expect(textOf(screen.getByTestId("gap"))).toBe(`${points} poin indeks belum terbukti.`);
  await user.click(bar);
  const found = await screen.findAllByTestId("finding");
  expect(found.map(({ dataset }) => dataset["code"])).toEqual(["evidence-missing"]);
  expect(textOf(screen.getByTestId("chip-cause"))).toBe("Bukti kosong");
  await user.click(screen.getByRole("button", { name: "Hapus saringan: Bukti kosong" }));
  expect(screen.queryByTestId("chip-cause")).toBeNull();
});

test("the cheaper of many causes are folded, all of them add up to the gap, and the page is accessible", async () => {
  const state = manyCauses();
  const { view, user } = await openSummary(state);
  const section = await screen.findByTestId("gap-causes");
  expect(section.querySelectorAll(".iid-cause")).toHaveLength(6);
  await user.click(within(section).getByRole("button", { name: /penyebab lain/ }));
  const shown = [...section.querySelectorAll(".iid-cause .iid-strong")].map((one) =>
    Math.round(100 * Number(textOf(one).replace(" poin", "").replace(",", "."))),
  );
  expect(shown.length).toBeGreaterThan(7);
  const gap = Number(textOf(screen.getByTestId("gap")).split(" ")[0]!.replace(",", "."));
  expect(shown.reduce((sum, one) => sum + one, 0)).toBe(Math.round(100 * gap));
  expect((await axe(view.container)).violations).toEqual([]);
});

test("no gap, no list", async () => {
  const { evidenced, claimed, ...analysis } = scoredUnder(2026);
  await openSummary(scoredState({ analysis: { ...analysis, claimed, evidenced: null } }));
  expect(evidenced).not.toBeNull();
  expect(screen.queryByTestId("gap-causes")).toBeNull();
});
