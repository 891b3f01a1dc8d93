import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const SCHEMA = "OfficeAppManifestV1_1.xsd";

/** Mail and content add-ins have schemas of their own, which Microsoft's file names and a folder need not have. */
const TOLERATED = /^(?:warning: failed to load|.*Schemas parser warning|.*Skipping the import|.* validates$|$)/;

/**
 * What Microsoft's schema of the manifest refuses, line by line. `Runtimes` is newer than the published schema; it is left out
 * for this, since the rest of its parent would not be looked at otherwise.
 * @param {string} xml
 * @param {string} folder with the .xsd files
 */
export async function schemaProblems(xml, folder) {
  if (!existsSync(join(folder, SCHEMA))) throw new Error(`${SCHEMA} is not in ${folder}`);
  const files = readdirSync(folder).filter((name) => name.endsWith(".xsd"));
  const contents = (/** @type {string} */ fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8"),
  });
  const { errors } = await validateXML({
    xml: [
      {
        fileName: "manifest.xml",
        contents: xml.replace(/<Runtimes>[^]*?<\/Runtimes>/, (all) => all.replace(/[^\n]/g, "")),
      },
    ],
    schema: [contents(SCHEMA)],
    preload: files.filter((name) => name !== SCHEMA).map(contents),
  });
  return errors.map(({ rawMessage }) => rawMessage).filter((message) => !TOLERATED.test(message));
}
