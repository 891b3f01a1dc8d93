import { HostError } from "../../errors";
import type { Arguments } from "../../query/arguments";
import { HostObject } from "../../query/hostObject";
import type { HostContext } from "../context";
import type { XmlPart } from "./documentState";

const ROOT = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^<>]*?)?\/?>/;

/** `workbook.customXmlParts`, or those of one namespace. */
export function customXmlParts(context: HostContext, namespaceUri?: string): HostObject {
  const parts = (): XmlPart[] =>
    context.document.xmlParts.filter((part) => namespaceUri === undefined || part.namespaceUri === namespaceUri);
  const find = (id: string): XmlPart | undefined => parts().find((part) => part.id === id);
  const scoped = namespaceUri !== undefined;
  return new HostObject({
    type: scoped ? "CustomXmlPartScopedCollection" : "CustomXmlPartCollection",
    items: () => parts().map((part) => customXmlPart(context, part)),
    item: (args) => customXmlPart(context, existing(find(args.text(0)))),
    methods: {
      GetCount: () => parts().length,
      GetItemOrNullObject: (args) => {
        const part = find(args.text(0));
        return part ? customXmlPart(context, part) : null;
      },
      ...(scoped ? onlyItem(context, parts) : all(context)),
    },
  });
}

function all(context: HostContext): Record<string, (args: Arguments) => HostObject> {
  return {
    Add: (args) => {
      const xml = args.text(0);
      return customXmlPart(context, context.document.addXmlPart(namespaceOf(xml), xml));
    },
    GetByNamespace: (args) => customXmlParts(context, args.text(0)),
  };
}

function onlyItem(context: HostContext, parts: () => XmlPart[]): Record<string, () => HostObject | null> {
  return {
    GetOnlyItem: () => {
      const found = parts();
      if (found.length !== 1) throw new HostError("InvalidOperation", `${found.length} parts in the namespace`);
      return customXmlPart(context, existing(found[0]));
    },
    GetOnlyItemOrNullObject: () => {
      const [part, ...others] = parts();
      return part && others.length === 0 ? customXmlPart(context, part) : null;
    },
  };
}

function customXmlPart(context: HostContext, part: XmlPart): HostObject {
  const { xmlParts } = context.document;
  const alive = (): XmlPart => existing(xmlParts.find((candidate) => candidate === part));
  return new HostObject({
    type: "CustomXmlPart",
    identity: () => ({ Id: part.id }),
    scalars: { Id: { get: () => part.id }, NamespaceUri: { get: () => part.namespaceUri } },
    methods: {
      GetXml: () => alive().xml,
      SetXml: (args) => {
        const xml = args.text(0);
        alive().namespaceUri = namespaceOf(xml);
        part.xml = xml;
      },
      Delete: () => {
        xmlParts.splice(xmlParts.indexOf(alive()), 1);
      },
    },
  });
}

function existing(part: XmlPart | undefined): XmlPart {
  if (!part) throw new HostError("ItemNotFound", "no such part");
  return part;
}

/** Namespace of the root element, `""` without one. Throws `InvalidArgument` when it is no XML. */
function namespaceOf(xml: string): string {
  const [root, prefix, attributes = ""] = ROOT.exec(xml) ?? [];
  if (root === undefined) throw new HostError("InvalidArgument", "not XML");
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}
