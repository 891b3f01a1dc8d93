import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** What manifest.xml asks of Excel: everything of these sets is there wherever the add-in starts. */
const FLOOR = new Map(
  [...readFileSync(join(root, "manifest.xml"), "utf8").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
    ([, name = "", version = ""]) => [name, version] as const,
  ),
);

/** Of two versions such as 1.9 and 1.11, whether the first is at least the second. */
function atLeast(version: string, wanted: string): boolean {
  const [a = [], b = []] = [version, wanted].map((one) => one.split(".").map(Number));
  return (a[0] ?? 0) - (b[0] ?? 0) > 0 || (a[0] === b[0] && (a[1] ?? 0) >= (b[1] ?? 0));
}

interface Need {
  set: string;
  version: string;
}

/** The sets that the documentation of a declaration, or of what it belongs to, asks for. */
function needsOf(declaration: ts.Declaration): Need[] {
  const texts = [declaration, declaration.parent]
    .filter(
      (node) =>
        ts.isTypeElement(node) ||
        ts.isClassElement(node) ||
        ts.isInterfaceDeclaration(node) ||
        ts.isClassDeclaration(node) ||
        ts.isEnumMember(node) ||
        ts.isEnumDeclaration(node) ||
        ts.isFunctionDeclaration(node),
    )
    .map((node) => node.getSourceFile().text.slice(node.getFullStart(), node.getStart()));
  return texts.flatMap((text) =>
    [...text.matchAll(/\[Api set: (\w+) ([\d.]+)\]/g)].map(([, set = "", version = ""]) => ({ set, version })),
  );
}

/** Versions of ExcelApi that a function around a place asks about. */
function guards(node: ts.Node): string[] {
  const found: string[] = [];
  for (let around: ts.Node | undefined = node; around; around = around.parent) {
    if (!ts.isFunctionLike(around)) continue;
    found.push(...[...around.getText().matchAll(/supportsExcelApi\("([\d.]+)"\)/g)].map(([, version = ""]) => version));
  }
  return found;
}

const isOfficeTypes = (path: string): boolean => path.includes("@types/office-js");

/** Members of Office that code uses and that neither the floor nor a question about the set vouches for. */
function unguarded(files: readonly string[], host?: ts.CompilerHost): string[] {
  const program = ts.createProgram({
    rootNames: files,
    options: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.ReactJSX,
      types: ["office-js", "custom-functions-runtime"],
      typeRoots: [join(root, "node_modules/@types")],
      skipLibCheck: true,
      resolveJsonModule: true,
      noEmit: true,
    },
    ...(host && { host }),
  });
  const checker = program.getTypeChecker();
  const told = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declaration = checker
        .getSymbolAtLocation(node.name)
        ?.declarations?.find((one) => isOfficeTypes(one.getSourceFile().fileName));
      for (const { set, version } of declaration ? needsOf(declaration) : []) {
        // The types share some members with Outlook and number them by its set.
        if (set === "Mailbox") continue;
        const floor = FLOOR.get(set);
        if (floor !== undefined && atLeast(floor, version)) continue;
        if (set === "ExcelApi" && guards(node).some((asked) => atLeast(asked, version))) continue;
        const { fileName } = node.getSourceFile();
        told.add(`${fileName.slice(fileName.lastIndexOf("/src/") + 1)}: ${node.name.text} needs ${set} ${version}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (files.includes(file.fileName)) visit(file);
  return [...told].sort();
}

const FOLDERS = ["excel", "functions", "commands", "taskpane", "actions", "pages"];

test("what is used of Office is in the sets that the manifest asks for, or is asked about first", () => {
  const files = ts.sys
    .readDirectory(join(root, "src"), [".ts", ".tsx"])
    .filter((path) => FOLDERS.some((folder) => path.startsWith(join(root, "src", folder))))
    .filter((path) => /\b(?:Excel|Office|CustomFunctions)\b/.test(readFileSync(path, "utf8")));
  expect(files.length).toBeGreaterThan(20);
  expect(unguarded(files)).toEqual([]);
});

test("the test finds a newer member, and takes a question about its set for an answer", () => {
  const use = "range.getMergedAreasOrNullObject()";
  const samples = {
    bare: `export const f = (range: Excel.Range) => ${use};`,
    older: `export function f(range: Excel.Range) { return supportsExcelApi("1.12") ? ${use} : null; }`,
    asked: `export function f(range: Excel.Range) { return supportsExcelApi("1.13") ? ${use} : null; }`,
    early: `export function f(range: Excel.Range) { if (!supportsExcelApi("1.14")) return; [1].map(() => ${use}); }`,
    floor: `export const f = (range: Excel.Range) => range.values;`,
  };
  const texts = new Map(
    Object.entries(samples).map(([name, code]) => [
      join(root, `src/excel/${name}.ts`),
      `declare function supportsExcelApi(version: string): boolean;\n${code}`,
    ]),
  );
  const host = ts.createCompilerHost({});
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, options) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, options) : ts.createSourceFile(name, text, options, true);
  };
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  expect(unguarded([...texts.keys()], host)).toEqual(
    ["bare", "older"].map((name) => `src/excel/${name}.ts: getMergedAreasOrNullObject needs ExcelApi 1.13`),
  );
});
