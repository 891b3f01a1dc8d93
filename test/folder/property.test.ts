import fc from "fast-check";
import { collectReferences, judgeContent, judgeFolder, matchFolder, readBox } from "../../src/folder/index";
import type { FolderFile } from "../../src/folder/index";
import { readFileName } from "../../src/checks/shared/files/fileNames";
import { context } from "../checks/build";
import { cells, rules } from "./support/build";
import { gif, jpeg, joined, mp4, office, pdf, png, webp } from "./support/files";

const STARTS = [jpeg(9, 9), png(9, 9), gif(9, 9), webp(9, 9), mp4(), office("word"), pdf({ pages: ["a"] })];

test("any bytes get a verdict, never an exception", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 400 }),
      fc.nat(1e9),
      (head, tail, size) => {
        const { kind } = judgeContent({ size, head, tail });
        expect(typeof kind).toBe("string");
        readBox(head.slice(0, 16), size);
      },
    ),
    { numRuns: 400 },
  );
});

test("a known beginning with any middle and any cut gets a verdict", () => {
  fc.assert(
    fc.property(fc.constantFrom(...STARTS), fc.nat(), fc.uint8Array({ maxLength: 200 }), (start, at, rest) => {
      const content = joined(start.slice(0, at % (start.length + 1)), rest);
      const verdict = judgeContent({ size: content.length, head: content, tail: content });
      if (verdict.image) expect(verdict.image.width).toBeGreaterThanOrEqual(0);
      expect(verdict.kind === "empty").toBe(content.length === 0);
    }),
    { numRuns: 600 },
  );
});

const name = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("sk", "01. SK", "SK (1)", "(1)", "...", "Copy of ", "١٢", "名前"),
);
const path = fc
  .tuple(fc.array(name, { maxLength: 3 }), name, fc.constantFrom(".pdf", ".JPG", "", ".x"))
  .map(([folders, stem, ending]) => [...folders, stem + ending].join("/"));

test("any names are matched without an exception; each file is used or unused; the order of the folder is nothing", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(path, { maxLength: 12 }),
      fc.array(fc.string({ maxLength: 30 }), { maxLength: 4 }),
      (paths, texts) => {
        const { innovations } = context(
          cells(...texts.map((text) => ({ name: text, evidence: { sdm: `${text}.pdf; sk.pdf` } }))),
        );
        const references = collectReferences(innovations, null);
        const files: FolderFile[] = paths.map((entry) => ({ path: entry, size: entry.length }));
        const found = matchFolder(references, files, rules);
        const used = new Set(
          found.matches.flatMap(({ file, others }) => (file ? [file, ...others] : [])).map((file) => file.path),
        );
        for (const file of found.unreferenced) expect(used.has(file.path)).toBe(false);
        expect(matchFolder(references, [...files].reverse(), rules)).toEqual(found);
        const verdict = judgeFolder(found, new Map(), rules, files.length);
        expect(verdict.findings.length).toBeLessThanOrEqual(references.length + files.length);
      },
    ),
    { numRuns: 150 },
  );
});

test("a name means itself, whatever case and separators it is written with", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,8}( [a-z]{2,8}){0,3}$/), (stem) => {
      const { full } = readFileName(`${stem}.pdf`);
      for (const other of [
        stem.toUpperCase(),
        stem.replaceAll(" ", "_"),
        stem.replaceAll(" ", " - "),
        stem.replaceAll(" ", ""),
      ]) {
        expect(readFileName(`${other}.PDF`)).toMatchObject({ full, extension: "pdf" });
      }
    }),
  );
});
