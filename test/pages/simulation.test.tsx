/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { indexRange, simulate } from "../../src/simulation/index";
import { MissingValueError } from "../../src/rules/index";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";
import { axe } from "../support/axe";
import { layOut, openFromMenu, textOf } from "./support/renderPane";
import { analysis, book, cells, number, openPage, rows, text, under } from "./support/simulation";

beforeAll(() => layOut());

test("before anything is tried: both columns are the figures of the sheet, without a difference", async () => {
  await openPage();
  expect(screen.getByRole("heading", { level: 1, name: "Simulasi" })).toBeTruthy();
  const { claimed, evidenced } = analysis;
  expect(cells("outcome")).toEqual([
    ["Klaim", number(claimed.index), number(claimed.index), "0,00"],
    ["Bukti", number(evidenced!.index), number(evidenced!.index), "0,00"],
  ]);
  expect(text("tried")).toBe("Belum ada yang dicoba.");
  expect(cells("parts-compared")[1]).toEqual(["Predikat", claimed.predicate, claimed.predicate, "tetap"]);
  expect(screen.getByTestId("reset-simulation").getAttribute("aria-disabled")).toBe("true");
});

test("leaving innovations out by keyboard: the figures follow, the sheet is not touched, one button puts all back", async () => {
  const { user, calls } = await openPage();
  await user.click(screen.getByTestId("open-leave-out"));
  const list = screen.getByTestId("leave-out-list");
  expect(list.getAttribute("aria-multiselectable")).toBe("true");
  act(() => within(list).getAllByRole("option")[0]!.focus());
  await user.keyboard("{Enter}{ArrowDown} ");
  const without = simulate(analysis, { without: new Set([2, 3]) });
  await waitFor(() => expect(cells("outcome")[0]![2]).toBe(number(without.claimed.index)));
  expect(cells("outcome")[1]![2]).toBe(number(without.evidenced!.index));
  expect(text("outcome-said")).toContain(`Klaim: ${number(analysis.claimed.index)} menjadi`);
  expect(text("tried")).toBe("Dicoba: 2 inovasi dikeluarkan.");
  const parts = cells("parts-compared");
  expect(parts.find(([name]) => name === "Jumlah inovasi (n)")).toEqual(["Jumlah inovasi (n)", "8", "6", "-2"]);
  expect(parts.find(([name]) => name === "Pembagi")).toEqual(["Pembagi", "12", "12", "0"]);
  expect(parts.find(([name]) => name === "Skor SPD")).toEqual(["Skor SPD", "42,00", "42,00", "0,00"]);
  expect(within(list).getAllByRole("option", { selected: true })).toHaveLength(2);
  await user.click(screen.getByTestId("reset-simulation"));
  expect(cells("outcome")[0]![3]).toBe("0,00");
  expect(calls).toEqual([]);
});

test("what leaving an innovation out would do stands beside it and orders the list", async () => {
  const { user } = await openPage();
  await user.click(screen.getByTestId("open-leave-out"));
  const first = simulate(analysis, { without: new Set([2]) }).claimed.index - analysis.claimed.index;
  const options = (): string[] => screen.getAllByTestId("leave-out").map(textOf);
  expect(options()[0]).toContain(number(first));
  await user.selectOptions(screen.getByTestId("leave-out-sort"), "effect");
  const effects = await waitFor(() => {
    const found = options().map((option) => Number(/-?\d+,\d\d$/.exec(option)![0].replace(",", ".")));
    expect(found).toEqual([...found].sort((a, b) => b - a));
    return found;
  });
  expect(effects).toHaveLength(8);
});

test("search, OPD and those that do not qualify, all at once", async () => {
  const { user } = await openPage();
  await user.click(screen.getByTestId("open-leave-out"));
  await user.selectOptions(screen.getByTestId("leave-out-opd"), "Dinas Kesehatan");
  await waitFor(() => expect(screen.getAllByTestId("leave-out")).toHaveLength(3));
  await user.click(screen.getByTestId("leave-out-shown"));
  expect(text("tried")).toBe("Dicoba: 3 inovasi dikeluarkan.");
  await user.click(screen.getByTestId("take-in-shown"));
  expect(text("tried")).toBe("Belum ada yang dicoba.");
  await user.click(screen.getByTestId("leave-out-ineligible"));
  const without = simulate(analysis, { without: new Set([5]) });
  await waitFor(() => expect(cells("outcome")[0]![2]).toBe(number(without.claimed.index)));
  await user.type(screen.getByTestId("leave-out-search"), "tidak ada");
  await screen.findByText("Tidak ada inovasi yang cocok.");
});

test("accepting what does not qualify lifts the evidenced index only", async () => {
  const { user } = await openPage();
  await user.click(screen.getByTestId("open-leave-out"));
  await user.click(screen.getByTestId("accept-ineligible"));
  const { evidenced } = simulate(analysis, { acceptIneligible: true });
  await waitFor(() => expect(cells("outcome")[1]![2]).toBe(number(evidenced!.index)));
  expect(cells("outcome")[0]![3]).toBe("0,00");
  expect(text("range-text")).toContain("dianggap diterima");
});

test("evidence fails: one level, all of an innovation, everything", async () => {
  const { user } = await openPage();
  await user.click(screen.getByTestId("open-fail"));
  const options = screen.getAllByTestId("fail");
  expect(options.map(textOf).map((option) => option.replace(/^\d+: Inovasi ./, ""))).toEqual([
    expect.stringMatching(/^\. Semua 2 level inovasi ini$/),
    expect.stringMatching(/^\. 25\. .*: level 2-0,07$/),
    expect.stringMatching(/^\. 34\. .*: level 2-0,13$/),
    expect.stringMatching(/^\. 20\. .*: level 2-0,/),
  ]);
  await user.click(options[0]!);
  expect(text("tried")).toBe("Dicoba: 2 bukti dianggap ditolak.");
  expect(screen.getAllByRole("option", { selected: true })).toHaveLength(3);
  const failed = new Map([[3, { failed: new Set(["sosialisasi", "monev"]) }]]);
  const index = simulate(analysis, { rows: failed }).claimed.index;
  await waitFor(() => expect(cells("outcome")[0]![2]).toBe(number(index)));
  // Evidenced already: they count 0.
  expect(cells("outcome")[1]![3]).toBe("0,00");
  await user.click(screen.getByTestId("fail-all"));
  expect(text("tried")).toBe("Dicoba: 3 bukti dianggap ditolak.");
  await waitFor(() => expect(text("range-text")).toContain("Tidak ada level tanpa bukti yang masih terbuka"));
  await user.click(screen.getByTestId("fail-none"));
  expect(text("tried")).toBe("Belum ada yang dicoba.");
});

test("levels of innovations and of the region are changed, refused and taken back one by one", async () => {
  const { user } = await openPage();
  await user.click(screen.getByTestId("open-change"));
  await user.selectOptions(screen.getByTestId("change-subject"), "2: Inovasi A");
  await user.selectOptions(screen.getByTestId("change-indicator"), "video");
  await user.selectOptions(screen.getByTestId("change-level"), "3");
  await user.click(screen.getByTestId("try-level"));
  await user.selectOptions(screen.getByTestId("change-subject"), "Daerah (SPD)");
  await user.selectOptions(screen.getByTestId("change-indicator"), "ripj");
  await user.selectOptions(screen.getByTestId("change-level"), "failed");
  await user.click(screen.getByTestId("try-level"));
  const tried = simulate(analysis, {
    rows: new Map([[2, { levels: new Map([["video", 3 as const]]) }]]),
    spd: { failed: new Set(["ripj"]) },
  });
  await waitFor(() => expect(cells("outcome")[1]![2]).toBe(number(tried.evidenced!.index)));
  expect(cells("outcome")[0]![2]).toBe(number(tried.claimed.index));
  const changes = screen.getAllByTestId("tried-level");
  expect(changes.map(textOf)).toEqual([
    expect.stringMatching(/^35\. .*: 2 menjadi 32: Inovasi A$/),
    expect.stringMatching(/bukti ditolakDaerah \(SPD\)$/),
  ]);
  for (const change of changes) await user.click(within(change).getByRole("button"));
  await waitFor(() => expect(cells("outcome").map((row) => row[3])).toEqual(["0,00", "0,00"]));
});

test("the slider: all refused is the evidenced index, the chances in words, table and chart", async () => {
  await openPage();
  const slider = screen.getByTestId("chance");
  fireEvent.change(slider, { target: { value: "100" } });
  expect(slider.getAttribute("aria-valuetext")).toBe("100 persen");
  await waitFor(() => expect(text("range-text")).toContain(`Indeks rata-rata ${number(analysis.evidenced!.index)}`));
  expect(text("range-text")).toContain("3 level belum terbukti, dalam 3 jenis dokumen.");
  expect(text("range-text")).toContain("1 inovasi yang tidak memenuhi syarat bernilai 0");
  expect(cells("chances").find(([name]) => name === analysis.evidenced!.predicate)?.[2]).toBe("> 99,9%");
  fireEvent.change(slider, { target: { value: "30" } });
  const mean = number(indexRange(analysis, {}, 0.3)!.mean);
  await waitFor(() => expect(text("range-text")).toContain(`Indeks rata-rata ${mean}`));
  const chart = screen.getByRole("img", { name: /Sebaran indeks dari/ });
  expect(chart.getAttribute("aria-label")).toContain("9 dari 10 kemungkinan antara");
  fireEvent.change(slider, { target: { value: "50" } });
});

test("another year: the figures of its rules, its assumptions, and why a year cannot be used", async () => {
  const pane = await openPage({ ...under(book()), years: [2026, 2025, 2022] });
  pane.session.other((year) => {
    if (year === 2022) throw new MissingValueError("bobot tidak diketahui");
    return under(book(), year).analysis;
  });
  await pane.user.click(screen.getByTestId("open-year"));
  await pane.user.selectOptions(screen.getByTestId("try-year"), "2025");
  const other = under(book(), 2025).analysis;
  await waitFor(() => expect(cells("outcome")[0]![2]).toBe(number(other.claimed.index)));
  expect(cells("outcome")[0]![1]).toBe(number(analysis.claimed.index));
  expect(screen.getByRole("heading", { name: "Anggapan dalam aturan 2025" })).toBeTruthy();
  expect(text("tried")).toBe("Dicoba: aturan 2025.");
  // An edit: the figures of before are not shown as those of now while the year is computed anew.
  const edited = workbook(wideSheet([...rows(), { name: "Baru", affair: "Sosial" }]), spdSheet(2));
  let compute: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (compute = resolve));
  const analyzeWith = pane.session.analyzeWith;
  pane.session.analyzeWith = (year) => waiting.then(() => under(edited, year).analysis);
  act(() => pane.session.set(under(edited)));
  expect(cells("outcome")[0]![2]).toBe("…");
  expect(screen.getByTestId("outcome").closest("[aria-busy]")!.getAttribute("aria-busy")).toBe("true");
  compute();
  const after = number(under(edited, 2025).analysis.claimed.index);
  await waitFor(() => expect(cells("outcome")[0]![2]).toBe(after));
  pane.session.analyzeWith = analyzeWith;
  await pane.user.selectOptions(screen.getByTestId("try-year"), "2022");
  await waitFor(() => expect(text("reservations")).toContain("bobot tidak diketahui"));
  expect(cells("outcome")[0]![2]).toBe("…");
  expect(pane.calls).toEqual([]);
});

test("the choices stay when the page changes and follow the innovations when the sheet is edited", async () => {
  const { user, session } = await openPage();
  await user.click(screen.getByTestId("open-leave-out"));
  await user.click(screen.getAllByTestId("leave-out")[1]!);
  await user.click(screen.getByTestId("tab-ringkasan"));
  await openFromMenu(user, "simulasi");
  await screen.findByTestId("outcome");
  expect(text("tried")).toBe("Dicoba: 1 inovasi dikeluarkan.");
  const moved = under(workbook(wideSheet([{ name: "Baru di atas", affair: "Sosial" }, ...rows()]), spdSheet(2)));
  act(() => session.set(moved));
  const without = simulate(moved.analysis, { without: new Set([4]) });
  await waitFor(() => expect(cells("outcome")[0]![2]).toBe(number(without.claimed.index)));
  act(() => session.set(under(workbook(wideSheet(rows().filter((_, index) => index !== 1)), spdSheet(2)))));
  await waitFor(() => expect(text("reservations")).toContain("1 pilihan menyangkut inovasi"));
  expect(cells("outcome")[0]![3]).toBe("0,00");
});

test("no accessibility violation, everything open, in both languages", async () => {
  for (const locale of ["id", "en"] as const) {
    const { user, view } = await openPage({ ...under(book()), locale });
    for (const testId of ["open-leave-out", "open-fail", "open-change", "open-year"]) {
      await user.click(screen.getByTestId(testId));
    }
    await user.click(screen.getByTestId("try-level"));
    await screen.findByTestId("tried-level");
    expect((await axe(view.container)).violations).toEqual([]);
    await user.click(screen.getByTestId("reset-simulation"));
    view.unmount();
  }
}, 30_000);
