import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.join(__dirname, "../..");

export const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

/** The text as it is read: without blocks of code, in which nothing is a link or a heading. */
export const prose = (file: string): string => read(file).replace(/^( *)```[^]*?^\1```$/gm, "");

/** Every Markdown file that somebody reads, as a path from the root of the project. */
export const DOCUMENTS: readonly string[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.posix.join("docs", name.split(path.sep).join("/"))),
  "preview/README.md",
];

/** The headings of a document with their depth, in its order. */
export function headingsOf(file: string): { depth: number; text: string }[] {
  return [...prose(file).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = "", text = ""]) => ({
    depth: marks.length,
    text,
  }));
}

/** The anchors of headings as GitHub makes them. */
export function anchorsOf(file: string): string[] {
  const seen = new Map<string, number>();
  return headingsOf(file).map(({ text }) => {
    const plain = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const before = seen.get(plain) ?? 0;
    seen.set(plain, before + 1);
    return before === 0 ? plain : `${plain}-${before}`;
  });
}

/** The cells of the rows of the first table in a text, without its head. */
export function tableRows(text: string): string[][] {
  const lines = text.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
