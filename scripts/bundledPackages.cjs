const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/**
 * Of a path inside a package: its folder.
 * @param {string} path
 */
function packageFolder(path) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path) ?? [];
  return folder;
}

/**
 * Webpack's plugin that lists the packages whose code is really in what it built, as `bundled.<name of the build>.json`:
 * `[{ name, version, folder }]`, the folder from the project. Notices and the bill of materials are made of it.
 */
class BundledPackages {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("BundledPackages", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "BundledPackages", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const folders = new Set();
          for (const module of compilation.modules) {
            // A module that others were joined into has a list of them and no file of its own.
            const parts = /** @type {{ modules?: import("webpack").Module[] }} */ (module).modules ?? [module];
            for (const part of parts) {
              const folder = packageFolder(part.nameForCondition() ?? "");
              if (folder) folders.add(folder);
            }
          }
          const packages = [...folders].map((folder) => {
            const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
            return { name, version, folder: folder.slice(folder.indexOf("node_modules")).replaceAll("\\", "/") };
          });
          packages.sort((a, b) => (a.folder < b.folder ? -1 : 1));
          const text = `${JSON.stringify(packages, null, 2)}\n`;
          compilation.emitAsset(`bundled.${compiler.options.name ?? "all"}.json`, new sources.RawSource(text));
        },
      );
    });
  }
}

module.exports = { BundledPackages };
