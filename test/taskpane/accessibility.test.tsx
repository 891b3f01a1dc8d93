/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import type { SessionState } from "../../src/actions/types";
import { analysis, parts } from "../pages/support/analysis";
import { layOut, renderPane } from "../pages/support/renderPane";

beforeAll(() => layOut());

const PAGES: [string, string, Partial<SessionState>, string][] = [
  ["summary", "#/ringkasan", {}, "updated-at"],
  [
    "summary without evidence and SPD",
    "#/ringkasan",
    { analysis: analysis({ evidenced: null, claimed: parts({ spd: null }) }) },
    "updated-at",
  ],
  ["findings", "#/temuan", {}, "finding"],
  ["no findings", "#/temuan", { analysis: analysis({ findings: [] }) }, "clean"],
  ["create", "#/buat", {}, "insert-template"],
  [
    "notices",
    "#/ringkasan",
    {
      busy: true,
      hint: { key: "session.typing", params: {}, tone: "warning" },
      undoable: { key: "marks.label", params: { count: 3 }, tone: "info" },
    },
    "hint",
  ],
  [
    "two tables",
    "#/temuan",
    {
      status: "problem",
      analysis: null,
      problem: {
        kind: "table",
        problem: { kind: "two-tables", candidates: [{ sheet: "A", row: 1, rows: 2, tableName: null }] },
      },
    },
    "candidate",
  ],
];

test.each(PAGES)("no accessibility violation: %s", async (_name, hash, state, testId) => {
  for (const locale of ["id", "en"] as const) {
    const { view } = renderPane({ ...state, locale }, hash);
    await screen.findAllByTestId(testId);
    expect((await axe(view.container)).violations).toEqual([]);
    view.unmount();
  }
});

test.each(PAGES)("one first-level heading, none skipped: %s", async (_name, hash, state, testId) => {
  renderPane(state, hash);
  await screen.findAllByTestId(testId);
  const levels = screen.getAllByRole("heading").map((heading) => Number(heading.tagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  levels.reduce((before, level) => {
    expect(level - before).toBeLessThanOrEqual(1);
    return level;
  });
});
