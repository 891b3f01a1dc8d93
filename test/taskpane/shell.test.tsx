/** @jest-environment jsdom */
import { markFindings } from "../../src/actions/findings/markFindings";
import { validate } from "../../src/actions/reading/validate";
import { sessionTexts } from "../../src/actions/session/session.texts";
import { notice } from "../../src/i18n/notice";
import { act, screen, waitFor } from "@testing-library/react";
import { fakeActions, fakeNavigation } from "../pages/support/session";
import { menuFor, tabsFor } from "../../src/taskpane/routes";
import { layOut, openFromMenu, openSummary, renderPane, textOf } from "../pages/support/renderPane";

beforeAll(() => layOut());

test("the hash decides about the page, and the tabs about the hash", async () => {
  const { user } = renderPane({}, "#/buat");
  await screen.findByTestId("insert-template");
  expect(textOf(screen.getByTestId("more"))).toBe("Buat");
  expect(screen.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe(screen.getByTestId("more").id);
  await user.click(screen.getByTestId("tab-temuan"));
  expect(window.location.hash).toBe("#/temuan");
  act(() => {
    window.location.hash = "#/ringkasan";
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  });
  expect(await screen.findByTestId("index-claimed")).toBeTruthy();
  expect(screen.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe(screen.getByTestId("tab-ringkasan").id);
});

test("a page begins at its top, however far down the one before was read", async () => {
  const { user } = await openSummary({}, "#/ringkasan");
  screen.getByRole("main").scrollTop = 500;
  await user.click(screen.getByTestId("tab-temuan"));
  await screen.findByTestId("shown");
  expect(screen.getByRole("main").scrollTop).toBe(0);
});

test("a hash that is not ours leaves the page to the navigation", async () => {
  const navigation = fakeNavigation("findings");
  renderPane({}, "#et=abc", { navigation });
  await screen.findByTestId("shown");
  await act(() => navigation.show("summary"));
  await screen.findByTestId("updated-at");
  expect(window.location.hash).toBe("#/ringkasan");
});

test("arrow keys walk through the tabs, which are one tab stop", async () => {
  const { user } = await openSummary({}, "#/ringkasan");
  await user.tab();
  expect(document.activeElement).toBe(screen.getByTestId("tab-ringkasan"));
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(screen.getByTestId("tab-temuan"));
  expect(screen.getByTestId("tab-temuan").getAttribute("aria-selected")).toBe("true");
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(document.activeElement).toBe(screen.getByTestId(`tab-${tabsFor(null).at(-1)?.hash}`));
  await user.keyboard("{Home}");
  expect(document.activeElement).toBe(screen.getByTestId("tab-ringkasan"));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByTestId("more"));
});

test("the other pages are in a menu that the keyboard walks through", async () => {
  const { user } = await openSummary({}, "#/ringkasan");
  const more = screen.getByTestId("more");
  expect(more.getAttribute("aria-expanded")).toBe("false");
  more.focus();
  await user.keyboard("{ArrowDown}");
  expect(more.getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(screen.getByTestId(`tab-${menuFor(null)[0]?.hash}`));
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(screen.getByTestId(`tab-${menuFor(null).at(-1)?.hash}`));
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(more);
  expect(screen.queryByRole("menu")).toBeNull();
  await user.keyboard("{Enter}{End}{Home}");
  expect(document.activeElement).toBe(screen.getByTestId(`tab-${menuFor(null)[0]?.hash}`));
  await user.tab();
  expect(screen.queryByRole("menu")).toBeNull();
  await user.click(more);
  await user.click(more);
  expect(screen.queryByRole("menu")).toBeNull();
});

test("a page of the menu names the button, is checked in the menu, and leaves no tab selected", async () => {
  const { user } = await openSummary({}, "#/ringkasan");
  await openFromMenu(user, "buat");
  await screen.findByTestId("insert-template");
  const more = screen.getByTestId("more");
  expect(document.activeElement).toBe(more);
  expect(more.getAttribute("aria-label")).toBe("Halaman lain, sekarang Buat");
  expect(screen.queryByRole("tab", { selected: true })).toBeNull();
  await user.click(more);
  expect(screen.getByRole("menuitemradio", { checked: true }).textContent).toBe("Buat");
});

test("an action's answer is read out and can be dismissed", async () => {
  const actions = fakeActions();
  actions.answer("validate", {
    ok: true,
    notice: { text: validate.texts.validated, params: { errors: 31, warnings: 12 }, tone: "warning" },
  });
  const { user, calls } = await openSummary({}, "#/ringkasan", { actions });
  const [region] = screen.getAllByRole("status") as [HTMLElement];
  expect(region.getAttribute("aria-live")).toBe("polite");
  await user.click(screen.getByTestId("validate"));
  expect(calls).toEqual([{ id: "validate", input: undefined }]);
  expect(textOf(screen.getByTestId("message"))).toContain("31");
  expect(region.contains(screen.getByTestId("message"))).toBe(true);
  await user.click(screen.getByRole("button", { name: "Tutup pesan" }));
  expect(screen.queryByTestId("message")).toBeNull();
});

test("buttons keep the focus while an action runs, and do not run twice", async () => {
  const actions = fakeActions();
  let finish = (): void => undefined;
  const started: string[] = [];
  actions.actions = {
    ...actions.actions,
    recalculate: {
      ...actions.actions.recalculate,
      run: async () => {
        started.push("recalculate");
        await new Promise<void>((resolve) => (finish = resolve));
        return { ok: true, notice: null };
      },
    },
  };
  const { user } = await openSummary({}, "#/ringkasan", { actions });
  const button = screen.getByTestId("recalculate");
  await user.click(button);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(button);
  await user.click(button);
  expect(started).toHaveLength(1);
  await act(async () => finish());
  expect(button.getAttribute("aria-disabled")).not.toBe("true");
});

test("an action that breaks off becomes a sentence", async () => {
  const actions = fakeActions();
  actions.answer("recalculate", new Error("boom"));
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { user } = await openSummary({}, "#/ringkasan", { actions });
  await user.click(screen.getByTestId("recalculate"));
  expect(textOf(screen.getByTestId("message"))).toContain("Coba lagi");
  expect(logged).toHaveBeenCalled();
  logged.mockRestore();
});

test("what the ribbon's action said appears in the pane", async () => {
  const { announce } = await openSummary({}, "#/ringkasan");
  act(() => announce({ ok: true, notice: { text: validate.texts.clean, params: {}, tone: "success" } }));
  expect(textOf(screen.getByTestId("message"))).not.toBe("");
});

test("undo says what it takes back", async () => {
  const { user, session, calls } = await openSummary({}, "#/ringkasan");
  expect(screen.queryByTestId("undo")).toBeNull();
  act(() => session.set({ undoable: { text: markFindings.texts.step, params: { count: 34 }, tone: "info" } }));
  expect(textOf(screen.getByTestId("undo"))).toBe("Batalkan: penandaan 34 sel");
  await user.click(screen.getByTestId("undo"));
  expect(calls).toEqual([{ id: "undo", input: undefined }]);
});

test("a passing hindrance is shown while it lasts", async () => {
  const { session } = await openSummary(
    { hint: { text: sessionTexts.typing, params: {}, tone: "warning" } },
    "#/ringkasan",
  );
  expect(textOf(screen.getByTestId("hint"))).toContain("hitungan terakhir");
  act(() => session.set({ hint: null }));
  expect(screen.queryByTestId("hint")).toBeNull();
});

test("the language changes everything at once", async () => {
  const { user } = renderPane({}, "#/buat");
  await screen.findByTestId("insert-sample");
  await user.click(screen.getByTestId("language-en"));
  expect(screen.getByTestId("tab-ringkasan")).toBe(screen.getByRole("tab", { name: "Summary" }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Create the workbook");
  expect(screen.getByText("Computed on this computer; no data is sent.")).toBeTruthy();
  await user.click(screen.getByTestId("language-id"));
  expect(screen.getByText("Dihitung di komputer ini; tidak ada yang dikirim.")).toBeTruthy();
});

test("the template is inserted empty or with sample data", async () => {
  const { user, calls } = renderPane({}, "#/buat");
  await user.click(await screen.findByTestId("insert-template"));
  await waitFor(() => expect(screen.getByTestId("insert-sample").getAttribute("aria-disabled")).not.toBe("true"));
  await user.click(screen.getByTestId("insert-sample"));
  expect(calls.map(({ id }) => id)).toEqual(["insertTemplate", "insertSample"]);
});

test("figures that are old have a way on beside them; somebody who is typing is not asked for anything", async () => {
  const old = notice(sessionTexts.unanswered, { time: "10.15" }, "warning");
  const { session, user, calls } = await openSummary({ hint: old });
  expect(textOf(screen.getByTestId("hint"))).toContain("masih yang pukul 10.15");
  await user.click(screen.getByTestId("try-again"));
  expect(calls).toEqual([{ id: "recalculate", input: undefined }]);
  act(() => session.set({ hint: notice(sessionTexts.typing, {}, "info") }));
  expect(screen.queryByTestId("try-again")).toBeNull();
});
