import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const INSIDE = /Content-Security-Policy"\s+content="([^"]+)"/.exec(read("src/taskpane/taskpane.html"))?.[1] ?? "";
const GUIDE = read("docs/server.md");
const SERVED = /^Content-Security-Policy: (.+)$/m.exec(GUIDE)?.[1] ?? "";

const directives = (policy: string): string[] => policy.split(";").map((one) => one.trim());

test("administrators are given the policy of the page itself, and who may show it in a frame", () => {
  expect(directives(INSIDE)).toContain("connect-src 'self'");
  const added = directives(SERVED).filter((one) => !directives(INSIDE).includes(one));
  expect(directives(SERVED).slice(0, directives(INSIDE).length)).toEqual(directives(INSIDE));
  expect(added).toHaveLength(1);
  expect(added[0]).toMatch(/^frame-ancestors 'self'( https:\/\/\*\.[a-z0-9.]+)+$/);
});

test.each([
  "https://excel.officeapps.live.com",
  "https://onedrive.live.com",
  "https://kabupaten.sharepoint.com",
  "https://www.office.com",
  "https://excel.cloud.microsoft",
  "https://teams.microsoft.com",
])("Excel on the web may show the pane from %s", (host) => {
  const patterns = [...SERVED.matchAll(/https:\/\/\*(\.[a-z0-9.]+)/g)].map(([, end]) => end ?? "");
  expect(patterns.some((end) => host.endsWith(end))).toBe(true);
});

test("every header that is named has its reason", () => {
  const headers = [...GUIDE.matchAll(/^([A-Z][A-Za-z-]+): /gm)].map(([, name]) => name ?? "");
  expect(headers.length).toBeGreaterThan(6);
  const reasons = GUIDE.split("\n").filter((line) => line.startsWith("| `"));
  for (const name of headers) expect(reasons.some((line) => line.startsWith(`| \`${name}`))).toBe(true);
});
