/** @jest-environment jsdom */
import { WORKBOOK_CODES } from "../../src/checks/codes";
import { join } from "node:path";
import { pagesOf } from "../../scripts/pages/list.mjs";
import { explanationPage } from "../../src/pane/helpPages";
import { act, screen, waitFor, within } from "@testing-library/react";
import { analysis, finding, manyFindings, someFindings } from "./support/analysis";
import { layOut, renderPane, textOf, type RenderedPane } from "./support/renderPane";

beforeAll(async () => {
  layOut();
  // Loaded once, so that the first test does not wait for it.
  await import("../../src/pages/findings/FindingsPage");
});

async function openFindings(change: Parameters<typeof renderPane>[0] = {}): Promise<RenderedPane> {
  const pane = renderPane(change, "#/temuan");
  await screen.findAllByTestId("finding");
  return pane;
}

function addresses(): (string | undefined)[] {
  return screen.queryAllByTestId("finding").map((item) => item.dataset["address"]);
}

function groups(): string[] {
  return screen.getAllByTestId("group").map(textOf);
}

test("every finding with cell, innovation, message, fix and points, the dearest first in its group", async () => {
  await openFindings();
  expect(textOf(screen.getByTestId("shown"))).toBe("Semua 7 temuan");
  expect(groups()).toEqual(["Salah4", "Perlu dicek2", "Info1"]);
  expect(addresses()).toEqual([
    "Inovasi!Z6",
    "Inovasi!D7",
    "Inovasi!K5",
    "Inovasi!M5",
    "Inovasi!C3",
    "Inovasi!O8",
    "Inovasi!Q9",
  ]);
  const first = textOf(screen.getAllByTestId("finding")[2] ?? null);
  expect(first).toContain("Salah: K5Bukti belum ada · SIPANDU: Sistem Antrean Puskesmas Terpadu+0,32");
  expect(first).toContain("Indikator 16 Regulasi Inovasi Daerah sudah diberi level");
  expect(first).toContain("+0,32 poin");
  expect(textOf(screen.getAllByTestId("finding")[5] ?? null)).not.toContain("poin");
});

test("the sheet is named only where it is not the one that most findings stand on", async () => {
  const spd = finding({ sheet: "SPD", address: "SPD!D4", row: 4, innovationRow: null, code: "spd-level-invalid" });
  await openFindings({ analysis: analysis({ findings: [finding(), spd, finding({ code: "video-link" })] }) });
  const cells = screen.getAllByTestId("finding").map((item) => textOf(item.querySelector(".iid-line__cell")));
  expect(cells).toContain("SPD!D4");
  expect(cells).toContain("K5");
});

test("the finding opened last is told in full below the list, with the page that explains its kind", async () => {
  const { user } = await openFindings();
  await user.click(screen.getAllByTestId("finding")[2]!);
  const panel = within(screen.getByRole("region", { name: "Temuan terpilih: Inovasi!K5" }));
  const said = textOf(panel.getByTestId("said"));
  expect(said).toContain("SIPANDU: Sistem Antrean Puskesmas Terpadu · Dinas Kesehatan");
  expect(said).toContain("masih kosong. +0,32 poin.");
  expect(said).toContain("Perbaikan: ");
  const link = panel.getByTestId("explanation");
  expect(link.getAttribute("href")).toBe("panduan/pemeriksaan/evidence-missing.html");
  expect(link.getAttribute("target")).toBe("_blank");
});

test("every kind of finding has its page of explanation beside the pane", () => {
  const published = new Set(pagesOf(join(__dirname, "../..")).values());
  for (const code of WORKBOOK_CODES) expect(published).toContain(explanationPage(code));
});

test("a click goes to the cell and the item stays marked", async () => {
  const { user, calls } = await openFindings();
  const item = screen.getAllByTestId("finding")[1] as HTMLElement;
  await user.click(item);
  expect(calls).toEqual([{ id: "goTo", input: expect.objectContaining({ row: 7, column: 3 }) }]);
  expect(item.getAttribute("aria-selected")).toBe("true");
  await user.click(screen.getByTestId("tab-ringkasan"));
  await user.click(screen.getByTestId("tab-temuan"));
  const again = screen.getAllByTestId("finding").filter((other) => other.getAttribute("aria-selected") === "true");
  expect(again.map((other) => other.dataset["address"])).toEqual(["Inovasi!D7"]);
});

test("one tab stop; arrows, Home and End move, Enter opens the cell", async () => {
  const { user, calls } = await openFindings();
  const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["address"];
  const stops = screen.getAllByTestId("finding").filter((item) => item.tabIndex === 0);
  expect(stops).toHaveLength(1);
  act(() => stops[0]?.focus());
  await user.keyboard("{ArrowDown}");
  expect(focused()).toBe("Inovasi!D7");
  await user.keyboard("{ArrowDown}{ArrowUp}{ArrowUp}");
  expect(focused()).toBe("Inovasi!Z6");
  await user.keyboard("{End}");
  expect(focused()).toBe("Inovasi!Q9");
  await user.keyboard("{Enter}");
  await user.keyboard("{Home}{Enter}");
  expect(calls.map(({ id, input }) => [id, (input as { row: number }).row])).toEqual([
    ["goTo", 9],
    ["goTo", 6],
  ]);
  expect(focused()).toBe("Inovasi!Z6");
});

test("groups by indicator, OPD and row", async () => {
  const { user } = await openFindings();
  await user.click(screen.getByTestId("filter"));
  await user.selectOptions(screen.getByTestId("group-by"), "indicator");
  expect(groups()[0]).toBe("16. Regulasi Inovasi Daerah1");
  expect(groups().at(-1)).toBe("Tanpa indikator2");
  await user.selectOptions(screen.getByTestId("group-by"), "opd");
  expect(groups()[0]).toBe("Dinas Kependudukan dan Pencatatan Sipil1");
  expect(groups().at(-1)).toBe("Tanpa OPD1");
  await user.selectOptions(screen.getByTestId("group-by"), "row");
  expect(groups()[0]).toBe("Daerah dan tabel1");
  expect(groups()[1]).toBe("Baris 5: SIPANDU: Sistem Antrean Puskesmas Terpadu2");
});

test("filters by text, by severity and by problem, and says how many are shown", async () => {
  const { user } = await openFindings();
  await user.type(screen.getByTestId("search"), "puskesmas menyusul");
  await waitFor(() => expect(addresses()).toEqual(["Inovasi!M5"]));
  expect(textOf(screen.getByTestId("shown"))).toBe("1 ditampilkan dari 7 temuan");
  await user.clear(screen.getByTestId("search"));
  expect(screen.getByTestId("filter").getAttribute("aria-expanded")).toBe("false");
  await user.click(screen.getByTestId("filter"));
  await user.click(screen.getByTestId("severity-warning"));
  await waitFor(() => expect(addresses()).toEqual(["Inovasi!C3", "Inovasi!O8"]));
  await user.click(screen.getByTestId("severity-warning"));
  await user.selectOptions(screen.getByTestId("problem-filter"), "evidence-missing");
  await waitFor(() => expect(addresses()).toEqual(["Inovasi!K5"]));
  await user.click(screen.getByTestId("whole-row"));
  await waitFor(() => expect(addresses()).toEqual(["Inovasi!K5", "Inovasi!M5"]));
  await user.type(screen.getByTestId("search"), "zzz");
  await screen.findByText("Tidak ada temuan yang cocok dengan saringan.");
  await user.click(screen.getByTestId("clear-filters"));
  await waitFor(() => expect(addresses()).toHaveLength(7));
});

test("marks and exports all findings, or those the filter shows", async () => {
  const { user, calls } = await openFindings();
  await user.click(screen.getByTestId("mark"));
  await user.click(screen.getByTestId("filter"));
  await user.click(screen.getByTestId("severity-info"));
  await waitFor(() => expect(addresses()).toHaveLength(1));
  expect(textOf(screen.getByTestId("export-findings"))).toMatch(/\(1\)$/);
  await user.click(screen.getByTestId("export-findings"));
  expect(calls).toEqual([
    { id: "markFindings", input: undefined },
    { id: "exportFindings", input: [expect.objectContaining({ code: "evidence-without-level" })] },
  ]);
});

test("the marks can be taken away when there are any", async () => {
  const { user, session, calls } = await openFindings();
  expect(screen.getByTestId("unmark").getAttribute("aria-disabled")).toBe("true");
  await user.click(screen.getByTestId("unmark"));
  expect(calls).toEqual([]);
  act(() => session.set({ marked: true }));
  await user.click(screen.getByTestId("unmark"));
  expect(calls).toEqual([{ id: "unmarkFindings", input: undefined }]);
});

test("thousands of equal findings: one line each kind, and all lines are there once it is opened", async () => {
  const { user } = renderPane({ analysis: analysis({ findings: manyFindings(4812) }) }, "#/temuan");
  const folds = await screen.findAllByTestId("fold");
  expect(folds.map(textOf)).toEqual(["Salah: Bukti belum ada3.849 sel", "Perlu dicek: Bukti belum ada963 sel"]);
  expect(textOf(screen.getByTestId("shown"))).toBe("Semua 4.812 temuan");
  await user.click(folds[0]!);
  const items = screen.getAllByTestId("finding");
  expect(items.length).toBeLessThan(60);
  expect(items[0]?.getAttribute("aria-setsize")).toBe("3849");
  expect(items[0]?.getAttribute("aria-level")).toBe("2");
  act(() => items[0]?.focus());
  await user.keyboard("{End}");
  await waitFor(() => expect(document.activeElement?.getAttribute("data-testid")).toBe("fold"));
  await user.keyboard("{ArrowUp}");
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-posinset")).toBe("3849"));
  expect(screen.getAllByTestId("finding").length).toBeLessThan(60);
});

test("follows edits: a mended finding goes, the focus position stays on one that remains", async () => {
  const { session } = await openFindings();
  const [, ...rest] = someFindings();
  act(() => session.set({ analysis: analysis({ findings: rest }) }));
  await waitFor(() => expect(addresses()).not.toContain("Inovasi!K5"));
  expect(textOf(screen.getByTestId("tab-temuan"))).toBe("Temuan6");
  expect(screen.getAllByTestId("finding").filter((item) => item.tabIndex === 0)).toHaveLength(1);
});

test("two findings of one kind in one cell keep apart", async () => {
  const { user } = renderPane({ analysis: analysis({ findings: [finding(), finding()] }) }, "#/temuan");
  const fold = await screen.findByTestId("fold");
  expect(textOf(fold)).toContain("1 sel");
  await user.click(fold);
  expect(addresses()).toHaveLength(2);
});

test("nothing found: says what was checked", async () => {
  renderPane({ analysis: analysis({ findings: [] }) }, "#/temuan");
  const clean = within(await screen.findByTestId("clean"));
  expect(clean.getByRole("heading", { name: "0 temuan dari 40 inovasi" })).toBeTruthy();
  const kinds = WORKBOOK_CODES.length;
  expect(clean.getByText(new RegExp(`${kinds} jenis masalah diperiksa menurut aturan 2026`))).toBeTruthy();
});
