import { prose } from "./documents";

/** What an administrator or a network can do wrong; each has one sentence with the next step. */
const CAUSES: [string, RegExp][] = [
  ["a wrong address", /^\| (?:Alamat salah|A wrong address)[^|]*404/m],
  ["http", /^\| [^|]*`http:\/\/`/m],
  ["wrong types of files", /^\| [^|]*_MIME type_/m],
  ["no connection, or a proxy that shuts out Microsoft", /^\| .*appsforoffice\.microsoft\.com/m],
  ["headers that must not be there", /^\| .*`X-Frame-Options`/m],
  ["headers that a proxy drops", /^\| .*`Access-Control-Allow-Origin`/m],
  ["an Excel without shared runtime", /^\| .*_shared runtime_/m],
  ["functions that Excel could not load", /^\| _Add-in … failed to install or load custom functions_/m],
];

describe.each(["docs/pemasangan.md", "docs/laman/bantuan.md", "docs/laman/help.md"])(
  "%s has a next step for",
  (file) => {
    test.each(CAUSES)("%s", (_cause, row) => {
      const [found = ""] = row.exec(prose(file)) ?? [];
      expect(found).not.toBe("");
    });

    test("every row of its tables", () => {
      const rows = prose(file)
        .split("\n")
        .filter((line) => line.startsWith("| ") && !/^\| -+/.test(line));
      for (const row of rows)
        expect(
          row
            .split("|")
            .slice(1, 3)
            .every((cell) => cell.trim() !== ""),
        ).toBe(true);
    });
  },
);
