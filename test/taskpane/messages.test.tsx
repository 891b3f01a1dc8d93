/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { notice, type Tone } from "../../src/i18n/notice";
import { openSummary, textOf, type RenderedPane } from "../pages/support/renderPane";

const said = (text: string, tone: Tone = "success"): Parameters<RenderedPane["announce"]>[0] => ({
  ok: true,
  notice: notice({ id: text, en: text }, {}, tone),
});

const SHORT = "12 sel ditandai.";

let pane: RenderedPane;

beforeEach(async () => {
  pane = await openSummary();
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const tell = (text: string, tone?: Tone): void => act(() => pane.announce(said(text, tone)));
const wait = (milliseconds: number): void => act(() => void jest.advanceTimersByTime(milliseconds));
const shown = (): string | null => {
  const message = screen.queryByTestId("message");
  return message && textOf(message);
};

test("what was said leaves by itself, long sentences later", () => {
  tell(SHORT);
  wait(7_900);
  expect(shown()).toContain(SHORT);
  wait(200);
  expect(shown()).toBeNull();
  const long = "kata ".repeat(40).trim();
  tell(long);
  wait(20_000);
  expect(shown()).toContain("kata");
  wait(10_000);
  expect(shown()).toBeNull();
});

test("it stays while the pointer rests on it or the focus is in it, and then has its whole time again", () => {
  tell(SHORT);
  const message = screen.getByTestId("message").parentElement!;
  fireEvent.mouseEnter(message);
  wait(60_000);
  expect(shown()).toContain(SHORT);
  fireEvent.mouseLeave(message);
  wait(7_900);
  const button = message.querySelector("button")!;
  act(() => button.focus());
  wait(60_000);
  expect(shown()).toContain(SHORT);
  act(() => button.blur());
  wait(8_100);
  expect(shown()).toBeNull();
});

test.each<Tone>(["warning", "error"])("a %s stays until it is closed", (tone) => {
  tell("Lembar “Inovasi” diproteksi.", tone);
  wait(600_000);
  expect(shown()).toContain("diproteksi");
  fireEvent.click(screen.getByRole("button", { name: "Tutup pesan" }));
  expect(shown()).toBeNull();
});

test("a newer answer has its own time", () => {
  tell(SHORT);
  wait(7_000);
  tell("Tanda dihapus dari 12 sel.");
  wait(7_000);
  expect(shown()).toContain("Tanda dihapus");
});

test("what has left can be read again, the newest first, and Escape closes the list", () => {
  expect(screen.queryByTestId("messages")).toBeNull();
  tell(SHORT);
  tell("Tanda dihapus dari 12 sel.");
  wait(60_000);
  const button = screen.getByTestId("messages");
  expect(button.getAttribute("aria-label")).toBe("Pesan sebelumnya: 2");
  fireEvent.click(button);
  const list = [...screen.getByTestId("said").children].map(textOf);
  expect(list).toEqual([expect.stringContaining("Tanda dihapus"), expect.stringContaining(SHORT)]);
  fireEvent.keyDown(button, { key: "Escape" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(button);
});
