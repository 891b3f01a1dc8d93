import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/**
 * Who may hold something between two calls, and what. Each can be emptied or started anew; everything else follows from
 * its arguments (`oncePer`) or belongs to an object that one of these holds.
 */
const OWNERS: Record<string, string> = {
  "src/actions/services.ts": "session, page shown and announcements, for ribbon and pane",
  "src/excel/host/run.ts": "the batches that wait for Excel",
  "src/excel/host/doubts.ts": "how often a change ended in doubt",
  "src/excel/sheets/abandoned.ts": "hidden sheets that Excel has not let us take away",
  "src/excel/host/functionCalls.ts": "who follows the calls of formulas, while a test runs",
  "src/excel/stored/ruleStore.ts": "the workbook's own rules, as read from the document",
  "src/excel/stored/ruleParts.ts": "the years of these rules, as read from the document",
  "src/excel/stored/officeSettings.ts": "what the office chose for the workbook, as read from the document",
  "src/functions/memory/memory.ts": "what formulas have read and computed",
  "src/pane/memory/paneMemory.ts": "what waits to be kept on this computer",
  "src/analysis/worth/worthTogether.ts": "what mending several findings is worth, hidden from who has their list",
  "preview/host/model/ranges/rangePlaces.ts": "where the ranges of the emulated Excel lie, hidden from who has one",
};

/** Classes whose objects do not change once they are made, or only by loading a part of the program. */
const CONSTANT = new Set(["RegExp", "Set", "Map", "PhraseBook", "LoadedOnUse", "Intl.Collator"]);
const CHANGING = new Set(
  "set add delete clear push pop shift unshift splice sort reverse fill copyWithin assign".split(" "),
);

/** Names that are declared outside every function, with what they begin with. */
function declared(source: ts.SourceFile): ts.VariableDeclaration[] {
  return source.statements.flatMap((one) => (ts.isVariableStatement(one) ? [...one.declarationList.declarations] : []));
}

/** The flags of a pattern; `null` for anything else. */
function flagsOf({ initializer }: ts.VariableDeclaration): string | null {
  if (!initializer) return null;
  if (ts.isRegularExpressionLiteral(initializer)) return initializer.text.slice(initializer.text.lastIndexOf("/") + 1);
  const flags = ts.isNewExpression(initializer) ? initializer.arguments?.[1] : undefined;
  return flags && ts.isStringLiteral(flags) ? flags.text : null;
}

/** The name at the beginning of `name.of[some].property`. */
function beginning(node: ts.Expression): string | null {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return beginning(node.expression);
  return ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) ? beginning(node.expression) : null;
}

/** What a piece of code changes, as an expression: `list` in `list.push(1)`, `list[0] = 1` and `list[0]++`. */
function changed(node: ts.Node): ts.Expression | null {
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
    return assigns ? node.left : null;
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const { operator } = node;
    return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken ? node.operand : null;
  }
  if (ts.isDeleteExpression(node)) return node.expression;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { name, expression } = node.expression;
  if (!CHANGING.has(name.text)) return null;
  return ts.isIdentifier(expression) && expression.text === "Object" ? (node.arguments[0] ?? null) : expression;
}

/** The names of a module that keep something between two calls. */
function state(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const own = declared(source);
  const found = new Set<string>();
  for (const { name, initializer, parent } of own) {
    const isConst = ts.isVariableDeclarationList(parent) && (parent.flags & ts.NodeFlags.Const) !== 0;
    const made = initializer && ts.isNewExpression(initializer) ? initializer.expression.getText(source) : null;
    if (!isConst || (made !== null && !CONSTANT.has(made))) found.add(name.getText(source));
  }
  const withFlag = (flag: string): ReadonlySet<string> =>
    new Set(own.filter((one) => flagsOf(one)?.includes(flag)).map(({ name }) => name.getText(source)));
  // A `g` pattern remembers where it stopped: `exec` and `test` change it. A sticky one is told where to look each time.
  const searching = withFlag("g");
  const sticky = withFlag("y");
  const names = new Set(own.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : [])));
  const visit = (node: ts.Node): void => {
    const target = changed(node);
    const name = target && beginning(target);
    if (name !== null && names.has(name) && !sticky.has(name) && isInFunction(node)) found.add(name);
    const searched = searchedBy(node);
    if (searched !== null && searching.has(searched)) found.add(searched);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

/** The pattern that looks for something: `PATTERN` in `PATTERN.exec(text)`. */
function searchedBy(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { name, expression } = node.expression;
  return ts.isIdentifier(expression) && ["exec", "test"].includes(name.text) ? expression.text : null;
}

/** A list may be filled while the module begins; after that it stays. */
function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node, (one) => ts.isFunctionLike(one)) !== undefined;
}

function modules(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name).replaceAll("\\", "/"));
}

const FILES = [...modules("src"), ...modules("preview")];

test.each([
  ["let count = 0;\nexport const next = () => ++count;", ["count"]],
  ["const seen = new Set<string>();\nexport const see = (one: string) => seen.add(one);", ["seen"]],
  ["const known = new WeakMap();", ["known"]],
  ["const list: number[] = [];\nexport function keep(one: number) { list.push(one); }", ["list"]],
  ["const kept = { one: 1 };\nexport function keep(one: number) { kept.one = one; }", ["kept"]],
  ["const kept: Record<string, number[]> = {};\nexport function keep() { kept['a']!.length++; }", ["kept"]],
  ["const kept = {};\nexport const keep = (one: object) => Object.assign(kept, one);", ["kept"]],
  ["export const memory = new Memory();", ["memory"]],
  ["const WORD = /a/g;\nexport const has = (text: string) => WORD.test(text);", ["WORD"]],
  ['const WORD = new RegExp("a", "gi");\nexport const find = (text: string) => WORD.exec(text);', ["WORD"]],
])("keeps something: %s", (text, names) => {
  expect(state("module.ts", text)).toEqual(names);
});

test.each([
  "const WORDS = new Set(['a']);\nexport const has = (word: string) => WORDS.has(word);",
  "const list: number[] = [];\nlist.push(1);\nexport const first = () => list[0];",
  "export function collect() { const list: number[] = []; list.push(1); let count = 0; return ++count; }",
  "const AT = /a/y;\nexport function isAt(text: string, at: number) { AT.lastIndex = at; return AT.test(text); }",
  "const WORD = /a/g;\nconst ONE = /g/i;\nexport const has = (text: string) => ONE.test(text.replace(WORD, 'b'));",
  "const NONE: readonly string[] = [];\nexport const of = (name: string) => [...NONE, name].sort();",
])("keeps nothing: %s", (text) => {
  expect(state("module.ts", text)).toEqual([]);
});

test("only the owners keep something between two calls", () => {
  const keeping = FILES.flatMap((path) =>
    state(path, readFileSync(join(root, path), "utf8")).map((name) => `${path}: ${name}`),
  );
  expect(keeping.filter((one) => !(one.split(":", 1)[0]! in OWNERS))).toEqual([]);
});

test.each(Object.keys(OWNERS))("%s is an owner, and of one thing", (path) => {
  expect(state(path, readFileSync(join(root, path), "utf8"))).toHaveLength(1);
});
