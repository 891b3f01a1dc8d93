/** @jest-environment jsdom */
import { excelProblemTexts } from "../../src/excel/host/problem.texts";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { stateOf } from "../pages/support/innovation";
import { BEFORE, book, close, kept, open, ROWS, select } from "../pages/support/reopening";
import { layOut, renderPane, textOf } from "../pages/support/renderPane";
import { fakeSession, readyState } from "../pages/support/session";

beforeAll(() => layOut());
beforeEach(() => Object.assign(kept, { plan: null, writes: 0 }));

test("the page and the filters of the findings", async () => {
  const pane = open({ hash: "#/temuan", first: true });
  fireEvent.change(await screen.findByTestId("search"), { target: { value: "bukti" } });
  fireEvent.click(screen.getByTestId("filter"));
  fireEvent.change(screen.getByTestId("group-by"), { target: { value: "opd" } });
  const shown = textOf(screen.getByTestId("shown"));
  close(pane);

  const again = open({});
  expect((await screen.findByTestId<HTMLInputElement>("search")).value).toBe("bukti");
  fireEvent.click(screen.getByTestId("filter"));
  expect(screen.getByTestId<HTMLSelectElement>("group-by").value).toBe("opd");
  await waitFor(() => expect(textOf(screen.getByTestId("shown"))).toBe(shown));
  close(again);

  // Another workbook has its own.
  open({ state: { workbookName: "Lain.xlsx" } });
  expect((await screen.findByTestId<HTMLInputElement>("search")).value).toBe("");
});

test("an address or an action goes before the page shown last", async () => {
  close(open({ hash: "#/temuan", first: true }));
  open({ hash: "#/ringkasan" });
  expect(screen.getByTestId("tab-ringkasan").getAttribute("aria-selected")).toBe("true");
});

test("what was kept in another form, or by somebody else, is nothing", async () => {
  close(open({ first: true, hash: "#/temuan" }));
  for (const stored of [
    "x",
    "[]",
    '{"page":"nirwana","workbooks":[{"name":7},{"name":"Inovasi Kabupaten Contoh 2026.xlsx","parts":{"findings":{"groupBy":"warna","severities":"semua","department":5}}}]}',
  ]) {
    localStorage.setItem("iid.pane", stored);
    const pane = open({});
    expect(screen.getByTestId("tab-ringkasan").getAttribute("aria-selected")).toBe("true");
    fireEvent.click(screen.getByTestId("tab-temuan"));
    fireEvent.click(await screen.findByTestId("filter"));
    expect(screen.getByTestId<HTMLSelectElement>("group-by").value).toBe("severity");
    expect(textOf(screen.getByTestId("shown"))).not.toContain("dari");
    close(pane);
  }
});

test("a half-written note goes with its innovation, and says when the cell was changed meanwhile", async () => {
  const pane = open({ hash: "#/inovasi", first: true });
  await screen.findByTestId("place");
  select(pane, 3);
  await pane.user.click(screen.getByTestId("note-toggle"));
  await pane.user.type(screen.getByTestId("note"), "minta SK");
  close(pane);

  const again = open({ rows: [...BEFORE, ...ROWS], cells: [[], [], [], ["lama", "", "", ""]] });
  await screen.findByTestId("place");
  select(again, 3);
  expect(screen.queryByTestId("note")).toBeNull();
  select(again, 5);
  expect(screen.getByTestId<HTMLTextAreaElement>("note").value).toBe("minta SK");
  expect(textOf(screen.getByTestId("note-changed"))).toContain("lama");
  expect(again.calls.filter(({ id }) => id === "writeCells")).toEqual([]);
});

test("a note whose innovation is gone is shown, goes to no other row, and can be discarded", async () => {
  const pane = open({ hash: "#/inovasi", first: true });
  await screen.findByTestId("place");
  select(pane, 3);
  await pane.user.click(screen.getByTestId("note-toggle"));
  await pane.user.type(screen.getByTestId("note"), "minta SK");
  close(pane);

  const again = open({ rows: [ROWS[0]!, ROWS[2]!] });
  await screen.findByTestId("place");
  select(again, 3);
  expect(screen.queryByTestId("note")).toBeNull();
  expect(textOf(screen.getByTestId("lost-draft"))).toContain("Jemput Bolaminta SK");
  await again.user.click(screen.getByTestId("discard-draft"));
  expect(screen.queryByTestId("lost-drafts")).toBeNull();
  close(again);
  open({ rows: [ROWS[0]!, ROWS[2]!] });
  await screen.findByTestId("place");
  expect(screen.queryByTestId("lost-drafts")).toBeNull();
});

test("the desk: filter, place and what was not saved, by innovation", async () => {
  const pane = open({ hash: "#/desk", first: true });
  fireEvent.change(await screen.findByTestId("desk-show"), { target: { value: "undecided" } });
  await pane.user.click(screen.getByTestId("desk-next"));
  await pane.user.click(screen.getByTestId("decide-lengkapi"));
  await pane.user.type(screen.getByTestId("desk-note"), "SK belum ada");
  close(pane);

  const again = open({ rows: [...BEFORE, ...ROWS] });
  expect(textOf(await screen.findByTestId("desk-name"))).toBe("Jemput Bola");
  expect(screen.getByTestId<HTMLSelectElement>("desk-show").value).toBe("undecided");
  expect(screen.getByTestId("decide-lengkapi").getAttribute("aria-pressed")).toBe("true");
  expect(screen.getByTestId<HTMLTextAreaElement>("desk-note").value).toBe("SK belum ada");
  expect(screen.queryByTestId("desk-overtaken")).toBeNull();
  close(again);

  // Somebody decided meanwhile.
  const third = open({ cells: [[], ["", "Lanjut", "sudah lengkap", ""]] });
  fireEvent.change(await screen.findByTestId("desk-show"), { target: { value: "lanjut" } });
  expect(textOf(screen.getByTestId("desk-overtaken"))).toContain("Lanjut, catatan “sudah lengkap”");
  close(third);

  open({ rows: [ROWS[0]!] });
  expect(textOf(await screen.findByTestId("lost-draft"))).toContain("Jemput BolaLengkapi; SK belum ada");
  fireEvent.change(screen.getByTestId("desk-show"), { target: { value: "all" } });
  expect(screen.getByTestId("decide-lengkapi").getAttribute("aria-pressed")).toBe("false");
});

test("the plan: goal and wishes with the document, once they settle; what no longer fits is said and not used", async () => {
  const pane = open({ hash: "#/rencana", first: true });
  fireEvent.change(await screen.findByTestId("plan-goal"), { target: { value: "documents" } });
  fireEvent.change(screen.getByTestId("plan-documents"), { target: { value: "9" } });
  const step = (key: string): HTMLElement =>
    screen.getAllByTestId("plan-step").find(({ dataset }) => dataset["key"] === key)!;
  const key = await waitFor(() => {
    const own = screen.getAllByTestId("plan-step").map(({ dataset }) => dataset["key"]!);
    const found = own.find((one) => /^2:alat-kerja:/.test(one));
    if (found === undefined) throw new Error(own.join(" "));
    return found;
  });
  fireEvent.click(within(step(key)).getByTestId("step-use"));
  expect(kept.writes).toBe(0);
  close(pane);
  await waitFor(() => expect(kept.plan?.wishes).toHaveLength(1));
  expect(kept.writes).toBe(1);

  const again = open({ rows: [...BEFORE, ...ROWS] });
  expect((await screen.findByTestId<HTMLInputElement>("plan-documents")).value).toBe("9");
  await again.user.click(await screen.findByTestId("plan-off"));
  expect(step(key.replace(/^2:/, "4:"))).toBeTruthy();
  expect(screen.queryByTestId("plan-resting")).toBeNull();
  close(again);
  // Looking at it changes nothing.
  expect(kept.writes).toBe(1);

  const third = open({ rows: [{ ...ROWS[0]!, name: "SIPANDU Baru" }, ROWS[1]!, ROWS[2]!] });
  expect(textOf(await screen.findByTestId("plan-resting"))).toContain("1 pilihan tidak dipakai lagi");
  expect(textOf(screen.getByTestId("plan-resting"))).toContain("SIPANDU");
  expect(screen.queryByTestId("plan-off")).toBeNull();
  await third.user.click(screen.getByTestId("forget-resting"));
  expect(screen.queryByTestId("plan-resting")).toBeNull();
  close(third);
  await waitFor(() => expect(kept.plan?.wishes).toEqual([]));
});

test("the plan says when the document hands nothing over, and then keeps nothing", async () => {
  const pane = open({ hash: "#/rencana", first: true });
  close(pane);
  const busy = { text: excelProblemTexts.busy, params: {}, tone: "warning" } as const;
  const data = book(ROWS);
  const written = jest.fn();
  const session = Object.assign(fakeSession(readyState(stateOf(data))), {
    kept: { readPlan: async () => ({ refused: busy }), writePlan: written },
  });
  const refused = renderPane({}, "#/rencana", { session, again: true });
  expect(await screen.findByTestId("plan-unread")).toBeTruthy();
  fireEvent.change(screen.getByTestId("plan-goal"), { target: { value: "documents" } });
  close(refused);
  expect(written).not.toHaveBeenCalled();
});

test("what was tried out, and a sentence about what is no longer there", async () => {
  const pane = open({ hash: "#/simulasi", first: true });
  await screen.findByTestId("outcome");
  await pane.user.click(screen.getByTestId("open-leave-out"));
  await pane.user.click(screen.getAllByTestId("leave-out")[0]!);
  expect(textOf(screen.getByTestId("tried"))).toContain("1 inovasi");
  close(pane);

  const again = open({ rows: [...BEFORE, ...ROWS] });
  expect(textOf(await screen.findByTestId("tried"))).toContain("1 inovasi");
  expect(textOf(screen.getByTestId("reservations"))).not.toContain("tidak ada lagi");
  close(again);

  open({ rows: [ROWS[1]!] });
  await waitFor(() => expect(textOf(screen.getByTestId("reservations"))).toMatch(/1 pilihan/));
});
