import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleSet } from "../../src/rules/types";
import { builtCommand, iid, workFolder } from "./command";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

describe("the worked example of docs/aturan-tahun-baru.md", () => {
  const page = readFileSync(join(__dirname, "../../docs/aturan-tahun-baru.md"), "utf8");

  /** What the page shows below a command, once for each time it stands there. */
  function shownBelow(command: string): string[] {
    return page
      .split("```text\n")
      .filter((block) => block.startsWith(`$ npx ${command}\n`))
      .map((block) => block.slice(block.indexOf("\n") + 1, block.indexOf("```")));
  }

  function fromLetter<T>(value: T): { value: T; source: string[]; confidence: "one-source" } {
    return { value, source: ["surat"], confidence: "one-source" };
  }

  test("the commands print what the page shows", () => {
    iid(["rules", "copy", "2026", "2030", "--out", "aturan-2030.json"], folder);
    const path = join(folder, "aturan-2030.json");
    const rules = JSON.parse(readFileSync(path, "utf8")) as RuleSet;
    const at = (key: string): RuleSet["indicators"][number] => rules.indicators.find((one) => one.key === key)!;
    rules.sources["surat"] = "Surat contoh";
    rules.legalBasis = fromLetter("Surat contoh");
    rules.formula.divisorMin = fromLetter(14);
    at("29").levels = fromLetter(["<= 50% atau tidak ada pengaduan", "51% s.d. 92%", ">= 93%"]);
    at("29").ranges = fromLetter([{ max: 50 }, { min: 51, max: 92 }, { min: 93 }]);
    rules.predicates = fromLetter([
      { name: "Sangat Inovatif", min: 66.01, max: 100 },
      { name: "Inovatif", min: 40.01, max: 66 },
      { name: "Kurang Inovatif", min: 0.01, max: 40 },
      { name: "Tidak Dapat Dinilai", min: 0, max: 0 },
    ]);
    at("16").weight = fromLetter(4);
    writeFileSync(path, JSON.stringify(rules));
    const refused = iid(["rules", "check", "aturan-2030.json"], folder);
    at("35").weight = fromLetter(3);
    writeFileSync(path, JSON.stringify(rules));
    const accepted = iid(["rules", "check", "aturan-2030.json"], folder);
    expect([refused.stderr, accepted.stdout]).toEqual(shownBelow("iid rules check aturan-2030.json"));
    const difference = iid(["rules", "diff", "2026", "./aturan-2030.json"], folder).stdout;
    expect([difference]).toEqual(shownBelow("iid rules diff 2026 ./aturan-2030.json"));
  });
});
