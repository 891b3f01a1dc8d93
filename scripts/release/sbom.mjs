/** @typedef {import("../shipped.mjs").BundledPackage} BundledPackage */
/** @typedef {import("../shipped.mjs").LockedPackage} LockedPackage */

/** `%40fluentui/tokens`: as package URLs write a name. */
const urlName = (/** @type {string} */ name) => name.replace(/^@/, "%40");

/**
 * The bill of materials (CycloneDX 1.6): what is in the release besides our own code. Without a time and a serial number, so
 * that the same sources give the same file.
 * @param {{ name: string, version: string, license: string }} project
 * @param {readonly BundledPackage[]} packages
 * @param {Readonly<Record<string, LockedPackage>>} locked by folder
 */
export function billOfMaterials({ name, version, license }, packages, locked) {
  const components = packages.map(({ name: own, version: its, folder }) => {
    const { license: licence, integrity } = locked[folder] ?? {};
    const purl = `pkg:npm/${urlName(own)}@${its}`;
    const [, digest] = /^sha512-(.+)$/.exec(integrity ?? "") ?? [];
    return {
      type: "library",
      "bom-ref": purl,
      name: own,
      version: its,
      purl,
      ...(licence === undefined
        ? {}
        : { licenses: [/ (?:OR|AND) /.test(licence) ? { expression: licence } : { license: { id: licence } }] }),
      ...(digest === undefined
        ? {}
        : { hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }] }),
    };
  });
  const purl = `pkg:npm/${urlName(name)}@${version}`;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": purl,
        name,
        version,
        purl,
        licenses: [{ license: { id: license } }],
      },
    },
    components,
    dependencies: [{ ref: purl, dependsOn: components.map((one) => one["bom-ref"]) }],
  };
}
