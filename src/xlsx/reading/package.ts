import { XlsxError } from "../errors";
import { decodePart } from "../xml/decode";
import { tagsOf } from "../xml/tags";
import { UnusualXml } from "../xml/unusual";
import type { Archive } from "../zip/archive";

export interface Relationship {
  id: string;
  type: string;
  /** The path of the part it means. */
  target: string;
  /** As written; the whole address where it leads out of the workbook. */
  address: string;
}

/** The path a target means, seen from a part. */
function resolve(part: string, target: string): string {
  const plain = target.replaceAll("\\", "/");
  if (plain.startsWith("/")) return plain.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of plain.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** The parts of a workbook file, found by what refers to them. */
export class Package {
  /**
   * @param plain writes XML as the scanner reads it; without it, what is written in another way cannot be read
   */
  constructor(
    private readonly archive: Archive,
    private readonly file: string,
    private readonly plain: ((xml: string) => string) | null,
  ) {}

  /**
   * Reads a part that must be there: what refers to it would be lost without a word.
   * @throws XlsxError @throws UnusualXml
   */
  read<T>(path: string, parse: (xml: string) => T): T {
    const part = this.archive.part(path);
    if (!part) throw this.damaged(`${path} is missing`);
    const xml = decodePart(part);
    try {
      return parse(xml);
    } catch (error) {
      if (!(error instanceof UnusualXml) || !this.plain) throw error;
    }
    return parse(this.written(xml, path));
  }

  /** What a part refers to, within the workbook and outside. */
  relationships(part: string): Relationship[] {
    const slash = part.lastIndexOf("/");
    const path = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
    if (!this.archive.has(path)) return [];
    return this.read(path, (xml) => {
      if (!/<Relationships[\s/>]/.test(xml) || xml.includes("<!")) throw new UnusualXml("no plain relationships");
      return tagsOf(xml, "Relationship").map((tag) => ({
        id: tag.get("Id") ?? "",
        type: (tag.get("Type") ?? "").replace(/^.*\//, ""),
        target: resolve(part, tag.get("Target") ?? ""),
        address: tag.get("Target") ?? "",
      }));
    });
  }

  damaged(detail: string, cause?: unknown): XlsxError {
    return new XlsxError("damaged", this.file, detail, { cause });
  }

  private written(xml: string, path: string): string {
    try {
      return this.plain!(xml);
    } catch (error) {
      throw this.damaged(`${path} is no XML`, error);
    }
  }
}
