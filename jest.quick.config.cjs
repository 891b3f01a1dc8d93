// `npm run test:quick`, for daily work: the tests of the pure folders, where figures and findings come from, but for the
// files that try properties or start programs, which take their time. Nothing is listed: a new folder or test is among them
// by itself.
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const unit = require("./jest.config.cjs");
const { PURE } = require("./scripts/pureFolders.cjs");

const TEST = /\.test\.ts$/;
const SLOW = /from "(?:fast-check|node:child_process)"/;

/** @returns {string[]} paths from here, as written everywhere */
function quickTests() {
  return PURE.map((folder) => `test/${folder}`)
    .filter((folder) => existsSync(join(__dirname, folder)))
    .flatMap((folder) =>
      readdirSync(join(__dirname, folder), { recursive: true, encoding: "utf8" }).map(
        (file) => `${folder}/${file.replaceAll("\\", "/")}`,
      ),
    )
    .filter((file) => TEST.test(file) && !SLOW.test(readFileSync(join(__dirname, file), "utf8")));
}

module.exports = { ...unit, testMatch: quickTests().map((file) => `<rootDir>/${file}`) };
