/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import type { MemoryPart, PageId } from "../../src/pages/ids.generated";
import { PAGES } from "../../src/pages/registry.generated";
import { EVERY_PAGE, pageDrawn } from "../pages/support/pages";
import { close, open, select } from "../pages/support/reopening";
import { layOut, textOf, type RenderedPane } from "../pages/support/renderPane";

// Every page, and every part of the memory, over the closing of the pane.
beforeAll(() => layOut());

test.each(EVERY_PAGE)("%s is shown again", async (page, hash) => {
  close(open({ hash: `#/${hash}`, first: true }));
  open({});
  await pageDrawn(page);
});

interface Remembered {
  page: PageId;
  /** What somebody does on the page, once it is drawn. */
  change(pane: RenderedPane): Promise<void>;
  /** What is shown of it when the pane is opened again. */
  shown(pane: RenderedPane): Promise<string>;
  expected: string;
}

async function choose(testId: string, value: string): Promise<void> {
  fireEvent.change(await screen.findByTestId(testId), { target: { value } });
}

const chosen = async (testId: string): Promise<string> => (await screen.findByTestId<HTMLInputElement>(testId)).value;

const REMEMBERED: Record<MemoryPart, Remembered> = {
  findings: {
    page: "findings",
    change: () => choose("search", "bukti"),
    shown: () => chosen("search"),
    expected: "bukti",
  },
  notes: {
    page: "innovation",
    async change(pane) {
      select(pane, 3);
      await pane.user.click(await screen.findByTestId("note-toggle"));
      await pane.user.type(screen.getByTestId("note"), "minta SK");
    },
    shown(pane) {
      select(pane, 3);
      return chosen("note");
    },
    expected: "minta SK",
  },
  desk: {
    page: "desk",
    change: () => choose("desk-show", "undecided"),
    shown: () => chosen("desk-show"),
    expected: "undecided",
  },
  simulation: {
    page: "simulation",
    async change(pane) {
      await pane.user.click(await screen.findByTestId("open-leave-out"));
      await pane.user.click(screen.getAllByTestId("leave-out")[0]!);
    },
    shown: async () => String(/\d+ inovasi/.exec(textOf(await screen.findByTestId("tried")))),
    expected: "1 inovasi",
  },
  plan: {
    page: "plan",
    async change(pane) {
      await pane.user.click(await screen.findByTestId("plan-export"));
      await screen.findByTestId("plan-progress");
    },
    shown: async () =>
      textOf(await screen.findByTestId("plan-progress"))
        .replace(/\d+/, "0")
        .slice(0, 7),
    expected: "0 dari ",
  },
  departments: {
    page: "departments",
    change: () => choose("department-order", "name"),
    shown: () => chosen("department-order"),
    expected: "name",
  },
  send: {
    page: "send",
    change: () => choose("send-by", "strict"),
    shown: () => chosen("send-by"),
    expected: "strict",
  },
  library: {
    page: "library",
    change: () => choose("library-search", "bank"),
    shown: () => chosen("library-search"),
    expected: "bank",
  },
};

test.each(Object.entries(REMEMBERED))("%s: remembered by its page", async (part, { page, expected, ...does }) => {
  const { hash, memory } = PAGES[page];
  expect(memory).toContain(part);
  const pane = open({ hash: `#/${hash}`, first: true });
  await pageDrawn(page);
  await does.change(pane);
  close(pane);
  const again = open({});
  await pageDrawn(page);
  expect(await does.shown(again)).toBe(expected);
});
