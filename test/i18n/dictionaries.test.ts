import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { translatePane } from "../../src/i18n/paneTexts";

type Dictionary = Record<string, string>;

const TEXTS = path.join(__dirname, "../../src/i18n");
const SOURCE = path.join(__dirname, "../../src");
const COMMANDS = path.join(__dirname, "../../src/cli/commands");

/** The dictionary that a file exports under its own name. */
function load(locale: "id" | "en", name: string): Dictionary {
  const module = jest.requireActual<Record<string, Dictionary>>(path.join(TEXTS, locale, name));
  const dictionary = module[name];
  if (!dictionary) throw new Error(`${locale}/${name}.ts exports no ${name}`);
  return dictionary;
}

/** The dictionary of a folder of pages, which a file `texts.<locale>.ts` exports under the name of its language. */
function loadBeside(locale: "id" | "en", folder: string): Dictionary {
  const file = path.join(SOURCE, folder, `texts.${locale}`);
  const dictionary = jest.requireActual<Record<string, Dictionary>>(file)[locale];
  if (!dictionary) throw new Error(`${folder}/texts.${locale}.ts exports no ${locale}`);
  return dictionary;
}

/** The dictionary of a command of the command line, such as `texts/merge.texts.ts`. */
function loadOfCommand(locale: "id" | "en", file: string): Dictionary {
  const dictionary = jest.requireActual<Record<string, Dictionary>>(path.join(COMMANDS, file))[locale];
  if (!dictionary) throw new Error(`${file} exports no ${locale}`);
  return dictionary;
}

const filesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" });

const SHARED = readdirSync(path.join(TEXTS, "id")).flatMap((file) => /^(\w+)\.ts$/.exec(file)?.[1] ?? []);
const BESIDE = filesOf(SOURCE).flatMap((file) => (path.basename(file) === "texts.id.ts" ? path.dirname(file) : []));
const OF_COMMANDS = filesOf(COMMANDS).filter((file) => file.endsWith(".texts.ts"));

const DICTIONARIES = [
  ...OF_COMMANDS.map((file): [string, Dictionary, Dictionary] => [
    file,
    loadOfCommand("id", file),
    loadOfCommand("en", file),
  ]),
  ...SHARED.map((name): [string, Dictionary, Dictionary] => [name, load("id", name), load("en", name)]),
  ...BESIDE.map((name): [string, Dictionary, Dictionary] => [name, loadBeside("id", name), loadBeside("en", name)]),
];

/** All source but the dictionaries themselves. */
function source(): string {
  const dictionary = /i18n[\\/](id|en)[\\/]|texts\.(id|en)\.ts$|cli[\\/]commands[\\/]\w+\.texts\.ts$/;
  const read = filesOf(SOURCE).filter((file) => /\.tsx?$/.test(file) && !dictionary.test(file));
  return read.map((file) => readFileSync(path.join(SOURCE, file), "utf8")).join("\n");
}

/** Dictionaries whose keys stand in the source as they are, beside those of pages. */
const CHECKED = ["pane", "plan", "gapCauses", "mappingProblems", "cli", ...OF_COMMANDS];

function places(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

describe.each(DICTIONARIES)("%s", (_name, indonesian, english) => {
  test("both languages have the same keys", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(indonesian).sort());
  });

  test("every text says something", () => {
    for (const text of [...Object.values(indonesian), ...Object.values(english)]) expect(text.trim()).not.toBe("");
  });

  test("both languages fill the same places", () => {
    const differing = Object.keys(indonesian).filter(
      (key) => places(indonesian[key] ?? "").join() !== places(english[key] ?? "").join(),
    );
    expect(differing).toEqual([]);
  });
});

test("no key has two texts", () => {
  const texts = new Map<string, Set<string>>();
  for (const [, indonesian] of DICTIONARIES) {
    for (const [key, text] of Object.entries(indonesian)) texts.set(key, (texts.get(key) ?? new Set()).add(text));
  }
  expect([...texts].filter(([, different]) => different.size > 1)).toEqual([]);
});

test("every text of the pane and of the command line is used, so none is left behind", () => {
  const code = source();
  const whole = new Set([...code.matchAll(/"([\w.-]+)"/g)].map(([, key]) => key));
  // Keys put together from parts, such as `scale.${part}`.
  const beginnings = [...code.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g)].map(([, start = ""]) => start);
  const shown = DICTIONARIES.filter(([name]) => CHECKED.includes(name) || BESIDE.includes(name));
  const unused = shown
    .flatMap(([, indonesian]) => Object.keys(indonesian))
    .filter((key) => !whole.has(key) && !beginnings.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});

test("translates with and without parameters, in both languages", () => {
  expect(translatePane("id", "info.assumptions", { count: "12" })).toBe("12 anggapan yang dipakai");
  expect(translatePane("en", "parts.heading")).toBe("Parts of the index");
});

test("a place without a parameter stays visible", () => {
  expect(translatePane("id", "info.assumptions")).toContain("{count}");
});
