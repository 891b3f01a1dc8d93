// A rule of ESLint: a table that is written as an object is not looked up by just any text. Words of cells, files and
// callers can be `constructor` or `__proto__`, and an object has those without anybody having written them down.
import ts from "typescript";

const MESSAGE = "Make the table with byWord (or a Map): an object also answers to `constructor`.";

/** Whether it can be any text, not one of a few words. */
function isAnyText(/** @type {ts.Type} */ type) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(({ flags }) => (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) !== 0);
}

/** The object that a name stands for, through `as` and `satisfies`; `null` for everything that is made otherwise. */
function tableOf(/** @type {ts.Expression | undefined} */ made) {
  let inner = made;
  while (
    inner &&
    (ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner) || ts.isParenthesizedExpression(inner))
  ) {
    inner = inner.expression;
  }
  if (!inner || !ts.isObjectLiteralExpression(inner)) return null;
  return inner.properties.every(ts.isSpreadAssignment) ? null : inner;
}

/** @type {import("eslint").Rule.RuleModule} */
export const wordTables = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    if (!program) return {};
    /** @type {ts.TypeChecker} */
    const checker = program.getTypeChecker();

    function isTable(/** @type {unknown} */ node) {
      /** @type {ts.Expression} */
      const object = esTreeNodeToTSNodeMap.get(node);
      if (tableOf(object)) return true;
      if (!ts.isIdentifier(object)) return false;
      let symbol = checker.getSymbolAtLocation(object);
      if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
      const declared = symbol?.valueDeclaration;
      return declared !== undefined && ts.isVariableDeclaration(declared) && tableOf(declared.initializer) !== null;
    }

    function judge(/** @type {any} */ node, /** @type {unknown} */ table, /** @type {unknown} */ key) {
      if (!isAnyText(checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(key)))) return;
      if (isTable(table)) context.report({ node, message: MESSAGE });
    }

    return {
      "MemberExpression[computed=true]": (/** @type {any} */ node) => {
        const isWritten = node.parent.type === "AssignmentExpression" && node.parent.left === node;
        if (!isWritten) judge(node, node.object, node.property);
      },
      "BinaryExpression[operator='in']": (/** @type {any} */ node) => judge(node, node.right, node.left),
    };
  },
};
