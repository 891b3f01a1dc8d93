import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { NewFile, refuseExisting, writeNew, writeParts } from "../../src/cli/output/writeFile";
import { workFolder } from "./command";

let folder = "";

beforeEach(() => {
  folder = realpathSync(workFolder());
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A part that cannot be written, as on a full disk. */
const BROKEN = { toString: null } as unknown as string;

test.each([true, false])("a file comes as a whole (force: %p)", (force) => {
  const file = join(folder, "hasil.json");
  writeParts(file, ["satu", new Uint8Array([44]), "dua"], force, "id");
  expect(readFileSync(file, "utf8")).toBe("satu,dua");
  expect(readdirSync(folder)).toEqual(["hasil.json"]);
});

test("a writing that breaks off leaves the old file and nothing beside it", () => {
  const file = join(folder, "hasil.json");
  writeFileSync(file, "lama");
  expect(() => writeParts(file, ["baru", BROKEN], true, "id")).toThrow(/tidak dapat ditulis/);
  expect([readFileSync(file, "utf8"), readdirSync(folder)]).toEqual(["lama", ["hasil.json"]]);
  const other = join(folder, "belum.json");
  expect(() => writeParts(other, ["baru", BROKEN], false, "id")).toThrow(/tidak dapat ditulis/);
  expect(existsSync(other)).toBe(false);
});

test("never over an existing file unless told to, also when it came up meanwhile", () => {
  const file = join(folder, "hasil.json");
  writeFileSync(file, "lama");
  expect(() => writeNew(file, "baru", false, "id")).toThrow(/sudah ada; pakai --force/);
  expect(() => refuseExisting({ out: file, force: false }, "id")).toThrow(/sudah ada/);
  expect([readFileSync(file, "utf8"), readdirSync(folder)]).toEqual(["lama", ["hasil.json"]]);
});

test("what is replaced keeps its rights, and a link goes on pointing where it points", () => {
  const file = join(folder, "hasil.json");
  const link = join(folder, "tautan.json");
  writeFileSync(file, "lama");
  chmodSync(file, 0o640);
  symlinkSync(file, link);
  writeNew(link, "baru", true, "id");
  expect([readFileSync(file, "utf8"), lstatSync(link).isSymbolicLink()]).toEqual(["baru", true]);
  if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o640);
});

test("a folder that is not there, and a folder in the place of the file, are said", () => {
  expect(() => writeNew(join(folder, "tak", "ada.json"), "x", false, "id")).toThrow(/ENOENT/);
  expect(() => writeNew(folder, "x", true, "id")).toThrow(/tidak dapat ditulis \(EISDIR\)/);
});

test("a command that is stopped while it writes leaves nothing beside the file", () => {
  const exit = jest.spyOn(process, "exit").mockImplementation((() => undefined) as never);
  try {
    const file = join(folder, "hasil.json");
    writeFileSync(file, "lama");
    new NewFile(file, true, "id").write("baru");
    expect(readdirSync(folder)).toHaveLength(2);
    process.emit("SIGTERM", "SIGTERM");
    expect(exit).toHaveBeenCalledWith(143);
    expect([readFileSync(file, "utf8"), readdirSync(folder)]).toEqual(["lama", ["hasil.json"]]);
    new NewFile(file, true, "id").abandon();
    process.emit("SIGTERM", "SIGTERM");
    expect(exit).toHaveBeenCalledTimes(1);
  } finally {
    exit.mockRestore();
  }
});
