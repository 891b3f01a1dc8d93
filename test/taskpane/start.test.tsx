/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { StartProblem } from "../../src/taskpane/StartProblem";
import { ThemeRoot } from "../../src/ui/theme/ThemeRoot";
import { textOf } from "../pages/support/renderPane";
import { axe } from "../support/axe";

function browserSpeaks(language: string): void {
  Object.defineProperty(navigator, "language", { configurable: true, value: language });
}

function systemIsDark(dark: boolean): { change(dark: boolean): void } {
  const listeners = new Set<() => void>();
  let matches = dark;
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    value: () => ({
      get matches() {
        return matches;
      },
      addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    }),
  });
  return {
    change(next) {
      matches = next;
      listeners.forEach((listener) => listener());
    },
  };
}

test("without office.js the entry says what to do, in the language of the browser", async () => {
  browserSpeaks("id-ID");
  document.body.innerHTML = '<div id="root"></div>';
  await act(async () => {
    await import("../../src/taskpane/index");
  });
  expect(textOf(screen.getByTestId("problem"))).toContain("Pustaka Office tidak termuat.");
});

test("outside of Excel it says where the pane belongs", async () => {
  browserSpeaks("en-GB");
  document.body.innerHTML = "";
  const { container } = render(<StartProblem reason="notExcel" />);
  expect(textOf(container)).toContain("This pane works inside Excel.");
  expect((await axe(container)).violations).toEqual([]);
});

test("Office decides about the theme where it says something, else the system does, also later", () => {
  const system = systemIsDark(true);
  const theme = (officeIsDark: boolean | null): (() => string) => {
    const { container } = render(<ThemeRoot officeIsDark={officeIsDark}>text</ThemeRoot>);
    return () => (container.querySelector(".iid-dark") ? "dark" : "light");
  };
  expect(theme(false)()).toBe("light");
  expect(theme(true)()).toBe("dark");
  const following = theme(null);
  expect(following()).toBe("dark");
  act(() => system.change(false));
  expect(following()).toBe("light");
});
