// The list of actions as the program imports it: a file of a group in src/actions is one action. What buttons ask before
// an action is used (label, enabled, undoable) is copied from its file; what it does is loaded when it is first run.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const HEAD = "// Generated from the files src/actions/<group>/<id>.ts by `npm run generate`.";
/** Folders that hold no actions: the live session, and what several groups use. */
const NO_GROUPS = ["session", "shared"];
/** What stands in the registry, in the order of the files. */
const FACTS = ["label", "undoable", "enabled"];

/** @typedef {{ id: string, group: string, facts: string[] }} Action */

/**
 * @param {ts.SourceFile} source
 * @param {string} id
 * @returns {ts.ObjectLiteralExpression | undefined} what `export const <id> = defineAction({...})` is given
 */
function definitionOf(source, id) {
  const declarations = source.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .filter(({ modifiers = [] }) => modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => declarationList.declarations);
  const call = declarations.find(({ name }) => name.getText(source) === id)?.initializer;
  if (!call || !ts.isCallExpression(call) || call.expression.getText(source) !== "defineAction") return undefined;
  const [definition] = call.arguments;
  return definition && ts.isObjectLiteralExpression(definition) ? definition : undefined;
}

/**
 * Whether an expression says by itself what it is: names that it takes from its file would be missing in the registry.
 * @param {string} name
 * @param {ts.Expression} expression
 */
function standsAlone(name, expression) {
  if (name === "enabled") return ts.isArrowFunction(expression);
  if (name === "label") return ts.isObjectLiteralExpression(expression);
  return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(expression.kind);
}

/**
 * @param {ts.ObjectLiteralExpression} definition
 * @param {ts.SourceFile} source
 * @param {string} name
 * @param {string} file
 */
function factOf(definition, source, name, file) {
  const property = definition.properties
    .filter((one) => ts.isPropertyAssignment(one))
    .find((one) => one.name.getText(source) === name);
  if (!property || !standsAlone(name, property.initializer)) {
    throw new Error(
      `${file}: write "${name}" out in defineAction, without names from elsewhere: it is copied into the registry.`,
    );
  }
  return `${name}: ${property.initializer.getText(source)}`;
}

/**
 * @param {string} folder
 * @param {string} group
 * @param {string} id
 * @returns {Action}
 */
function actionOf(folder, group, id) {
  const file = `src/actions/${group}/${id}.ts`;
  const source = ts.createSourceFile(
    file,
    readFileSync(join(folder, group, `${id}.ts`), "utf8"),
    ts.ScriptTarget.Latest,
  );
  const definition = definitionOf(source, id);
  if (!definition) {
    throw new Error(`${file}: export the action as const ${id} = defineAction({ ... }), or move the file to shared.`);
  }
  return { id, group, facts: FACTS.map((name) => factOf(definition, source, name, file)) };
}

/**
 * @param {string} folder
 * @returns {Action[]} by id
 */
function actionsIn(folder) {
  const groups = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !NO_GROUPS.includes(entry.name),
  );
  const actions = groups.flatMap(({ name: group }) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".texts.ts"))
      .map((file) => actionOf(folder, group, file.slice(0, -".ts".length))),
  );
  const places = new Map();
  for (const { id, group } of actions) {
    const other = places.get(id);
    if (other) throw new Error(`src/actions/${group}/${id}.ts: ${other} has an action of that name, choose another.`);
    places.set(id, group);
  }
  return actions.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * @param {string} folder with a folder for each group of actions
 * @returns the sources that follow from the actions, by file name
 * @throws Error with a sentence for whoever adds an action
 */
export function actionSources(folder) {
  const actions = actionsIn(folder);
  return {
    "inputs.generated.ts": [
      HEAD,
      'import type { InputOf } from "./action";',
      ...actions.map(({ id, group }) => `import type { ${id} } from "./${group}/${id}";`),
      "",
      "/** What each action takes beside its context. */",
      "export interface ActionInputs {",
      ...actions.map(({ id }) => `  ${id}: InputOf<typeof ${id}>;`),
      "}",
      "",
      "export type ActionId = keyof ActionInputs;",
      "",
    ].join("\n"),
    "registry.generated.ts": [
      HEAD,
      'import type { ActionId, ActionInputs } from "./inputs.generated";',
      'import { registered, type Registered } from "./registered";',
      "",
      "export type Actions = { readonly [Id in ActionId]: Registered<Id, ActionInputs[Id]> };",
      "",
      "/** Everything a user can do, behind pane, ribbon and tests alike. */",
      "export const actions: Actions = {",
      ...actions.flatMap(({ id, group, facts }) => [
        `  ${id}: registered(`,
        `    "${id}",`,
        `    { ${facts.join(", ")} },`,
        `    () => import("./${group}/${id}").then((file) => file.${id}),`,
        "  ),",
      ]),
      "};",
      "",
    ].join("\n"),
  };
}
