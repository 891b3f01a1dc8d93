import { parseAddress } from "../../workbook/index";
import { isPercentFormat } from "../../workbook/cells/percent";
import type { SheetTable } from "../../workbook/types";
import type { Archive } from "../zip/archive";
import { decodeEntities } from "./xmlText";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  name: string;
  visible: boolean;
  /** Path of its worksheet part; `null` for chart and dialog sheets. */
  path: string | null;
}

export interface WorkbookParts {
  date1904: boolean;
  /** Path of the shared strings; `null` without any. */
  strings: string | null;
  /** Numbers of the cell styles that show percent. */
  percents: ReadonlySet<number>;
  sheets: SheetEntry[];
}

interface Relationship {
  id: string;
  type: string;
  /** The path of the part it means. */
  target: string;
  /** As written; the whole address where it leads out of the workbook. */
  address: string;
}

/** The attributes of every tag of a name, whatever its namespace prefix; prefixes of attributes are dropped. */
export function tagsOf(xml: string, tag: string): Map<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${tag}(\\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>`, "g"));
  return [...tags].map((match) => {
    const attributes = new Map<string, string>();
    for (const one of (match[1] ?? "").matchAll(/(?:\w+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      attributes.set(one[1]!, decodeEntities(one[2] ?? one[3] ?? ""));
    }
    return attributes;
  });
}

/** The text of a part; `""` when there is none. */
export function textOf(archive: Archive, path: string): string {
  const part = archive[path];
  return part ? new TextDecoder().decode(part) : "";
}

/** The path a target means, seen from a part. */
function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** What a part refers to, within the workbook and outside. */
export function relationships(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf("/");
  const path = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  return tagsOf(textOf(archive, path), "Relationship").map((tag) => ({
    id: tag.get("Id") ?? "",
    type: (tag.get("Type") ?? "").replace(/^.*\//, ""),
    target: resolve(part, tag.get("Target") ?? ""),
    address: tag.get("Target") ?? "",
  }));
}

/** @returns the path of the workbook part, `null` when the archive is no workbook */
export function workbookPath(archive: Archive): string | null {
  const main = relationships(archive, "").find((relation) => relation.type === "officeDocument");
  return main && main.target in archive && /\.xml$/i.test(main.target) ? main.target : null;
}

/** Formats of percent that every program knows by number. */
const PERCENT_FORMATS = ["9", "10"];

/** @returns the numbers of the cell styles that show percent */
function percentStyles(xml: string): Set<number> {
  const formats = tagsOf(xml, "numFmt").filter((tag) => isPercentFormat(tag.get("formatCode") ?? ""));
  const known = new Set([...PERCENT_FORMATS, ...formats.map((tag) => tag.get("numFmtId") ?? "")]);
  const [, cells = ""] = /<(?:\w+:)?cellXfs\b([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(xml) ?? [];
  const styles = tagsOf(cells, "xf");
  return new Set([...styles.keys()].filter((at) => known.has(styles[at]!.get("numFmtId") ?? "")));
}

/** Reads the list of sheets and the date system. */
export function readWorkbookParts(archive: Archive, path: string): WorkbookParts {
  const xml = textOf(archive, path);
  const relations = relationships(archive, path);
  const worksheets = new Map(
    relations.filter((relation) => relation.type === "worksheet").map((relation) => [relation.id, relation.target]),
  );
  const flag = tagsOf(xml, "workbookPr")[0]?.get("date1904");
  return {
    date1904: flag === "1" || flag === "true",
    percents: percentStyles(textOf(archive, relations.find(({ type }) => type === "styles")?.target ?? "")),
    strings: relations.find((relation) => relation.type === "sharedStrings")?.target ?? null,
    sheets: tagsOf(xml, "sheet").map((tag) => ({
      name: tag.get("name") ?? "",
      visible: tag.get("state") === undefined || tag.get("state") === "visible",
      path: worksheets.get(tag.get("id") ?? "") ?? null,
    })),
  };
}

/** Reads the Excel tables of a worksheet part, in the order of their relationships. */
export function readTables(archive: Archive, sheetPath: string): SheetTable[] {
  return relationships(archive, sheetPath)
    .filter((relation) => relation.type === "table")
    .flatMap((relation): SheetTable[] => {
      const tag = tagsOf(textOf(archive, relation.target), "table")[0];
      const area = parseAddress(tag?.get("ref") ?? "")?.area;
      const name = tag?.get("displayName") ?? tag?.get("name");
      if (!tag || !area || name === undefined) return [];
      const hasTotals = Number(tag.get("totalsRowCount") ?? "0") > 0;
      return [{ name, area, hasHeader: tag.get("headerRowCount") !== "0", hasTotals }];
    });
}
