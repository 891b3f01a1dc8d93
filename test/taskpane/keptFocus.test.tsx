/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactElement } from "react";
import { useKeptFocus } from "../../src/taskpane/shell/useKeptFocus";

type Shown = "ask" | "answer" | "again" | "other page" | "nothing";

/** A page whose buttons take themselves away. */
function Page(): ReactElement {
  const [main, setMain] = useState<HTMLElement | null>(null);
  const [shown, show] = useState<Shown>("ask");
  useKeptFocus(main);
  return (
    <>
      <button>Tab</button>
      <main ref={setMain}>
        {shown !== "other page" && shown !== "nothing" && (
          <div>
            <button data-testid="first">First of the page</button>
            <section>
              <h2 tabIndex={-1}>Question</h2>
              <button disabled>Not now</button>
              <a href="#/lain" style={{ display: "none" }}>
                Hidden
              </a>
              {shown === "ask" && (
                <button data-testid="go" key="one" onClick={() => show("answer")}>
                  Go
                </button>
              )}
              {shown === "answer" && (
                <>
                  <input aria-label="Answer" />
                  <button data-testid="go" key="two" onClick={() => show("again")}>
                    Again
                  </button>
                </>
              )}
              {shown === "again" && <input aria-label="Note" data-testid="note" />}
              <button data-testid="leave" onClick={() => show("other page")}>
                Leave
              </button>
              <button data-testid="close" onClick={() => show("nothing")}>
                Close
              </button>
            </section>
          </div>
        )}
        {shown === "other page" && <button data-testid="there">There</button>}
      </main>
    </>
  );
}

// The document of jsdom says that it has no focus as soon as what had it is gone.
let hasFocus: jest.SpyInstance;
beforeEach(() => (hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true)));
afterEach(() => hasFocus.mockRestore());

const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset["testid"];

test("the same control drawn anew has the focus, else the first one near it that Tab reaches", async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByTestId("go"));
  await waitFor(() => expect(focused()).toBe("go"));
  expect(document.activeElement?.textContent).toBe("Again");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(focused()).toBe("note"));
});

test("another page begins with its first control; a page without one leaves the focus alone", async () => {
  const user = userEvent.setup();
  const view = render(<Page />);
  await user.click(screen.getByTestId("leave"));
  await waitFor(() => expect(focused()).toBe("there"));
  view.unmount();
  render(<Page />);
  await user.click(screen.getByTestId("close"));
  expect(document.activeElement).toBe(document.body);
});

test("whoever works elsewhere keeps the focus there", async () => {
  const user = userEvent.setup();
  render(<Page />);
  act(() => screen.getByTestId("go").focus());
  act(() => screen.getByRole("button", { name: "Tab" }).focus());
  act(() => screen.getByTestId("leave").click());
  await screen.findByTestId("there");
  expect(document.activeElement?.textContent).toBe("Tab");
  await user.tab();
  expect(focused()).toBe("there");
});

test("nothing is taken from the sheet", async () => {
  render(<Page />);
  act(() => screen.getByTestId("go").focus());
  hasFocus.mockReturnValue(false);
  act(() => screen.getByTestId("go").click());
  await screen.findByLabelText("Answer");
  expect(document.activeElement).toBe(document.body);
});
