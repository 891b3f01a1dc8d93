/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react";
import { useNewFiles } from "../../src/taskpane/release/useNewFiles";
import { hasNewFiles } from "../../src/taskpane/release/newFiles";

const HOUR = 60 * 60 * 1000;
const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const page = (...scripts: string[]): string =>
  `<!doctype html><html><head>${OFFICE}</head><body>${scripts.map((src) => `<script src="${src}"></script>`).join("")}</body></html>`;

const asked: string[] = [];
let answer: () => Promise<Partial<Response>>;
const serve = (text: string, ok = true): void => {
  answer = () => Promise.resolve({ ok, text: () => Promise.resolve(text) });
};

beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = ((url: string) => {
    asked.push(url);
    return answer();
  }) as typeof fetch;
  document.head.innerHTML = page("core.1.js", "functions.js?1").replace(/^.*<body>|<\/body>.*$/g, "");
});

describe("the files of the server", () => {
  test.each([
    ["the same files", page("core.1.js", "functions.js?1"), false],
    ["one other file", page("core.2.js", "functions.js?1"), true],
    ["other functions", page("core.1.js", "functions.js?2"), true],
    ["fewer files", page("core.1.js"), false],
    ["a portal's page", "<html><body>Masuk dulu</body></html>", false],
    ["nothing", "", false],
  ])("%s", async (_, html, newer) => {
    serve(html);
    expect(await hasNewFiles("/taskpane.html")).toBe(newer);
  });

  test("are unknown without a connection, and where the server refuses", async () => {
    serve(page("core.2.js"), false);
    expect(await hasNewFiles("/taskpane.html")).toBe(false);
    answer = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await hasNewFiles("/taskpane.html")).toBe(false);
  });
});

describe("an open pane", () => {
  let time = 0;
  const now = (): number => time;
  function Probe(): string {
    return useNewFiles(now) ? "newer" : "same";
  }
  const look = (): void => act(() => void window.dispatchEvent(new Event("focus")));

  test("asks at most once an hour, when it is looked at, until it knows of a newer one", async () => {
    serve(page("core.1.js", "functions.js?1"));
    render(<Probe />);
    look();
    expect(asked).toEqual([]);
    time += HOUR;
    look();
    look();
    expect(asked).toEqual(["/"]);
    serve(page("core.2.js", "functions.js?1"));
    time += HOUR;
    look();
    await waitFor(() => expect(screen.getByText("newer")).toBeTruthy());
    time += HOUR;
    look();
    expect(asked).toHaveLength(2);
  });
});
