/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { SessionState } from "../../../src/actions/types";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { layOut, openFromMenu, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { levelColumn, scoredState, scoredUnder } from "../support/scored";
import { axe } from "../../support/axe";

/** Where jsdom, which lays nothing out, is told that an indicator lies. */
const TOP: Record<string, number> = { pengaduan: 900 };

beforeAll(() => {
  layOut();
  HTMLElement.prototype.getBoundingClientRect = function getBoundingClientRect(this: HTMLElement) {
    return new DOMRect(0, TOP[this.dataset["indicator"] ?? ""] ?? 0, 350, 40);
  };
});

async function openRules(change: Partial<SessionState> = {}): Promise<RenderedPane> {
  const pane = renderPane(change, "#/aturan");
  await screen.findByTestId("rules-search");
  return pane;
}

const item = (key: string): HTMLElement => screen.getByTestId(`indicator-${key}`);
const body = (key: string): HTMLElement | null =>
  document.getElementById(item(key).getAttribute("aria-controls") ?? "");
const isOpen = (key: string): boolean => item(key).getAttribute("aria-expanded") === "true";

test("year, standing and every indicator, closed, with weight and whether it is mandatory", async () => {
  await openRules();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Aturan IID 2026");
  expect(textOf(screen.getByTestId("standing"))).toBe("Status aturan: surat tahun ini diketahui");
  expect(screen.getAllByTestId("indicator")).toHaveLength(40);
  expect(textOf(screen.getByTestId("rules-hits"))).toBe("40 indikator");
  expect(textOf(item("16"))).toContain("Bobot 3,00 · wajib");
  expect(textOf(item("29"))).toContain("Bobot 1,00");
  expect(textOf(item("29"))).not.toContain("wajib");
  expect(isOpen("29")).toBe(false);
  expect(body("29")).toBeNull();
});

test("an indicator opens and closes by keyboard and tells levels, ranges, evidence and sources", async () => {
  const { user } = await openRules();
  item("29").focus();
  await user.keyboard("{Enter}");
  expect(isOpen("29")).toBe(true);
  const details = within(body("29")!);
  expect(textOf(details.getByTestId("levels"))).toContain("51% s.d. 90%");
  expect(textOf(details.getByTestId("levels"))).toContain("Rentang: <= 50");
  expect(textOf(details.getByTestId("weight"))).toBe("1,00; level 3 bernilai 3,00");
  expect(textOf(details.getByTestId("evidence"))).toContain("Jenis berkas: JPG, JPEG, PNG");
  expect(textOf(details.getByTestId("evidence"))).toContain("Tahun: 2 tahun terakhir");
  expect(textOf(body("29"))).toContain("Sumber: dua sumber");
  const head = document.activeElement as HTMLElement;
  await user.click(details.getByRole("button", { name: "Sumber" }));
  expect(textOf(body("29"))).toContain("S1: GitHub prjctpy/simonda");
  head.focus();
  await user.keyboard(" ");
  expect(isOpen("29")).toBe(false);
});

test("a range that is the level's text is not said twice", async () => {
  const { user } = await openRules();
  await user.click(item("3"));
  const levels = textOf(within(body("3")!).getByTestId("levels"));
  expect(levels).toContain("-50,33% s.d. 8,16%");
  expect(levels).not.toContain("Rentang");
});

test("where a measuring basis decides, the bases stand in the place of the levels", async () => {
  const { user } = await openRules();
  await user.click(item("33"));
  const details = within(body("33")!);
  expect(details.queryByTestId("levels")).toBeNull();
  expect(textOf(details.getByTestId("bases"))).toContain("c. efisiensi belanja (%)");
  expect(textOf(details.getByTestId("bases"))).toContain("20,01 s.d. 30,00");
  expect(textOf(body("33"))).not.toContain("Belum diketahui");
});

test("numbers follow the language", async () => {
  const { user } = await openRules({ locale: "en" });
  await user.click(item("33"));
  expect(textOf(within(body("33")!).getByTestId("bases"))).toContain("20.01 s.d. 30.00");
  expect(textOf(item("5a"))).toContain("Weight 0.75");
});

test("assumed and unknown values are marked with their reasons", async () => {
  const rules = ruleSet(2025);
  const { user } = await openRules({ year: 2025, rules });
  expect(textOf(screen.getByTestId("standing"))).toContain("sebagian");
  await user.click(item("16"));
  const weight = within(body("16")!).getByTestId("weight").nextElementSibling;
  expect(textOf(weight)).toContain("Dianggap");
  expect(textOf(weight)).toContain(rules.assumptions.find(({ id }) => id === "weights-as-2024")?.text.id ?? "?");
  expect(textOf(weight)).toContain("Bobot 2025 belum ditemukan");
  await user.click(item("3"));
  const levels = within(body("3")!).getByTestId("levels");
  expect(textOf(levels)).toBe("Belum diketahui");
  expect(textOf(levels.nextElementSibling)).toBe(
    rules.indicators.find(({ key }) => key === "3")?.levels.reason ?? "no reason",
  );
});

test("what several values are assumed for is said once, and each stays marked", async () => {
  const { user } = await openRules({ year: 2029, rules: ruleSet(2029) });
  await user.click(item("16"));
  const notes = within(body("16")!).getAllByTestId("assumed").map(textOf);
  expect(notes).toHaveLength(4);
  expect(notes[0]).toContain("2029 belum diumumkan");
  expect(new Set(notes.slice(1))).toEqual(new Set(["Dianggap Alasannya sama seperti di atas."]));
});

test("another year leaves the page where it is", async () => {
  const { session } = await openRules(scoredState());
  act(() => session.set({ selected: { sheet: "Inovasi", row: 3, column: levelColumn("pengaduan") } }));
  await waitFor(() => expect(screen.getByRole("main").scrollTop).toBe(892));
  act(() => {
    screen.getByRole("main").scrollTop = 0;
    session.set({ year: 2025, rules: ruleSet(2025) });
  });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Aturan IID 2025");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getByRole("main").scrollTop).toBe(0);
  expect(isOpen("29")).toBe(true);
});

test("the search narrows the list and announces the hits", async () => {
  const { user } = await openRules();
  const hits = screen.getByTestId("rules-hits");
  expect(hits.getAttribute("role")).toBe("status");
  await user.type(screen.getByTestId("rules-search"), "pengaduann");
  expect(textOf(hits)).toBe("1 dari 40 indikator");
  expect(screen.getAllByTestId("indicator").map(({ dataset }) => dataset["indicator"])).toEqual(["pengaduan"]);
  await user.clear(screen.getByTestId("rules-search"));
  await user.type(screen.getByTestId("rules-search"), "zzzz");
  expect(textOf(hits)).toBe("Tidak ada indikator yang cocok.");
});

test("the overview names basis, parameters, limits, window, assumptions and open questions", async () => {
  const { user } = await openRules();
  await user.click(screen.getByTestId("overview"));
  expect(textOf(screen.getByTestId("legal-basis"))).toContain("400.10.11/1887/BSKDN");
  expect(textOf(screen.getByTestId("divisorMin"))).toBe("12");
  expect(textOf(screen.getByTestId("countPerInnovation"))).toBe("0,38");
  expect(textOf(screen.getByTestId("predicates"))).toContain("Sangat Inovatif: 65,01 sampai 100,00");
  expect(textOf(screen.getByTestId("window"))).toContain("1 Januari 2024");
  expect(screen.getByText(ruleSet(2026).assumptions[0]?.text.id ?? "?")).toBeTruthy();
  expect(textOf(screen.getByTestId("questions"))).toContain("urusan beririsan");
  expect(textOf(screen.getByTestId("questions"))).not.toContain("bobot tiap baris SPD");
});

test("the selected cell is watched while the page is shown, no longer", async () => {
  const { session, user } = await openRules(scoredState());
  expect(session.watchers()).toBe(1);
  await openFromMenu(user, "buat");
  await screen.findByTestId("insert-template");
  expect(session.watchers()).toBe(0);
});

test("the indicator of the selected cell opens by itself and leaves the focus where it is", async () => {
  const { session } = await openRules(scoredState());
  expect(screen.queryByTestId("selected-cell")).toBeNull();
  screen.getByTestId("rules-search").focus();
  act(() => session.set({ selected: { sheet: "Inovasi", row: 3, column: levelColumn("pengaduan") } }));
  expect(textOf(screen.getByTestId("selected-cell"))).toBe("Sel terpilih: AH3 → 29 Penyelesaian layanan pengaduan");
  expect(isOpen("29")).toBe(true);
  await waitFor(() => expect(screen.getByRole("main").scrollTop).toBe(892));
  expect(document.activeElement).toBe(screen.getByTestId("rules-search"));
  act(() => session.set({ selected: { sheet: "SPD", row: 2, column: 2 } }));
  expect([isOpen("1"), isOpen("29")]).toEqual([true, false]);
  // A cell that is about no indicator closes nothing.
  act(() => session.set({ selected: { sheet: "Inovasi", row: 3, column: 1 } }));
  expect(isOpen("1")).toBe(true);
});

test("what the person opened stays open when another cell is selected; a closed one stays closed", async () => {
  const { session, user } = await openRules(scoredState());
  await user.click(item("16"));
  act(() => session.set({ selected: { sheet: "Inovasi", row: 2, column: levelColumn("pengaduan") } }));
  await user.click(item("29"));
  act(() => session.set({ busy: true }));
  expect([isOpen("16"), isOpen("29")]).toEqual([true, false]);
});

test("a selected indicator that the search hides can be shown", async () => {
  const { session, user } = await openRules(scoredState());
  await user.type(screen.getByTestId("rules-search"), "video");
  act(() => session.set({ selected: { sheet: "Inovasi", row: 2, column: levelColumn("pengaduan") } }));
  expect(screen.queryByTestId("indicator-29")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Tampilkan" }));
  expect(isOpen("29")).toBe(true);
});

test("comparing shows the changed thresholds of complaints, and the workbook under both years", async () => {
  const { session, user } = await openRules(scoredState({ years: [2026, 2025, 2024] }));
  session.other(scoredUnder);
  await user.click(screen.getByTestId("compare"));
  const changes = await screen.findByTestId("rule-changes");
  expect(textOf(changes)).toContain("29 Penyelesaian layanan pengaduan: level 3 mulai 91%, tahun 2025 mulai 86%");
  const figures = within(await screen.findByTestId("figures"));
  // 2025: (42 + 222 / 10 + 0,38 x 3) / 250; 2026: (42 + 222 / 12 + 0, for want of basic services) / 250
  expect(textOf(figures.getByRole("row", { name: /^Indeks \(Klaim\)/ }))).toBe("Indeks (Klaim)26,1424,20-1,94");
  expect(textOf(figures.getByRole("row", { name: /^Predikat \(Bukti\)/ }))).toContain("Kurang Inovatif");
  const differences = within(screen.getByTestId("indicator-differences"));
  expect(textOf(differences.getByRole("row", { name: /^Skor jumlah/ }))).toBe("Skor jumlah0,460,00-0,46");
  expect(textOf(differences.getByRole("row", { name: /^16 Regulasi/ }))).toBe(
    "16 Regulasi Inovasi Daerah0,720,60-0,12",
  );
  await user.selectOptions(screen.getByTestId("compare-year"), "2024");
  expect(textOf(await screen.findByTestId("rule-changes"))).toContain("tahun 2024");
});

test("a year that cannot score the workbook says so, without a workbook only the rules are compared", async () => {
  const { user } = await openRules(scoredState());
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await user.click(screen.getByTestId("compare"));
  expect(await screen.findByText(/tidak dapat dihitung menurut aturan 2025/)).toBeTruthy();
  logged.mockRestore();
});

test("without a readable table the rules are still there", async () => {
  const { user } = await openRules({
    status: "problem",
    analysis: null,
    reading: null,
    problem: { kind: "table", problem: { kind: "no-table", seen: [] } },
  });
  expect(screen.queryByTestId("explain")).toBeNull();
  await user.click(screen.getByTestId("compare"));
  await screen.findByTestId("rule-changes");
  expect(screen.getByText("Indeks kedua tahun muncul di sini bila tabel inovasi terbaca.")).toBeTruthy();
});

test("a year without rules says so and lets another be chosen", async () => {
  const { user, calls } = renderPane({ year: 2031, rules: null, analysis: null, status: "problem" }, "#/aturan");
  expect(await screen.findByText(/Belum ada aturan untuk tahun 2031/)).toBeTruthy();
  await user.selectOptions(screen.getByTestId("year"), "2026");
  expect(calls).toEqual([{ id: "setYear", input: 2026 }]);
});

test.each([2026, 2021])(
  "no accessibility violation with everything open: %d",
  async (year) => {
    for (const locale of ["id", "en"] as const) {
      const pane = renderPane(
        scoredState({
          locale,
          year,
          rules: ruleSet(year),
          years: [2029, 2026, 2025, 2021],
          ownRules: [{ ...ruleSet(2026), year: 2030, standing: "own", title: "IID 2030" }],
          selected: { sheet: "Inovasi", row: 3, column: levelColumn("pengaduan") },
        }),
        "#/aturan",
      );
      pane.session.other(scoredUnder);
      await screen.findByTestId("rules-search");
      for (const part of ["overview", "explain", "compare", "change"]) await pane.user.click(screen.getByTestId(part));
      for (const part of ["figures", "explained-region", "rule-formula"]) await screen.findByTestId(part);
      for (const key of ["3", "33", "35"]) await pane.user.click(item(key));
      expect((await axe(pane.view.container)).violations).toEqual([]);
      const levels = screen.getAllByRole("heading").map((heading) => Number(heading.tagName.slice(1)));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.reduce((before, level) => {
        expect(level - before).toBeLessThanOrEqual(1);
        return level;
      });
      pane.view.unmount();
    }
  },
  240_000,
);
