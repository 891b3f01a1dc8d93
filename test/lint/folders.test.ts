import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MOST_FILES = 30;
const CODE = /\.(tsx?|[mc]?js|css)$/;
const FOLDERS = ["bench", "bin", "preview", "scripts", "src", "test"];

const root = join(__dirname, "../..");

/** Folders, at and below a path, with more files of code than one takes in at a glance: `path: number`. */
function crowded(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && CODE.test(entry.name)).length;
  const below = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => crowded(join(path, name)));
  return files > MOST_FILES ? [`${path}: ${files}`, ...below] : below;
}

describe("with a folder made for it", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "iid-folders-"));
    mkdirSync(join(folder, "below"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const fill = (count: number, extension: string): void => {
    for (let index = 0; index < count; index++) writeFileSync(join(folder, "below", `${index}.${extension}`), "");
  };

  test("more than 30 files of code are too many", () => {
    fill(MOST_FILES + 1, "ts");
    expect(crowded(folder)).toEqual([`${join(folder, "below")}: 31`]);
  });

  test("30 files of code are not, nor is any number of other files", () => {
    fill(MOST_FILES, "tsx");
    fill(MOST_FILES, "xlsx");
    expect(crowded(folder)).toEqual([]);
  });
});

test.each(FOLDERS)("%s has no folder with more than 30 files of code", (folder) => {
  expect(crowded(join(root, folder))).toEqual([]);
});
