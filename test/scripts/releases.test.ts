import { newestRelease } from "../../scripts/generate/releases.mjs";

const changelog = (body: string, head = "## 1.2.0 (2026-11-29)"): string =>
  `# Changelog\n\nWords.\n\n${head}\n\n${body}\n\n## 1.1.0 (2026-01-01)\n\n### Yang baru\n\n- Lama.\n\n### In short\n\n- Old.\n`;
const LISTS =
  "### Yang baru\n\n- Satu _kata_\n  tebal.\n- Dua.\n\n### In short\n\n- One.\n- Two.\n\n### In detail\n\n- **Pane**: x.";

test("the news of a version are the two lists of its section", () => {
  expect(newestRelease(changelog(LISTS), "1.2.0")).toEqual({
    version: "1.2.0",
    date: "2026-11-29",
    news: { id: ["Satu kata tebal.", "Dua."], en: ["One.", "Two."] },
  });
});

test.each([
  ["another version", changelog(LISTS), "1.3.0", /begins with 1.2.0/],
  ["a heading without a date", changelog(LISTS, "## 1.2.0"), "1.2.0", /no version with a date/],
  ["no lists", changelog("- **Pane**: x."), "1.2.0", /at least one/],
  ["a language that lacks an item", changelog(LISTS.replace("- Two.\n", "")), "1.2.0", /the same number/],
])("%s is refused", (_, text, version, message) => {
  expect(() => newestRelease(text, version)).toThrow(message);
});
