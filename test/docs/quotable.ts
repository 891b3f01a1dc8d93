import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./documents";

/** Every text in quotation marks in the sources: what the pane can say is among them. */
export function quotable(): string[] {
  const source = path.join(ROOT, "src");
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(path.join(source, file), "utf8").matchAll(/"([^"\n]{4,})"/g)].map(([, text = ""]) => text),
    );
}
