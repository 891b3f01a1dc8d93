// `npm run release [-- --previous iid-excel-<older>.zip] [--no-build] [--out DIR]`: what an office is given, in dist/release.
//   iid-excel-<version>.zip  the files to host, the manifest, the guide, notices, checksums, a script that sets the address
//   iid-cli-<version>.tgz    the command line, for people without the project: npx ./iid-cli-<version>.tgz
// The same sources give the same bytes.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checksums, filesIn, withPrevious, zip } from "./release/archive.mjs";
import { billOfMaterials } from "./release/sbom.mjs";
import { bundledIn, lockedPackages, NOTICES } from "./shipped.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const { values } = parseArgs({
  options: {
    previous: { type: "string" },
    out: { type: "string", default: join(root, "dist/release") },
    "no-build": { type: "boolean", default: false },
  },
});
const out = resolve(values.out);
const project = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

function run(/** @type {string} */ command, /** @type {string[]} */ args, cwd = root) {
  const { status, stdout, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(" ")} ended with ${status}`);
  return stdout.trim();
}

/** Lists for scripts of ours; the bill of materials tells others the same. */
const isOurs = (/** @type {string} */ path) => /(?:^|\/)bundled\.[^/]+\.json$/.test(path);
const read = (/** @type {string} */ path) => readFileSync(join(root, path));
const text = (/** @type {string} */ content) => new TextEncoder().encode(content);

function billOf(/** @type {string} */ name, /** @type {string} */ folder) {
  const packages = bundledIn(join(root, folder)) ?? [];
  const bill = billOfMaterials(
    { name, version: project.version, license: project.license },
    packages,
    lockedPackages(root),
  );
  return text(`${JSON.stringify(bill, null, 2)}\n`);
}

function addinZip() {
  const hosted = filesIn(join(root, "dist/addin"), "addin/");
  const manifest = hosted.get("addin/manifest.xml");
  if (manifest === undefined) throw new Error("dist/addin is not built: leave --no-build out");
  let files = new Map([...hosted].filter(([path]) => !isOurs(path) && path !== "addin/manifest.xml"));
  if (values.previous !== undefined) files = withPrevious(files, readFileSync(values.previous));
  for (const [path, content] of [...files]) {
    // Read from the folder as well as from the server.
    if (/^addin\/(?:panduan\/|laman\.css$|assets\/icon-32\.png$)/.test(path))
      files.set(path.slice("addin/".length), content);
  }
  files.set("manifest.xml", manifest);
  for (const name of ["atur-alamat.sh", "atur-alamat.ps1"]) files.set(name, read(`scripts/release/${name}`));
  for (const [path, content] of filesIn(join(root, "docs/hosting"), "hosting/")) files.set(path, content);
  for (const name of ["LICENSE", "CHANGELOG.md"]) files.set(name, read(name));
  files.set(NOTICES, read(`dist/addin/${NOTICES}`));
  files.set("sbom.cdx.json", billOf("iid-excel", "dist/addin"));
  files.set("SHA256SUMS", text(checksums(files)));
  return zip(files);
}

/** @returns {string} the name of the package that npm has packed */
function packCommand() {
  if (!existsSync(join(root, "dist/cli/iid.cjs"))) throw new Error("dist/cli is not built: leave --no-build out");
  const folder = mkdtempSync(join(tmpdir(), "iid-cli-"));
  try {
    cpSync(join(root, "bin"), join(folder, "bin"), { recursive: true });
    cpSync(join(root, "dist/cli"), join(folder, "dist/cli"), {
      recursive: true,
      filter: (path) => basename(path) !== "cache" && !isOurs(path.replaceAll("\\", "/")),
    });
    const { version, license, engines, bin } = project;
    const description = "Indeks Inovasi Daerah on the command line: score, check and plan innovation workbooks";
    const own = { name: "iid-cli", version, description, license, engines, bin };
    writeFileSync(join(folder, "package.json"), `${JSON.stringify(own, null, 2)}\n`);
    cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
    writeFileSync(join(folder, "sbom.cdx.json"), billOf("iid-cli", "dist/cli"));
    return run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", out], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!values["no-build"]) {
  run("npm", ["run", "build"]);
  // The command line is built by `npm ci`, and its sources may have changed since.
  run("npm", ["run", "prepare"]);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const name = `iid-excel-${project.version}.zip`;
writeFileSync(join(out, name), addinZip());
const command = packCommand();
writeFileSync(
  join(out, "SHA256SUMS"),
  checksums(new Map([name, command].map((file) => [file, readFileSync(join(out, file))]))),
);
for (const file of [name, command, "SHA256SUMS"]) console.log(join(out, file));
