/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { PaneProvider } from "../../src/taskpane/PaneProvider";
import { usePage } from "../../src/pane/currentPage";
import { useRunner } from "../../src/pane/runner";
import { useServices } from "../../src/pane/services";
import { useCells, useSessionState } from "../../src/pane/sessionState";
import { useTexts } from "../../src/pane/texts";
import { wideSheet, workbook } from "../support/workbooks";
import { analysis } from "../pages/support/analysis";
import { fakeActions, fakeNavigation, fakeSession, readyState, type FakeSession } from "../pages/support/session";

const drawn = { texts: 0, services: 0, runner: 0, page: 0, year: 0, cells: 0, state: 0 };

function Texts(): ReactElement {
  drawn.texts++;
  return <p>{useTexts().t("app.local")}</p>;
}

function Services(): ReactElement {
  drawn.services++;
  const { run } = useServices();
  return <button onClick={() => void run("recalculate", undefined)}>run</button>;
}

function Runner(): ReactElement {
  drawn.runner++;
  return <p>{String(useRunner().running)}</p>;
}

function Page(): ReactElement {
  drawn.page++;
  const { page, open } = usePage();
  return <button onClick={() => open("plan")}>{page}</button>;
}

function Year(): ReactElement {
  drawn.year++;
  return <p data-testid="year">{useSessionState(({ year }) => year)}</p>;
}

function Cells(): ReactElement {
  drawn.cells++;
  return (
    <p data-testid="sheets">
      {useCells()
        ?.sheets.map(({ name }) => name)
        .join()}
    </p>
  );
}

function Whole(): ReactElement {
  drawn.state++;
  return <p data-testid="index">{useSessionState().analysis?.claimed.index}</p>;
}

function open(): FakeSession {
  const session = fakeSession(readyState());
  render(
    <PaneProvider
      session={session}
      navigation={fakeNavigation("summary")}
      actions={fakeActions().actions}
      today={() => "2026-03-01"}
      announcements={() => () => undefined}
    >
      <Texts />
      <Services />
      <Runner />
      <Page />
      <Year />
      <Cells />
      <Whole />
    </PaneProvider>,
  );
  return session;
}

/** How often each component was drawn during some work. */
async function redrawn(work: () => unknown): Promise<typeof drawn> {
  const before = { ...drawn };
  await act(async () => void (await work()));
  const names = Object.keys(drawn) as (keyof typeof drawn)[];
  return Object.fromEntries(names.map((name) => [name, drawn[name] - before[name]])) as typeof drawn;
}

const NOT_DRAWN = { texts: 0, services: 0, runner: 0, page: 0, year: 0, cells: 0, state: 0 };

test("a change in the workbook draws only what shows the state of the session", async () => {
  const session = open();
  expect(await redrawn(() => session.set({ analysis: analysis(), busy: true }))).toEqual({ ...NOT_DRAWN, state: 1 });
  expect(await redrawn(() => session.set({ year: 2025 }))).toEqual({ ...NOT_DRAWN, year: 1, state: 1 });
  expect(screen.getByTestId("year").textContent).toBe("2025");
});

test("what shows cells is drawn when they were read anew, though nothing else of the session is another", async () => {
  const session = open();
  session.holds(workbook(wideSheet([{ name: "SIPANDU" }])));
  expect(await redrawn(() => session.set({}))).toEqual({ ...NOT_DRAWN, cells: 1, state: 1 });
  expect(screen.getByTestId("sheets").textContent).toBe("Inovasi");
  expect(await redrawn(() => session.set({}))).toEqual({ ...NOT_DRAWN, state: 1 });
});

test("the language draws what shows texts, and says them in the new one", async () => {
  const session = open();
  expect(await redrawn(() => session.set({ locale: "en" }))).toEqual({ ...NOT_DRAWN, texts: 1, state: 1 });
  expect(screen.getByText("Computed on this computer; no data is sent.")).toBeTruthy();
});

test("an action draws what shows the runner, another page what shows the page", async () => {
  open();
  const ran = await redrawn(() => screen.getByText("run").click());
  expect(ran.runner).toBeGreaterThan(0);
  expect({ ...ran, runner: 0 }).toEqual(NOT_DRAWN);
  const opened = await redrawn(() => screen.getByText("summary").click());
  expect({ ...opened, page: 0 }).toEqual(NOT_DRAWN);
  expect(screen.getByText("plan")).toBeTruthy();
});
