import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { checksums, withPrevious, zip } from "../../scripts/release/archive.mjs";
import { billOfMaterials } from "../../scripts/release/sbom.mjs";

const root = join(__dirname, "../..");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (content: Record<string, string>): Map<string, Uint8Array> =>
  new Map(Object.entries(content).map(([path, text]) => [path, bytes(text)]));

describe("the archive", () => {
  const FILES = { "addin/taskpane.html": "page", "addin/core.0123abcd.js": "core", "atur-alamat.sh": "#!/bin/sh" };

  test("is the same whatever the order of the files and the time zone", () => {
    const once = zip(files(FILES));
    const zone = process.env.TZ;
    try {
      process.env.TZ = "Asia/Jayapura";
      expect(zip(new Map([...files(FILES)].reverse()))).toEqual(once);
    } finally {
      process.env.TZ = zone;
    }
    expect(Object.keys(unzipSync(once)).sort()).toEqual(Object.keys(FILES).sort());
  });

  test("keeps the hashed files of the release before, and none that it has itself", () => {
    const previous = zip(
      files({
        "addin/taskpane.html": "old page",
        "addin/functions.js": "old functions",
        "addin/core.0123abcd.js": "old core of the same name",
        "addin/core.89abcdef.js": "old core",
        "addin/7.00000000.css": "old style",
        "manifest.xml": "old manifest",
      }),
    );
    const both = withPrevious(files(FILES), previous);
    const told = [...both].map(([path, content]) => [path, new TextDecoder().decode(content)]);
    expect(Object.fromEntries(told)).toEqual({
      ...FILES,
      "addin/core.89abcdef.js": "old core",
      "addin/7.00000000.css": "old style",
    });
  });

  test("has a checksum for each file, as other programs compute it", () => {
    expect(checksums(files({ b: "abc", a: "" }))).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n" +
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b\n",
    );
  });
});

test("the bill of materials names each package with its licence and the hash of its archive", () => {
  const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  const bill = billOfMaterials(
    { name: "iid-excel", version: "1.0.0", license: "MIT" },
    [
      { name: "@office/part", version: "2.0.0", folder: "node_modules/@office/part" },
      { name: "both", version: "3.0.0", folder: "node_modules/both" },
    ],
    {
      "node_modules/@office/part": {
        license: "MIT",
        integrity: `sha512-${Buffer.from(digest, "hex").toString("base64")}`,
      },
      "node_modules/both": { license: "(MIT OR Apache-2.0)" },
    },
  );
  expect(bill).toMatchObject({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    metadata: { component: { name: "iid-excel", version: "1.0.0" } },
    components: [
      {
        purl: "pkg:npm/%40office/part@2.0.0",
        licenses: [{ license: { id: "MIT" } }],
        hashes: [{ alg: "SHA-512", content: digest }],
      },
      { purl: "pkg:npm/both@3.0.0", licenses: [{ expression: "(MIT OR Apache-2.0)" }] },
    ],
    dependencies: [{ dependsOn: ["pkg:npm/%40office/part@2.0.0", "pkg:npm/both@3.0.0"] }],
  });
  expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
});

const SHELLS = [
  { name: "sh", command: ["sh"], script: "atur-alamat.sh" },
  { name: "PowerShell", command: ["pwsh", "-NoProfile", "-File"], script: "atur-alamat.ps1" },
];

describe.each(SHELLS)("the address is set by $name", ({ command: [program = "", ...options], script }) => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "iid-alamat-"));
    copyFileSync(join(root, "scripts/release", script), join(folder, script));
    copyFileSync(join(root, "manifest.xml"), join(folder, "manifest.xml"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const manifest = (): string => readFileSync(join(folder, "manifest.xml"), "utf8");
  const set = (...args: string[]): { status: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync(program, [...options, join(folder, script), ...args], {
      encoding: "utf8",
    });
    return { status, said: stdout + stderr };
  };
  const there = spawnSync(program, ["-c", "exit 0"]).error === undefined;
  const here = there ? test : test.skip;
  const original = readFileSync(join(root, "manifest.xml"), "utf8");
  const SOURCE = "https://localhost:3000/addin/";

  here("in every place of the manifest, with or without the last slash, and again", () => {
    expect(set("https://iid.contoh.go.id/addin")).toMatchObject({ status: 0 });
    expect(manifest()).toBe(original.replaceAll(SOURCE, "https://iid.contoh.go.id/addin/"));
    expect(set("https://lain.go.id:8443/a-b_c/~x/")).toMatchObject({ status: 0 });
    expect(manifest()).toBe(original.replaceAll(SOURCE, "https://lain.go.id:8443/a-b_c/~x/"));
  });

  here("with an id of one's own, in small letters", () => {
    expect(set("https://iid.go.id/", "0F6C1A52-3F0B-4A57-9C0E-6A6E3C1D2B10").status).toBe(0);
    expect(manifest()).toContain("<Id>0f6c1a52-3f0b-4a57-9c0e-6a6e3c1d2b10</Id>");
  });

  here.each([
    [["http://iid.go.id/"], /https:/],
    [["iid.go.id"], /https:/],
    [["https://iid.go.id/|e touch x|"], /https:|tanda/],
    [["https://iid.go.id/&x\"'<"], /https:|tanda/],
    [["https://iid.go.id/", "bukan-guid"], /bukan GUID/],
  ])("and %j is refused without a change", (args, said) => {
    const answer = set(...args);
    expect(answer.status).not.toBe(0);
    expect(answer.said).toMatch(said);
    expect(manifest()).toBe(original);
    expect(existsSync(join(folder, "manifest.xml.baru"))).toBe(false);
  });

  here("a manifest that is not there or not ours is told", () => {
    writeFileSync(join(folder, "manifest.xml"), "<OfficeApp />");
    expect(set("https://iid.go.id/")).toMatchObject({ status: 1, said: expect.stringContaining("taskpane.html") });
    rmSync(join(folder, "manifest.xml"));
    expect(set("https://iid.go.id/")).toMatchObject({
      status: 1,
      said: expect.stringContaining("manifest.xml tidak ada"),
    });
  });
});
