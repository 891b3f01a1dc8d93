/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { calls, column, DATA, line, opened, openPage, select, stateOf } from "./support/innovation";
import { layOut, textOf } from "./support/renderPane";
import { axe } from "../support/axe";

jest.setTimeout(30_000);
beforeAll(() => layOut());

const place = (): string => textOf(screen.getByTestId("place"));

test("without a selection it asks for one and lists the innovations; it watches only while it is open", async () => {
  const pane = await openPage();
  expect(place()).toBe("Pilih satu baris inovasi di lembar “Inovasi”, atau pilih dari daftar di bawah.");
  expect(screen.getAllByTestId("innovation-option").map((option) => option.dataset["row"])).toEqual(["2", "3", "5"]);
  expect(pane.session.watchers()).toBe(1);
  await pane.user.click(screen.getByTestId("tab-temuan"));
  expect(pane.session.watchers()).toBe(0);
});

test("the selected row: maturity, status with its reason, what it can gain", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2);
  expect(textOf(screen.getByTestId("innovation-name"))).toBe("SIPANDU");
  // 37 x 2, less 19 tools (2 x 2) and 29 complaints (1 x 2).
  expect(textOf(screen.getByTestId("maturity"))).toBe("Klaim 74,00 dari 111,00Bukti 68,00 dari 111,00");
  expect(textOf(screen.getByTestId("innovation-status"))).toBe("Lengkapi 2 hal harus diperbaiki.");
  expect(textOf(screen.getByTestId("innovation-gain"))).toMatch(/^\+\d+,\d\d poin indeks/);
  select(pane, "Inovasi", 3);
  expect(textOf(screen.getByTestId("innovation-status"))).toBe(
    "Tidak memenuhi Kematangan bukti menjadi 0 karena:Tahapan tidak dinilai",
  );
  expect(textOf(screen.getByTestId("profile-findings"))).toContain("Uji Coba");
  select(pane, "Inovasi", 5);
  expect(screen.getByText("OPD belum diisi")).toBeTruthy();
});

test("each indicator with level, evidence and points", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2);
  const rows = screen.getAllByTestId("indicator");
  expect(rows).toHaveLength(20);
  expect(line("16")).toContain("Level 2, terbukti6,00 dari 9,00");
  expect(line("19")).toContain("Level 2, ditolak: Bukti baru berupa janji0,00 dari 6,00");
  expect(line("29")).toContain("Level 2, bukti belum ada0,00 dari 3,00");
});

test("the row as a form: how much of it is complete, and only what is left", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2);
  expect(textOf(screen.getByTestId("complete"))).toBe("18 dari 20 lengkap");
  await pane.user.click(screen.getByTestId("only-open"));
  expect(screen.getAllByTestId("indicator").map(({ dataset }) => dataset["evidence"])).toEqual(["refused", "missing"]);
  // The one whose cell is selected stays in sight.
  select(pane, "Inovasi", 2, column("16 "));
  expect(screen.getAllByTestId("indicator")).toHaveLength(3);
  const levels = within(screen.getByTestId("level-writer")).getAllByRole("radio");
  expect(levels.map((radio) => textOf(radio.closest(".fui-Radio") as HTMLElement).slice(0, 3))).toEqual([
    "0: ",
    "1: ",
    "2: ",
    "3: ",
  ]);
});

test("a selected evidence cell opens its guidance, is announced, and leaves the focus alone", async () => {
  const pane = await openPage();
  screen.getByTestId("tab-inovasi").focus();
  select(pane, "Inovasi", 2, column("Bukti 19"));
  expect(opened()).toEqual(["indicator-19"]);
  expect(screen.getByTestId("place").getAttribute("role")).toBe("status");
  expect(place()).toMatch(/^Sel O2: bukti 19 /);
  expect(document.activeElement).toBe(screen.getByTestId("tab-inovasi"));
  const guidance = within(screen.getByTestId("guidance"));
  expect(textOf(guidance.getByTestId("prove-first"))).toBe("Buktikan dulu level 2: skor 4,00 belum terbukti.");
  expect(guidance.getByText(/Level berikutnya: 3 \(skor \+2,00\)/)).toBeTruthy();
  expect(textOf(guidance.getByTestId("evidence-rule"))).toContain("JPG");
  expect(guidance.getAllByText(/^Sumber: /).length).toBeGreaterThan(0);
  const [finding] = guidance.getAllByTestId("own-finding");
  expect(finding?.dataset["code"]).toBe("evidence-placeholder");
  expect(textOf(finding!)).toContain("Perbaikan");
  select(pane, "Inovasi", 2, column("20 "));
  expect(opened()).toEqual(["indicator-20"]);
});

test("separate pieces are named where the letter counts them", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2, column("Bukti 20"));
  expect(textOf(screen.getByTestId("evidence-rule"))).toContain(
    "Jumlah bukti terpisah: 1 untuk level 1, 2 untuk level 2, 3 untuk level 3",
  );
});

test("buttons go to the level and the evidence cell", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2, column("Bukti 19"));
  await pane.user.click(screen.getByRole("button", { name: "Buka sel level N2" }));
  await pane.user.click(screen.getByRole("button", { name: "Buka sel bukti O2" }));
  expect(calls(pane, "goTo")).toEqual([
    { sheet: "Inovasi", row: 2, column: column("19 ") },
    { sheet: "Inovasi", row: 2, column: column("Bukti 19") },
  ]);
});

test("steps move the selection in the sheet, keep the column, skip rows left out, and end", async () => {
  const pane = await openPage();
  select(pane, "Inovasi", 2, column("Bukti 19"));
  expect(screen.getByTestId("previous").getAttribute("aria-disabled")).toBe("true");
  await pane.user.click(screen.getByTestId("next"));
  await pane.user.click(screen.getByTestId("next"));
  expect(calls(pane, "goTo")).toEqual([3, 5].map((row) => ({ sheet: "Inovasi", row, column: column("Bukti 19") })));
  expect(textOf(screen.getByTestId("innovation-name"))).toBe("Bank Sampah");
  // Excel reports the first step late; the pane has gone on.
  select(pane, "Inovasi", 3, column("Bukti 19"));
  expect(textOf(screen.getByTestId("innovation-name"))).toBe("Bank Sampah");
  select(pane, "Inovasi", 5, column("Bukti 19"));
  expect(screen.getByTestId("next").getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(screen.getByTestId("next"));
  select(pane, "Inovasi", 3);
  expect(textOf(screen.getByTestId("innovation-name"))).toBe("Lapor Jalan");
});

test("chosen from the list by keyboard: the sheet follows, the focus is on the name", async () => {
  const pane = await openPage();
  await pane.user.type(screen.getByTestId("innovation-search"), "dinas pu");
  await waitFor(() => expect(screen.getAllByTestId("innovation-option")).toHaveLength(1));
  expect(textOf(screen.getByTestId("innovation-hits"))).toBe("1 dari 3 inovasi");
  await pane.user.tab();
  await pane.user.keyboard("{Enter}");
  expect(calls(pane, "goTo")).toEqual([{ sheet: "Inovasi", row: 3, column: 1 }]);
  // Excel may refuse; the choice alone decides what is shown.
  expect(document.activeElement).toBe(screen.getByTestId("innovation-name"));
  expect(textOf(screen.getByTestId("innovation-name"))).toBe("Lapor Jalan");
  await pane.user.click(screen.getByTestId("find"));
  expect(screen.getAllByTestId("innovation-option")).toHaveLength(3);
  await pane.user.type(screen.getByTestId("innovation-search"), "tidak ada yang begini");
  await waitFor(() => expect(textOf(screen.getByTestId("innovation-hits"))).toBe("Tidak ada inovasi yang cocok."));
});

test.each([
  ["Inovasi", 1, "Baris 1 adalah judul kolom, bukan inovasi."],
  [
    "Inovasi",
    4,
    "Baris 4, Aplikasi lama: tidak diikutkan (isinya “Tidak”), sehingga tidak dinilai dan tidak diperiksa.",
  ],
  ["Inovasi", 30, "Baris 30 di bawah tabel, bukan inovasi."],
  ["SPD", 1, "Baris 1 di lembar SPD bukan baris indikator."],
  ["Petunjuk", 7, "Lembar “Petunjuk” tidak memuat tabel inovasi. Tabelnya ada di lembar “Inovasi”."],
])("%s row %i: says what is selected and why nothing is shown", async (sheet, row, text) => {
  const pane = await openPage();
  select(pane, sheet, row);
  expect(place()).toBe(text);
  expect(screen.queryByTestId("innovation-name")).toBeNull();
  expect(screen.getByTestId("innovation-search")).toBeTruthy();
});

test("levels that no source gives are said to be unknown", async () => {
  const pane = await openPage(stateOf(DATA, 2023));
  select(pane, "SPD", 3, 2);
  expect(textOf(screen.getByTestId("next-level"))).toBe("Belum diketahui");
});

test("no accessibility violations: list, innovation, guidance, region, both languages", async () => {
  for (const locale of ["id", "en"] as const) {
    const pane = await openPage({ locale });
    const clean = async (): Promise<void> => expect((await axe(pane.view.container)).violations).toEqual([]);
    await clean();
    select(pane, "Inovasi", 3, column("Bukti 19"));
    await pane.user.click(screen.getByTestId("note-toggle"));
    await pane.user.click(screen.getByTestId("find"));
    await clean();
    select(pane, "SPD", 3, 2);
    await clean();
    pane.view.unmount();
  }
});
