/** @jest-environment jsdom */
import { WORKBOOK_CODES } from "../../src/checks/codes";
import { severityOf } from "../../src/checks/severities";
import { yearProblemTexts } from "../../src/i18n/problems/yearProblem.texts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, screen, within } from "@testing-library/react";
import { languageOf, pagesOf } from "../../scripts/pages/list.mjs";
import { withChosenSeverities } from "../../src/i18n/severityAssumption";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { axe } from "../support/axe";
import { analysis, rules } from "./support/analysis";
import { layOut, openFromMenu, renderPane, textOf, type RenderedPane } from "./support/renderPane";

beforeAll(async () => {
  layOut();
  await import("../../src/pages/settings/SettingsPage");
});

beforeEach(() => localStorage.clear());

async function openSettings(...given: Parameters<typeof renderPane>): Promise<RenderedPane> {
  const pane = renderPane(given[0], "#/pengaturan");
  await screen.findByTestId("settings-local");
  // The severities of the year's rules, which may have to be loaded first.
  if (given[0]?.rules !== null) await screen.findByTestId("search-checks");
  return pane;
}

const CODE = "evidence-missing";
const choice = (): HTMLSelectElement => screen.getByTestId(`severity-of-${CODE}`);

test("is reached from the menu; language and year are those of the workbook", async () => {
  const { user, session, calls } = renderPane();
  await openFromMenu(user, "pengaturan");
  await user.selectOptions(await screen.findByTestId("language"), "en");
  expect(session.state().locale).toBe("en");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Settings");
  await user.selectOptions(screen.getByTestId("year"), "2025");
  expect(calls).toEqual([{ id: "setYear", input: 2025 }]);
});

test("every kind of finding has a severity, grouped by that of the rules, and can be searched", async () => {
  const { user } = await openSettings();
  const count = WORKBOOK_CODES.filter((code) => severityOf(code, rules) === "warning").length;
  const group = await screen.findByTestId("group-warning");
  expect(textOf(group)).toBe(`Perlu dicek menurut aturan (${count})`);
  await user.click(group);
  expect(screen.getAllByTestId("check")).toHaveLength(count);
  await user.type(screen.getByTestId("search-checks"), CODE);
  expect(screen.getAllByTestId("check").map((item) => item.dataset["code"])).toContain(CODE);
  expect([...choice().options].map(({ text }) => text)).toEqual(["Salah (aturan)", "Perlu dicek", "Info"]);
  await user.clear(screen.getByTestId("search-checks"));
  await user.type(screen.getByTestId("search-checks"), "zzz");
  expect(screen.queryAllByTestId("check")).toEqual([]);
});

test("a choice is an action; the severity of the rules takes it back", async () => {
  const { user, calls } = await openSettings();
  await user.type(screen.getByTestId("search-checks"), CODE);
  await user.selectOptions(choice(), "warning");
  await user.selectOptions(choice(), "error");
  expect(calls).toEqual([
    { id: "setSeverity", input: { code: CODE, severity: "warning" } },
    { id: "setSeverity", input: { code: CODE, severity: null } },
  ]);
});

test("changes stand first, say what the rules say, and can be put back together", async () => {
  const severities = { [CODE]: "warning" } as const;
  const chosen = await withChosenSeverities(ruleSet(2026), severities);
  const { user, calls } = await openSettings({ rules: chosen, severities, analysis: analysis({ rules: chosen }) });
  const changed = within(await screen.findByTestId("changed"));
  expect(changed.getAllByTestId("check").map((item) => item.dataset["code"])).toEqual([CODE]);
  expect(textOf(changed.getByTestId("by-rules"))).toBe("Menurut aturan: Salah");
  await user.click(changed.getByTestId("reset-severities"));
  expect(calls).toEqual([{ id: "setSeverity", input: null }]);
});

test("says what a change does, where it holds, and what the evidenced index is", async () => {
  const { session } = await openSettings();
  const text = textOf(document.querySelector("main"));
  expect(text).toContain("Hanya temuan “Salah” yang menurunkan indeks Bukti");
  expect(text).toContain("rumus IID di buku kerja ini");
  expect(textOf(screen.getByTestId("evidenced-now"))).toBe("Indeks Bukti sekarang: 43,21");
  act(() => session.set({ analysis: analysis({ evidenced: null }) }));
  expect(screen.queryByTestId("evidenced-now")).toBeNull();
});

test("what this computer remembers, and forgetting it", async () => {
  localStorage.setItem("iid.evidenceFolder", "Bukti 2026");
  localStorage.setItem("iid.initials", "AB");
  const { user } = await openSettings();
  expect(textOf(screen.getByTestId("remembered"))).toBe("Folder bukti terakhir: Bukti 2026Paraf pemeriksa: AB");
  await user.click(screen.getByTestId("forget"));
  expect(textOf(screen.getByTestId("device-state"))).toBe("Sudah dilupakan.");
  expect(Object.keys(localStorage).filter((key) => /folder|initials/i.test(key))).toEqual([]);
});

test("before sending: what goes, what stays, what is kept now, and the action", async () => {
  const { user, calls } = await openSettings();
  const text = textOf(document.querySelector("main"));
  for (const part of [
    "alasan, tanggal, dan paraf",
    "Yang tetap: lembar dan kolom yang terlihat",
    "Tanda pengenal",
    "90 hari",
  ])
    expect(text).toContain(part);
  await user.click(screen.getByTestId("clean"));
  expect(calls).toEqual([{ id: "cleanForSending", input: undefined }]);
});

test("without rules the page still gives language, year and what is remembered", async () => {
  await openSettings({
    status: "problem",
    rules: null,
    analysis: null,
    problem: {
      kind: "other",
      notice: { text: yearProblemTexts.unknownYear, params: { year: 1999, known: "2026" }, tone: "error" },
    },
  });
  expect(screen.getByText("Keparahan temuan tampil setelah aturan tahun ini terbaca.")).toBeTruthy();
  expect(textOf(screen.getByTestId("device-state"))).toBe("Belum ada yang diingat.");
});

test("no accessibility violation, one first-level heading and none skipped", async () => {
  const severities = { [CODE]: "warning" } as const;
  const chosen = await withChosenSeverities(ruleSet(2026), severities);
  const { user, view } = await openSettings({ rules: chosen, severities, analysis: analysis({ rules: chosen }) });
  await screen.findByTestId("changed");
  await user.click(screen.getByTestId("group-info"));
  expect((await axe(view.container)).violations).toEqual([]);
  const levels = screen.getAllByRole("heading").map((heading) => Number(heading.tagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.reduce((before, level) => {
    expect(level - before).toBeLessThanOrEqual(1);
    return level;
  });
});

test("says which version runs here, by which rules, and what is new", async () => {
  const { user } = await openSettings();
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string };
  expect(
    screen.getByRole("heading", { name: new RegExp(`^Versi ${version.replaceAll(".", "\\.")} \\(`) }),
  ).toBeTruthy();
  expect(textOf(screen.getByTestId("rules-version"))).toContain(rules.legalBasis.value);
  await user.click(screen.getByTestId("news"));
  expect(within(screen.getByTestId("news-list")).getAllByRole("listitem").length).toBeGreaterThan(0);
});

test("help, guide, privacy and terms are pages of the release, in the language of the pane", async () => {
  const pages = pagesOf(join(__dirname, "../.."));
  const language = new Map([...pages.values()].map((page) => [page, languageOf(page)]));
  const { session } = await openSettings();
  const links = (): string[] =>
    within(screen.getByTestId("help-links"))
      .getAllByRole("link")
      .map((one) => one.getAttribute("href") ?? "");
  expect(links().map((href) => language.get(href))).toEqual(["id", "id", "id", "id"]);
  for (const link of within(screen.getByTestId("help-links")).getAllByRole("link")) {
    expect([link.getAttribute("target"), link.getAttribute("rel")]).toEqual(["_blank", "noopener"]);
  }
  act(() => session.set({ locale: "en" }));
  // The guide is in Indonesian only, and its link says so.
  expect(links().map((href) => language.get(href))).toEqual(["en", "id", "en", "en"]);
  expect(textOf(screen.getByTestId("link-guide"))).toContain("in Indonesian");
});
