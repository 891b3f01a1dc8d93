/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { KeepInPlace } from "../../../src/ui/list/KeepInPlace";
import { ScrollAreaContext } from "../../../src/ui/list/scrollArea";

function Page({ area, above }: { area: HTMLElement; above: number }): ReactElement {
  return (
    <ScrollAreaContext.Provider value={area}>
      <div data-height={above} data-testid="above" />
      <KeepInPlace>
        <button data-testid="row">16</button>
      </KeepInPlace>
    </ScrollAreaContext.Provider>
  );
}

test("what has the focus stays in sight when more stands above it, and nothing moves without the focus", () => {
  const area = document.createElement("main");
  const { rerender } = render(<Page area={area} above={100} />);
  const row = screen.getByTestId("row");
  // jsdom lays nothing out: the row stands below what is above it, less what was scrolled away.
  row.getBoundingClientRect = () =>
    new DOMRect(0, Number(screen.getByTestId("above").dataset["height"]) - area.scrollTop, 0, 0);
  rerender(<Page area={area} above={140} />);
  expect(area.scrollTop).toBe(0);
  row.focus();
  rerender(<Page area={area} above={220} />);
  expect(area.scrollTop).toBe(80);
  rerender(<Page area={area} above={160} />);
  expect(area.scrollTop).toBe(20);
});
