/** @jest-environment jsdom */
import { markFindings } from "../../src/actions/findings/markFindings";
import { sessionTexts } from "../../src/actions/session/session.texts";
import { screen } from "@testing-library/react";
import type { SessionState } from "../../src/actions/types";
import type { PageId } from "../../src/pages/ids.generated";
import { PAGES } from "../../src/pages/registry.generated";
import { analysis, parts } from "../pages/support/analysis";
import { EVERY_PAGE, pageDrawn } from "../pages/support/pages";
import { layOut, renderPane } from "../pages/support/renderPane";
import { book, under } from "../pages/support/simulation";
import { axe } from "../support/axe";

beforeAll(() => layOut());

const WORKBOOK = book();

interface Shown {
  page: PageId;
  state: Partial<SessionState>;
  /** What is there only in this state. */
  testId?: string;
}

/** Every page over a whole workbook. */
const WHOLE = EVERY_PAGE.map(([page]): [string, Shown] => [page, { page, state: under(WORKBOOK) }]);

const STATES: [string, Shown][] = [
  [
    "summary without evidence and SPD",
    {
      page: "summary",
      state: { analysis: analysis({ evidenced: null, claimed: parts({ spd: null }) }) },
      testId: "no-spd",
    },
  ],
  ["no findings", { page: "findings", state: { analysis: analysis({ findings: [] }) }, testId: "clean" }],
  [
    "notices",
    {
      page: "summary",
      state: {
        hint: { text: sessionTexts.typing, params: {}, tone: "warning" },
        undoable: { text: markFindings.texts.step, params: { count: 3 }, tone: "info" },
      },
      testId: "hint",
    },
  ],
  [
    "two tables",
    {
      page: "findings",
      state: {
        status: "problem",
        analysis: null,
        problem: {
          kind: "table",
          problem: { kind: "two-tables", candidates: [{ sheet: "A", row: 1, rows: 2, tableName: null }] },
        },
      },
      testId: "candidate",
    },
  ],
];

describe.each([...WHOLE, ...STATES])("%s", (_name, { page, state, testId }) => {
  test.each(["id", "en"] as const)("no violation, and headings in order: %s", async (locale) => {
    const { session, view } = renderPane({ ...state, locale }, `#/${PAGES[page].hash}`);
    session.holds(WORKBOOK);
    await pageDrawn(page);
    if (testId) await screen.findAllByTestId(testId);
    expect((await axe(view.container)).violations).toEqual([]);
    const levels = screen.getAllByRole("heading").map((heading) => Number(heading.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    });
  });
});

test("while figures are being calculated, no violation either", async () => {
  const { view } = renderPane({ busy: true }, "#/ringkasan");
  await screen.findByTestId("busy");
  await screen.findByTestId("index-claimed");
  expect((await axe(view.container)).violations).toEqual([]);
});
