import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const SOURCE = path.join(__dirname, "../../src");

/** Files whose Indonesian strings people read; what reads cells of workbooks knows both words. */
const READ_BY_PEOPLE =
  /(?:\.texts|texts\.id|[\\/]texts|[\\/]page)\.ts$|i18n[\\/]id[\\/]|^(?:actions|functions|cli[\\/]commands)[\\/]/;
/** The word where it is no level of an indicator: what others measure, how far a government reaches, and names of fields. */
const ANOTHER_MEANING =
  /tingkat (?:pengangguran|pengembalian|kemiskinan|daerah|desa|kabupaten|provinsi|nasional|kematangan)|"tingkat \d"/gi;

test("a level is called level and a severity keparahan, in every text", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
    (file) => READ_BY_PEOPLE.test(file) && /(?<!\.generated)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(150);
  const other = files.flatMap((file) => {
    const lines = readFileSync(path.join(SOURCE, file), "utf8").split("\n");
    return lines.flatMap((line, index) =>
      /\b(?:ber)?tingkat(?:nya)?\b/i.test(line.replace(ANOTHER_MEANING, ""))
        ? [`${file}:${index + 1}: ${line.trim()}`]
        : [],
    );
  });
  expect(other).toEqual([]);
});
