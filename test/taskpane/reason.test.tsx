/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { Button } from "../../src/ui/Button";
import { IconButton } from "../../src/ui/IconButton";
import { Term } from "../../src/ui/Term";
import { ToggleChip } from "../../src/ui/ToggleChip";

const REASON = "Tulis dulu nama juri.";
const press = jest.fn();

interface Off {
  off: string | false;
}

const CONTROLS: Record<string, (props: Off) => ReactElement> = {
  Button: ({ off }) => (
    <Button icon="check" disabled={off} testId="control" onClick={press}>
      Simpan
    </Button>
  ),
  IconButton: ({ off }) => <IconButton icon="plus" label="Tambah" disabled={off} testId="control" onClick={press} />,
  ToggleChip: ({ off }) => (
    <ToggleChip pressed={false} disabled={off} testId="control" onClick={press}>
      Lanjut
    </ToggleChip>
  ),
};

const shown = (): string | null => screen.queryByRole("tooltip")?.textContent ?? null;
const wait = (milliseconds: number): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

/** Whether Escape goes on to Office.js, which gives the focus to the sheet. */
function escapes(control: HTMLElement): boolean {
  const heard = jest.fn();
  document.addEventListener("keydown", heard);
  fireEvent.keyDown(control, { key: "Escape" });
  document.removeEventListener("keydown", heard);
  return heard.mock.calls.length > 0;
}

afterEach(() => {
  cleanup();
  press.mockClear();
});

function show(name: string, off: string | false): { control: HTMLElement; turn(off: string | false): void } {
  const One = CONTROLS[name]!;
  const page = (now: string | false): ReactElement => (
    <FluentProvider theme={webLightTheme}>
      <One off={now} />
    </FluentProvider>
  );
  const { rerender } = render(page(off));
  return { control: screen.getByTestId("control"), turn: (now) => rerender(page(now)) };
}

describe.each(Object.keys(CONTROLS))("%s", (name) => {
  test("that is off says why with the focus, and to readers; Escape sends it away", async () => {
    const { control } = show(name, REASON);
    expect(control.getAttribute("aria-description")).toBe(REASON);
    expect(control.getAttribute("aria-disabled")).toBe("true");
    expect(control.getAttribute("title")).toBeNull();
    fireEvent.click(control);
    expect(press).not.toHaveBeenCalled();
    expect(shown()).toBeNull();
    act(() => control.focus());
    expect(document.activeElement).toBe(control);
    await waitFor(() => expect(shown()).toBe(REASON));
    expect(escapes(control)).toBe(false);
    await waitFor(() => expect(shown()).toBeNull());
    expect(document.activeElement).toBe(control);
    expect(escapes(control)).toBe(true);
  });

  test("that is off says why under the pointer, as long as it is over one of both", async () => {
    const { control } = show(name, REASON);
    fireEvent.pointerEnter(control);
    await waitFor(() => expect(shown()).toBe(REASON));
    fireEvent.pointerLeave(control);
    fireEvent.pointerEnter(screen.getByRole("tooltip"));
    await wait(400);
    expect(shown()).toBe(REASON);
    fireEvent.pointerLeave(screen.getByRole("tooltip"));
    await waitFor(() => expect(shown()).toBeNull());
  });

  test("that can be pressed says nothing, also when it goes off under the pointer of whoever pressed it", async () => {
    const { control, turn } = show(name, false);
    expect(control.getAttribute("aria-description")).toBeNull();
    expect(control.getAttribute("aria-disabled")).toBeNull();
    fireEvent.pointerEnter(control);
    act(() => control.focus());
    fireEvent.click(control);
    expect(press).toHaveBeenCalledTimes(1);
    turn(REASON);
    await wait(400);
    expect(shown()).toBeNull();
    // The same element: the focus is where it was.
    expect(document.activeElement).toBe(screen.getByTestId("control"));
    expect(screen.getByTestId("control").getAttribute("aria-description")).toBe(REASON);
  });

  test("goes on as soon as the reason has gone", async () => {
    const { control, turn } = show(name, REASON);
    fireEvent.pointerEnter(control);
    await waitFor(() => expect(shown()).toBe(REASON));
    turn(false);
    await waitFor(() => expect(shown()).toBeNull());
    fireEvent.click(screen.getByTestId("control"));
    expect(press).toHaveBeenCalledTimes(1);
  });
});

test("Escape closes the explanation of a word, and only then leaves the pane", async () => {
  render(
    <FluentProvider theme={webLightTheme}>
      <Term explanation={REASON} testId="term">
        kematangan
      </Term>
    </FluentProvider>,
  );
  const term = screen.getByTestId("term");
  expect(escapes(term)).toBe(true);
  act(() => term.focus());
  // It is there for readers all the time, and shown a moment later.
  await wait(400);
  expect(escapes(term)).toBe(false);
  await wait(50);
  expect(escapes(term)).toBe(true);
});
