import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";

/** The first moment that a zip can name, in the time of whatever place makes it: zips know no zone. */
const ALWAYS = new Date(1980, 0, 1);
/** What may be run, as unzip sets it. */
const EXECUTABLE = 0o100755 << 16;
const PLAIN = 0o100644 << 16;
const UNIX = 3;

/** @typedef {Map<string, Uint8Array>} Files by path with `/` */

/**
 * Every file at or below a folder.
 * @param {string} folder
 * @param {string} [under] what to write before each path
 * @returns {Files}
 */
export function filesIn(folder, under = "") {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [under + path.slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, ""), readFileSync(path)];
      }),
  );
}

/** A file of which a release may hold two versions at once: its name says its content. */
const HASHED = /\.[0-9a-f]{8}\.(?:js|css)$/;

/**
 * With the hashed files of the release before that this one has not: panes opened before the update still ask for them.
 * @param {Files} files
 * @param {Uint8Array} previous the zip of that release
 */
export function withPrevious(files, previous) {
  const kept = Object.entries(unzipSync(previous)).filter(([path]) => HASHED.test(path) && !files.has(path));
  return new Map([...files, ...kept]);
}

/** A line for each file as `sha256sum -c` reads it. */
export function checksums(/** @type {Files} */ files) {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${createHash("sha256").update(content).digest("hex")}  ${path}\n`)
    .join("");
}

/** The same files give the same bytes, on every day and machine. */
export function zip(/** @type {Files} */ files) {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(
    Object.fromEntries(
      entries.map(([path, content]) => [
        path,
        [
          content,
          {
            level: /\.(?:png|xlsx)$/.test(path) ? 0 : 9,
            mtime: ALWAYS,
            os: UNIX,
            attrs: path.endsWith(".sh") ? EXECUTABLE : PLAIN,
          },
        ],
      ]),
    ),
  );
}
