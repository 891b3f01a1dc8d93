/** @jest-environment jsdom */
import { WORKBOOK_CODES } from "../../src/checks/codes";
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
  expect(first).toContain("Salah: Inovasi!K5 Bukti 16. Regulasi+0,32 poin");
  expect(first).toContain("SIPANDU: Sistem Antrean Puskesmas Terpadu · Dinas Kesehatan");
  expect(first).toContain("Perbaikan: ");
  expect(textOf(screen.getAllByTestId("finding")[5] ?? null)).not.toContain("poin");
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

test("one tab stop; arrows, Home and End move, Enter and Space open the cell", async () => {
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
  await user.keyboard("{Home} ");
  expect(calls.map(({ id, input }) => [id, (input as { row: number }).row])).toEqual([
    ["goTo", 9],
    ["goTo", 6],
  ]);
  expect(focused()).toBe("Inovasi!Z6");
});

test("groups by indicator, OPD and row", async () => {
  const { user } = await openFindings();
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
  await user.click(screen.getByTestId("severity-warning"));
  await waitFor(() => expect(addresses()).toEqual(["Inovasi!C3", "Inovasi!O8"]));
  await user.click(screen.getByTestId("severity-warning"));
  await user.selectOptions(screen.getByTestId("problem-filter"), "evidence-missing");
  await waitFor(() => expect(addresses()).toEqual(["Inovasi!K5"]));
  await user.click(screen.getByTestId("whole-row"));
  await waitFor(() => expect(addresses()).toEqual(["Inovasi!K5", "Inovasi!M5"]));
  await user.type(screen.getByTestId("search"), "zzz");
  await screen.findByText("Tidak ada temuan yang cocok dengan saringan.");
  await user.click(screen.getByRole("button", { name: "Hapus saringan" }));
  await waitFor(() => expect(addresses()).toHaveLength(7));
});

test("marks and exports all findings, or those the filter shows", async () => {
  const { user, calls } = await openFindings();
  await user.click(screen.getByTestId("mark"));
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

test("thousands of findings: all of them are there, only the visible ones are drawn", async () => {
  const { user } = await openFindings({ analysis: analysis({ findings: manyFindings(4812) }) });
  expect(textOf(screen.getByTestId("shown"))).toBe("Semua 4.812 temuan");
  const items = screen.getAllByTestId("finding");
  expect(items.length).toBeLessThan(40);
  expect(items[0]?.getAttribute("aria-setsize")).toBe("4812");
  act(() => items[0]?.focus());
  await user.keyboard("{End}");
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-posinset")).toBe("4812"));
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
  await openFindings({ analysis: analysis({ findings: [finding(), finding()] }) });
  expect(addresses()).toHaveLength(2);
});

test("nothing found: says what was checked", async () => {
  renderPane({ analysis: analysis({ findings: [] }) }, "#/temuan");
  const clean = within(await screen.findByTestId("clean"));
  expect(clean.getByRole("heading", { name: "0 temuan dari 40 inovasi" })).toBeTruthy();
  const kinds = WORKBOOK_CODES.length;
  expect(clean.getByText(new RegExp(`${kinds} jenis masalah diperiksa menurut aturan 2026`))).toBeTruthy();
});
