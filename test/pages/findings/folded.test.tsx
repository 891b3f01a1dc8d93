/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../../src/checks/types";
import { worthTogether } from "../../../src/analysis/worth/worthTogether";
import { formatSigned } from "../../../src/i18n/format";
import { analysis, finding } from "../support/analysis";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { region, reviewedAll } from "../../review/support/reviewed";

beforeAll(async () => {
  layOut();
  await import("../../../src/pages/findings/FindingsPage");
});

const promise = (row: number, value: string, change: Partial<Finding> = {}): Finding =>
  finding({
    row,
    code: "evidence-placeholder",
    params: { value },
    header: "Bukti 17. Ketersediaan SDM",
    indicator: "sdm",
    points: row / 100,
    ...change,
  });

/** Four promises in the same words but for their case, three in words of their own, one alone of its kind. */
const mixed = (): Finding[] => [
  ...[5, 6, 7, 8].map((row) => promise(row, row === 6 ? "Menyusul" : "menyusul")),
  promise(9, "ada"),
  promise(10, "proses"),
  promise(11, "nanti"),
  finding({ row: 12, code: "video-link", params: { value: "video di kantor" }, points: 1 }),
];

async function open(findings: Finding[]): Promise<RenderedPane> {
  const pane = renderPane({ analysis: analysis({ findings }) }, "#/temuan");
  await screen.findByTestId("findings");
  return pane;
}

const items = (): HTMLElement[] => within(screen.getByTestId("findings")).getAllByRole("treeitem");
const shown = (): string[] => items().map((item) => item.dataset["address"] ?? `fold ${item.dataset["cells"]}`);
const chosen = (): string[] =>
  items()
    .filter((item) => item.getAttribute("aria-selected") === "true")
    .map((item) => item.dataset["address"] ?? "fold");

test("equal findings are one line, those with words of their own another, a single one stays itself", async () => {
  const { user } = await open(mixed());
  expect(shown()).toEqual(["Inovasi!K12", "fold 4", "fold 3"]);
  const [, same, rest] = items();
  expect(textOf(same!)).toContain("Bukti baru berupa janji “menyusul”4 sel");
  expect(textOf(rest!)).toContain("Bukti baru berupa janji: isian lain3 sel");
  await user.click(same!);
  expect(shown()).toEqual(["Inovasi!K12", "fold 4", "Inovasi!K8", "Inovasi!K7", "Inovasi!K6", "Inovasi!K5", "fold 3"]);
  expect(items()[1]!.getAttribute("aria-expanded")).toBe("true");
  expect(items()[2]!.getAttribute("aria-level")).toBe("2");
});

test("two whose words differ are shown as they are", async () => {
  await open([promise(5, "ada"), promise(6, "nanti")]);
  expect(shown()).toEqual(["Inovasi!K6", "Inovasi!K5"]);
});

test("arrows open a fold, step into it, lead back up and close it", async () => {
  const { user } = await open(mixed());
  act(() => items()[1]!.focus());
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect((document.activeElement as HTMLElement).dataset["address"]).toBe("Inovasi!K8");
  await user.keyboard("{ArrowLeft}");
  expect((document.activeElement as HTMLElement).dataset["testid"]).toBe("fold");
  await user.keyboard("{ArrowLeft}");
  expect(shown()).toEqual(["Inovasi!K12", "fold 4", "fold 3"]);
});

test("a key that moves nothing takes no focus from the line that is clicked next", async () => {
  const { user } = await open(mixed());
  await user.click(items()[2]!);
  await user.keyboard("{End}{ArrowDown}{PageDown}");
  await user.click(items()[0]!);
  expect((document.activeElement as HTMLElement).dataset["address"]).toBe("Inovasi!K12");
});

test("a range with Shift, single ones with Ctrl; what can be done is about all of them, and nothing goes to a cell", async () => {
  const { user, calls } = await open(mixed());
  await user.click(items()[1]!);
  const click = async (at: number, key: "Shift" | "Control"): Promise<void> => {
    await user.keyboard(`{${key}>}`);
    await user.click(items()[at]!);
    await user.keyboard(`{/${key}}`);
  };
  await user.click(items()[2]!);
  calls.length = 0;
  await click(4, "Shift");
  expect(chosen()).toEqual(["Inovasi!K8", "Inovasi!K7", "Inovasi!K6"]);
  await click(0, "Control");
  await click(3, "Control");
  expect(chosen()).toEqual(["Inovasi!K12", "Inovasi!K8", "Inovasi!K6"]);
  expect(calls).toEqual([]);
  expect(screen.getByRole("region", { name: "3 temuan dipilih" })).toBeTruthy();
  await user.click(screen.getByTestId("mark-chosen"));
  await user.click(screen.getByTestId("export-chosen"));
  const rows = calls.map(({ id, input }) => [id, (input as Finding[]).map(({ row }) => row)]);
  expect(rows).toEqual([
    ["markFindings", [12, 8, 6]],
    ["exportFindings", [12, 8, 6]],
  ]);
  await user.click(screen.getByTestId("close-panel"));
  expect(chosen()).toEqual([]);
});

test("by keyboard: Shift with arrows, Space, Ctrl+A, and Escape for none", async () => {
  const { user } = await open(mixed());
  act(() => items()[0]!.focus());
  await user.keyboard(" ");
  expect(chosen()).toEqual(["Inovasi!K12"]);
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
  expect(chosen()).toEqual(["Inovasi!K12", "fold"]);
  expect(screen.getByRole("region", { name: "5 temuan dipilih" })).toBeTruthy();
  await user.keyboard("{Control>}a{/Control}");
  expect(screen.getByRole("region", { name: "8 temuan dipilih" })).toBeTruthy();
  await user.keyboard("{Escape}");
  expect(chosen()).toEqual([]);
});

test("a fold that was opened offers the same for all that it holds", async () => {
  const { user, calls } = await open(mixed());
  await user.click(items()[1]!);
  const panel = within(screen.getByRole("region", { name: "Bukti baru berupa janji “menyusul”" }));
  expect(textOf(panel.getByTestId("said"))).toContain("4 temuan dipilih.");
  expect(panel.getByTestId("explanation").getAttribute("href")).toContain("evidence-placeholder");
  await user.click(panel.getByTestId("mark-chosen"));
  expect(calls.map(({ input }) => (input as Finding[]).length)).toEqual([4]);
});

test("chosen findings are copied as a table, text that looks like a formula stays text", async () => {
  const written: string[] = [];
  const { user } = await open(mixed());
  jest.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => void written.push(text));
  await user.click(items()[1]!);
  await user.click(screen.getByTestId("copy-chosen"));
  await waitFor(() => expect(textOf(screen.getByTestId("give-answer"))).toContain("disalin"));
  const lines = written[0]!.split("\r\n").map((line) => line.split("\t"));
  expect(lines).toHaveLength(5);
  expect(lines[0]).toEqual(["Keparahan", "Sel", "Inovasi", "OPD", "Masalah", "Perbaikan", "Poin"]);
  expect(lines[1]!.slice(0, 2)).toEqual(["Salah", "Inovasi!K8"]);
  expect(lines.every((line) => line.length === 7)).toBe(true);
});

test("what a fold is worth is the rise when all of it is mended, as counted for the whole workbook", async () => {
  const rows = ["SIPANDU", "Bank Sampah", "Kelas Rangkap"].map((name, i) => ({
    name,
    affair: ["Kesehatan", "Sosial", "Pendidikan"][i]!,
    levels: 2,
    evidence: { "29": "menyusul", "31": "menyusul" },
  }));
  const state = reviewedAll(region(rows), {});
  renderPane({ ...state }, "#/temuan");
  const fold = (await screen.findAllByTestId("fold")).find((one) => textOf(one).includes("“menyusul”"))!;
  const same = state.analysis.findings.filter(({ code }) => code === "evidence-placeholder");
  const { points } = worthTogether(state.analysis, same);
  expect(points).toBeGreaterThan(0);
  expect(textOf(fold)).toContain(`${same.length} sel`);
  expect(textOf(fold)).toContain(`${formatSigned("id", points!, 2)} poin bila semua diperbaiki`);
});

test("all of a fold are accepted with one reason", async () => {
  const rows = ["SIPANDU", "Bank Sampah"].map((name) => ({
    name,
    affair: "Kesehatan",
    levels: 2,
    evidence: { "29": "menyusul" },
  }));
  const state = reviewedAll(region(rows), {});
  const { user, calls } = renderPane({ ...state }, "#/temuan");
  const fold = (await screen.findAllByTestId("fold")).find((one) => textOf(one).includes("“menyusul”"))!;
  await user.click(fold);
  await user.click(screen.getByTestId("accept"));
  await user.type(screen.getByTestId("reason"), "Surat sedang dicetak");
  await user.click(screen.getByTestId("confirm-accept"));
  const { keys } = calls.find(({ id }) => id === "acceptFinding")!.input as { keys: string[] };
  const wanted = state.review.keyed.filter(({ finding: one }) => one.code === "evidence-placeholder");
  expect([...keys].sort()).toEqual(wanted.map(({ key }) => key).sort());
});
