import { HostError } from "../../errors";
import type { Arguments } from "../../query/arguments";
import { HostObject } from "../../query/hostObject";
import type { Wire } from "../../query/wire";
import { columnLetters, quoteSheet } from "../cells/a1";
import { formulaArea } from "../cells/addressArea";
import type { HostContext } from "../context";
import { requireSheet, textOf } from "../context";
import type { DefinedName } from "./documentState";
import { range } from "../ranges/range";
import { placeOf } from "../ranges/rangePlaces";
import { checkName } from "../tables/tableNames";

/** Defined names of the workbook, or those that belong to one of its sheets. */
export function nameCollection(context: HostContext, sheetId: string | null): HostObject {
  const own = (): DefinedName[] => context.document.names.filter((defined) => defined.sheetId === sheetId);
  const find = (name: string): DefinedName | undefined =>
    own().find((defined) => defined.name.toLowerCase() === name.toLowerCase());
  return new HostObject({
    type: "NamedItemCollection",
    items: () => own().map((defined) => namedItem(context, defined)),
    item: (args) => {
      const wanted = args.text(0);
      // office.js asks for an object that it has loaded by its identity.
      const defined = own().find((one) => identityOf(one) === wanted) ?? find(wanted);
      if (!defined) throw new HostError("ItemNotFound", `name ${wanted}`);
      return namedItem(context, defined);
    },
    methods: {
      Add: (args) => add(context, sheetId, args),
      GetCount: () => own().length,
      GetItemOrNullObject: (args) => {
        const defined = find(args.text(0));
        return defined ? namedItem(context, defined) : null;
      },
    },
  });
}

/** Two sheets may define the same name. */
function identityOf({ sheetId, name }: DefinedName): string {
  return `${sheetId ?? ""}!${name}`;
}

function namedItem(context: HostContext, defined: DefinedName): HostObject {
  const { names } = context.document;
  const place = (): ReturnType<typeof formulaArea> => formulaArea(context, defined.formula);
  return new HostObject({
    type: "NamedItem",
    identity: () => ({ _Id: identityOf(defined) }),
    scalars: {
      Name: { get: () => defined.name },
      Type: { get: () => (place() ? "Range" : "String") },
      Value: { get: (): Wire => defined.formula.replace(/^=/, "") },
      Formula: {
        get: () => defined.formula,
        set: (value) => {
          defined.formula = asFormula(textOf(value));
        },
      },
      Visible: {
        get: () => defined.visible,
        set: (value) => {
          defined.visible = value === true;
        },
      },
      Comment: { get: () => defined.comment },
      Scope: { get: () => (defined.sheetId === null ? "Workbook" : "Worksheet") },
    },
    methods: {
      GetRange: () => {
        const found = place();
        if (!found) throw new HostError("InvalidReference", `name ${defined.name} is no range`);
        return range(context, found.sheetId, found.area);
      },
      GetRangeOrNullObject: () => {
        const found = place();
        return found && range(context, found.sheetId, found.area);
      },
      Delete: () => {
        const index = names.indexOf(defined);
        if (index >= 0) names.splice(index, 1);
      },
    },
  });
}

function add(context: HostContext, sheetId: string | null, args: Arguments): HostObject {
  const name = args.text(0);
  checkName(context, name, { sheetId });
  const object = args.optionalObject(1);
  const formula = object ? absolute(context, object) : asFormula(args.key(1));
  const defined: DefinedName = { name, formula, comment: args.optionalText(2) ?? "", visible: true, sheetId };
  context.document.names.push(defined);
  return namedItem(context, defined);
}

function asFormula(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}

function absolute(context: HostContext, object: HostObject): string {
  const { sheetId, area } = placeOf(object);
  const sheet = quoteSheet(requireSheet(context, sheetId).name);
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(area.top, area.left);
  const last = cell(area.bottom, area.right);
  return `=${sheet}!${first === last ? first : `${first}:${last}`}`;
}
