/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ActionInputs, SessionState } from "../../../src/actions/types";
import { analyze } from "../../../src/analysis/index";
import { entryId, entryMark, innovationForms, type EntryMark } from "../../../src/planning/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { rules2026, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { layOut, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

const AFFAIRS = ["Kesehatan", "Pendidikan", "Sosial", "Perumahan Rakyat", "Pekerjaan Umum"];
const DESIGN = Array.from({ length: 300 }, (_, i) => `kata${i}`).join(" ");
const PROFILE: readonly (readonly [string, CellValue])[] = [
  ["Inisiator", "OPD"],
  ["Jenis", "Digital"],
  ["Bentuk", "Pelayanan Publik"],
  ["Rancang Bangun", DESIGN],
  ["Tujuan", "Lebih cepat"],
  ["Manfaat", "Tidak antre"],
  ["Hasil", "Satu hari"],
];

function rows(): RowSpec[] {
  return ["A", "B", "C"].map((letter, i) => ({ name: `Layanan ${letter}`, affair: AFFAIRS[i]!, levels: 3 }));
}

/** @param change of cells of the profile, by row and header */
function stateOf(change: Readonly<Record<string, CellValue>> = {}): Partial<SessionState> {
  const sheet = wideSheet(rows());
  const values = sheet.values.map((cells, row) => [
    ...cells,
    ...PROFILE.map(([header, value]): CellValue => (row === 0 ? header : (change[`${row} ${header}`] ?? value))),
  ]);
  const reading = readWorkbook(workbook({ ...sheet, values }), rules2026);
  const { innovations, spd, opd } = reading;
  return { reading, analysis: analyze({ innovations: innovations!, spd, opd, rules: rules2026 }) };
}

function markOf({ reading, analysis }: Partial<SessionState>, row: number, date: string): EntryMark {
  const result = analysis!.innovations.filter((one) => one.row === row);
  const [form] = innovationForms(reading!.innovations!, analysis!, { send: result, leaveOut: [] });
  return entryMark(form!, 2026, date);
}

async function openForm(
  state = stateOf(),
  marks: readonly EntryMark[] = [],
  size: { height?: number } = {},
): Promise<RenderedPane> {
  const pane = renderPane(state, "#/kirim", size);
  await pane.session.entries.change(() => new Map(marks.map((mark) => [entryId(mark), mark])));
  await screen.findByTestId("send-result", {}, { timeout: 20_000 });
  await pane.user.click(screen.getByTestId("send-view-form"));
  await screen.findByTestId("form-progress");
  return pane;
}

const items = (): HTMLElement[] => screen.getAllByTestId("form-item");
const item = (key: string): HTMLElement => items().find(({ dataset }) => dataset["item"] === key)!;
const copied: string[] = [];

beforeAll(() => layOut());

beforeEach(() => copied.splice(0));

/** user-event brings a clipboard of its own; this one notes what it was given. */
function takesText(takes = true): void {
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      writeText: (text: string) => {
        if (!takes) return Promise.reject(new Error("not allowed"));
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
}

test("shows the fields in the order of the form, counts words against the limit, and says what is missing", async () => {
  await openForm(stateOf({ "1 Tujuan": "", "1 Rancang Bangun": "terlalu pendek" }));
  // What is refused is not sent, and stands among those to be completed.
  expect(textOf(screen.getByTestId("form-progress"))).toContain("0 dari 2 inovasi sudah diinput.");
  expect(textOf(screen.getByTestId("form-name"))).toBe("Layanan B");
  fireEvent.change(screen.getByTestId("form-show"), { target: { value: "lacking" } });
  expect(textOf(screen.getByTestId("form-name"))).toBe("Layanan A");
  expect(textOf(screen.getByTestId("form-card"))).toContain("Belum di antara yang dikirim");
  const names = items().map((one) => textOf(one).split(/(?<=\d\w?\. )/)[0]);
  expect(items()).toHaveLength(43);
  expect(names.slice(0, 4)).toEqual(["1. ", "2. ", "3a. ", "3b. "]);
  expect(textOf(screen.getByTestId("form-lacking"))).toContain("Kurang 2 isian: Rancang Bangun, Tujuan.");
  expect(item("field:tujuan").dataset["state"]).toBe("missing");
  expect(textOf(item("field:tujuan"))).toContain("Kosong, padahal wajib.");
  expect(textOf(within(item("field:rancangBangun")).getByTestId("form-length"))).toBe(
    "2 kata, 14 huruf; paling sedikit 300 kata",
  );
  // The national limit of names is not known, and none is invented.
  expect(textOf(within(item("field:nama")).getByTestId("form-length"))).toContain("belum ditemukan");
  expect(textOf(item("field:koordinat"))).toContain("Tabel tidak memiliki kolomnya.");
});

test("a text is copied whole, dates as the form shows them, and what was copied is told", async () => {
  const { user } = await openForm();
  takesText();
  await user.click(within(item("field:rancangBangun")).getByTestId("form-copy"));
  expect(copied).toEqual([DESIGN]);
  expect(textOf(screen.getByTestId("form-answer"))).toBe("Rancang Bangun disalin.");
  expect(textOf(within(item("field:rancangBangun")).getByTestId("form-copy"))).toBe("Disalin");
  await user.click(within(item("field:penerapan")).getByTestId("form-copy"));
  expect(copied[1]).toBe("01/06/2024");
});

test("where no clipboard takes it, the text is there to be copied by hand", async () => {
  const { user } = await openForm();
  takesText(false);
  await user.click(within(item("field:tujuan")).getByTestId("form-copy"));
  const area = screen.getByTestId<HTMLTextAreaElement>("form-by-hand");
  expect([area.value, document.activeElement]).toEqual(["Lebih cepat", area]);
  expect(textOf(within(item("field:tujuan")).getByTestId("form-copy"))).toBe("Salin");
});

test("with the keyboard alone: from text to text, copy, tick, next innovation", async () => {
  const pane = await openForm();
  takesText();
  const { user } = pane;
  act(() => screen.getByTestId("form-name").focus());
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(document.activeElement).toBe(within(item("field:tahapan")).getByTestId("form-copy"));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(copied).toEqual(["Penerapan"]));
  await user.keyboard("{ArrowDown}c");
  await waitFor(() => expect(copied).toEqual(["Penerapan", "OPD"]));
  // Of the sixty buttons one can be reached with Tab.
  expect(screen.getAllByTestId("form-copy").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  await user.keyboard("t");
  await waitFor(() => expect(pane.calls.map(({ id }) => id)).toEqual(["markEntered"]));
  const { set } = pane.calls[0]!.input as ActionInputs["markEntered"];
  expect(set).toMatchObject({ year: 2026, name: "Layanan A", date: "2026-04-29" });
  await user.keyboard("n");
  await waitFor(() => expect(textOf(screen.getByTestId("form-name"))).toBe("Layanan B"));
  expect(document.activeElement).toBe(screen.getByTestId("form-name"));
  await user.keyboard("g");
  expect(pane.calls.at(-1)).toEqual({ id: "goTo", input: { sheet: "Inovasi", row: 3, column: 1 } });
});

test("in a low pane the parts of the form are folded; the keyboard opens them and goes on", async () => {
  const { user } = await openForm(stateOf(), [], { height: 459 });
  takesText();
  expect(screen.queryByTestId("form-item")).toBeNull();
  act(() => screen.getByTestId("form-name").focus());
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(screen.getByTestId("part-form-field"));
  expect(textOf(screen.getByTestId("part-form-field"))).toMatch(/^Profil \(\d+\)$/);
  await user.keyboard("{Enter}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}");
  await waitFor(() => expect(copied).toHaveLength(1));
  await user.keyboard("n");
  // What was opened stays so for the next innovation.
  await waitFor(() => expect(textOf(screen.getByTestId("form-name"))).toBe("Layanan B"));
  expect(screen.getAllByTestId("form-item").length).toBeGreaterThan(5);
});

test("letters do nothing once they are switched off; arrows and Enter stay", async () => {
  const pane = await openForm();
  takesText();
  await pane.user.click(screen.getByTestId("form-keys"));
  await pane.user.click(screen.getByTestId("form-shortcuts"));
  act(() => screen.getByTestId("form-name").focus());
  await pane.user.keyboard("tnc");
  expect([pane.calls, copied]).toEqual([[], []]);
  await pane.user.keyboard("{ArrowDown}{Enter}");
  await waitFor(() => expect(copied).toEqual(["Layanan A"]));
  await pane.user.click(screen.getByTestId("form-keys"));
});

test("the progress over all, and what changed since it was entered, by name", async () => {
  const before = stateOf();
  const marks = [markOf(before, 2, "2026-04-01"), markOf(before, 3, "2026-04-02")];
  const pane = await openForm(stateOf({ "1 Tujuan": "Lebih cepat lagi" }), marks);
  expect(textOf(screen.getByTestId("form-progress"))).toContain(
    "2 dari 3 inovasi sudah diinput. 1 berubah sesudahnya.",
  );
  expect(textOf(screen.getByTestId("form-changed"))).toContain("Berubah sejak diinput 1 April 2026: Tujuan.");
  expect(textOf(item("field:tujuan"))).toContain("berubah");
  await pane.user.click(screen.getByTestId("form-again"));
  expect(pane.calls.at(-1)).toMatchObject({ id: "markEntered", input: { set: { date: "2026-04-29" } } });
  await pane.user.click(screen.getByTestId("form-entered"));
  expect(pane.calls.at(-1)).toMatchObject({ input: { remove: [{ name: "Layanan A" }] } });
  fireEvent.change(screen.getByTestId("form-show"), { target: { value: "open" } });
  expect(textOf(screen.getByTestId("form-name"))).toBe("Layanan C");
  expect(textOf(screen.getByTestId("form-position"))).toBe("1 dari 1");
});

test("the innovation that was just ticked stays shown, also when the filter passes it over", async () => {
  const pane = await openForm();
  fireEvent.change(screen.getByTestId("form-show"), { target: { value: "open" } });
  await pane.user.click(screen.getByTestId("form-entered"));
  const { set } = pane.calls.at(-1)!.input as ActionInputs["markEntered"];
  await act(() => pane.session.entries.change(() => new Map([[entryId(set!), set!]])));
  expect(textOf(screen.getByTestId("form-name"))).toBe("Layanan A");
  expect(textOf(screen.getByTestId("form-card"))).toContain("Sudah diinput 29 April 2026");
});

test("marks of innovations that are not sent are told, and can be taken away", async () => {
  const gone: EntryMark = { year: 2026, subject: "x", name: "Layanan Lama", date: "2026-03-01", form: "a", items: "" };
  const pane = await openForm(stateOf(), [gone]);
  await pane.user.click(screen.getByTestId("form-others"));
  expect(screen.getByText(/Layanan Lama \(1 Maret 2026\)/)).toBeTruthy();
  await pane.user.click(screen.getByTestId("form-remove-others"));
  expect(pane.calls).toEqual([{ id: "markEntered", input: { remove: [gone] } }]);
});

test("while Excel does not hand over the marks nothing can be ticked, and the page says so", async () => {
  const pane = renderPane(stateOf(), "#/kirim");
  pane.session.entries.open = () => Promise.reject(new Error("busy"));
  await screen.findByTestId("send-result", {}, { timeout: 20_000 });
  await pane.user.click(screen.getByTestId("send-view-form"));
  await screen.findByTestId("form-unread");
  expect(screen.queryByTestId("form-entered")).toBeNull();
  expect(items()).toHaveLength(43);
});

test("no accessibility violation", async () => {
  const { view } = await openForm(stateOf({ "1 Tujuan": "" }));
  expect((await axe(view.container)).violations).toEqual([]);
});
