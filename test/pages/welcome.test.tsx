/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { SessionState } from "../../src/actions/types";
import { analyze } from "../../src/analysis/index";
import { readWorkbook } from "../../src/workbook/index";
import { PAGES } from "../../src/pages/registry.generated";
import { rules2026, wideSheet, workbook } from "../support/workbooks";
import { axe } from "../support/axe";
import { layOut, openSummary, renderPane, textOf, type RenderedPane } from "./support/renderPane";

function state(): Partial<SessionState> {
  const reading = readWorkbook(
    workbook(wideSheet([{ name: "SIPANDU" }, { name: "Jemput Bola", included: "Tidak" }])),
    rules2026,
  );
  const { innovations, spd, opd } = reading;
  if (!innovations) throw new Error("no table");
  return { reading, analysis: analyze({ innovations, spd, opd, rules: rules2026 }) };
}

async function firstStart(): Promise<RenderedPane> {
  localStorage.clear();
  const pane = await openSummary(state(), "#/ringkasan", { first: true });
  await screen.findByTestId("welcome");
  return pane;
}

beforeAll(() => layOut());

test("the first start says what was read, above the figures, and goes away for good", async () => {
  const { user, view } = await firstStart();
  expect(textOf(screen.getByTestId("welcome"))).toContain(
    "Terbaca: lembar “Inovasi”, 1 inovasi, 48 dari 48 kolom dipahami, aturan 2026.",
  );
  expect(screen.getByTestId("index-claimed")).toBeTruthy();
  expect((await axe(view.container)).violations).toEqual([]);
  await user.click(screen.getByTestId("welcome-use"));
  expect(screen.queryByTestId("welcome")).toBeNull();
  view.unmount();
  await openSummary(state(), "#/ringkasan", { first: true });
  expect(screen.queryByTestId("welcome")).toBeNull();
});

test("leads to the columns", async () => {
  const { user } = await firstStart();
  await user.click(screen.getByTestId("welcome-columns"));
  expect(window.location.hash).toBe("#/kolom");
});

const tabs = (): string[] => screen.getAllByRole("tab").map(({ dataset }) => dataset["testid"] ?? "");

test.each([
  ["analyst", ["ringkasan", "temuan", "inovasi", "rencana"]],
  ["reviewer", ["desk", "temuan", "inovasi", "ringkasan"]],
  ["department", ["inovasi", "temuan", "ringkasan"]],
  ["head", ["ringkasan", "opd", "rencana"]],
] as const)("asks who one is: %s has the own first page and tabs, the next time too", async (person, pages) => {
  const { user, view } = await firstStart();
  await user.click(screen.getByTestId(`welcome-${person}`));
  expect(window.location.hash).toBe(`#/${pages[0]}`);
  expect(tabs()).toEqual(pages.map((page) => `tab-${page}`));
  expect(screen.queryByTestId("welcome")).toBeNull();
  view.unmount();
  // The page shown last is forgotten here, so the first one of the person opens.
  const again = renderPane(state(), "");
  expect(tabs()).toEqual(pages.map((page) => `tab-${page}`));
  expect(screen.getByTestId(`tab-${pages[0]}`).getAttribute("aria-selected")).toBe("true");
  // What is no tab is in the menu, each page once.
  await again.user.click(screen.getByTestId("more"));
  const menu = screen.getAllByRole("menuitemradio").map(({ dataset }) => dataset["testid"] ?? "");
  expect(new Set([...tabs(), ...menu]).size).toBe(Object.keys(PAGES).length);
});

test("who one is can be changed in the settings at any time, and forgotten", async () => {
  localStorage.clear();
  const { user } = renderPane(state(), "#/pengaturan");
  await user.click(await screen.findByTestId("person-reviewer"));
  expect(tabs()[0]).toBe("tab-desk");
  expect(textOf(screen.getByTestId("person-hint"))).toContain("Desk");
  expect(textOf(screen.getByTestId("remembered"))).toContain("Peninjau");
  await user.click(screen.getByTestId("forget"));
  expect(tabs()[0]).toBe("tab-ringkasan");
});

test("where nothing may be kept, nobody is greeted each time", async () => {
  const get = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new Error("refused");
  });
  await openSummary(state(), "#/ringkasan", { first: true });
  expect(screen.queryByTestId("welcome")).toBeNull();
  get.mockRestore();
});

test("without a table the three ways to begin are the first thing", async () => {
  const { view } = renderPane({
    status: "problem",
    analysis: null,
    problem: { kind: "table", problem: { kind: "no-table", seen: [] } },
  });
  expect(textOf(await screen.findByTestId("beginning"))).toContain("Pilih cara memulai");
  expect((await axe(view.container)).violations).toEqual([]);
});

test("the focus stays in the pane when the welcome goes away", async () => {
  const { user } = await firstStart();
  // The document of jsdom says that it has no focus as soon as what had it is gone.
  const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
  await user.click(screen.getByTestId("welcome-use"));
  await waitFor(() => expect(document.querySelector("main")!.contains(document.activeElement)).toBe(true));
  hasFocus.mockRestore();
});
