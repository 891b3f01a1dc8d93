import { addressesIn, GUID, ICON_SIZES } from "./facts.mjs";

/** Longest texts, by Microsoft's schema: elements of the manifest, and resources by their list. */
const LIMITS = {
  elements: { ProviderName: 125, DisplayName: 125, Description: 250 },
  resources: { ShortStrings: 125, LongStrings: 250 },
};

/** Longest resource id. */
const ID_LIMIT = 32;

/**
 * @typedef {object} Facts
 * @property {string} version of package.json
 * @property {string[]} ribbon names of the commands behind the ribbon's buttons
 * @property {string[]} functions ids of the custom functions
 * @property {(path: string) => Buffer | null} built a file of the built add-in, null where there is none
 */

const all = (/** @type {string} */ xml, /** @type {RegExp} */ pattern) =>
  [...xml.matchAll(pattern)].map(([, found = ""]) => found);

const section = (/** @type {string} */ xml, /** @type {string} */ name) =>
  xml.split(`<${name}>`)[1]?.split(`</${name}>`)[0] ?? "";

function resourceProblems(/** @type {string} */ xml) {
  const used = new Set(all(xml, /\bresid="([^"]+)"/g));
  const defined = all(xml, /<bt:(?:Image|Url|String) id="([^"]+)"/g);
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `resource ${id} is used but not defined`),
    ...defined.filter((id) => !used.has(id)).map((id) => `resource ${id} is defined but not used`),
    ...defined.filter((id, at) => defined.indexOf(id) !== at).map((id) => `resource ${id} is defined twice`),
    ...defined
      .filter((id) => id.length > ID_LIMIT)
      .map((id) => `resource id ${id} is longer than ${ID_LIMIT} characters`),
  ];
}

function lengthProblems(/** @type {string} */ xml) {
  const texts = Object.entries(LIMITS.resources).flatMap(([name, limit]) =>
    all(section(xml, `bt:${name}`), /Value="([^"]*)"/g).map((text) => ({ text, limit })),
  );
  for (const [name, limit] of Object.entries(LIMITS.elements)) {
    for (const element of xml.match(new RegExp(`<${name}\\b[^]*?(?:/>|</${name}>)`, "g")) ?? []) {
      texts.push(...all(element, /(?:Value="|<ProviderName>)([^"<]*)/g).map((text) => ({ text, limit })));
    }
  }
  return texts.flatMap(({ text, limit }) => {
    if (text === "") return ["a text is empty"];
    return text.length > limit ? [`"${text.slice(0, 30)}…" is longer than ${limit} characters`] : [];
  });
}

/** Width and height that a PNG says of itself; null for anything else. */
function sizeOfPng(/** @type {Buffer} */ file) {
  return file.length > 24 && file.toString("latin1", 1, 4) === "PNG"
    ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
    : null;
}

function iconProblems(/** @type {string} */ xml, /** @type {string} */ base, /** @type {Facts} */ { built }) {
  const problems = [];
  for (const icon of xml.match(/<Icon>[^]*?<\/Icon>/g) ?? []) {
    const sizes = all(icon, /\bsize="(\d+)"/g).map(Number);
    for (const size of ICON_SIZES) if (!sizes.includes(size)) problems.push(`an icon lacks the size ${size}`);
    for (const [, size = "", id = ""] of icon.matchAll(/size="(\d+)" resid="([^"]+)"/g)) {
      const [url = ""] = all(xml, new RegExp(`<bt:Image id="${id.replace(".", "\\.")}" DefaultValue="([^"]+)"`, "g"));
      const file = built(url.slice(base.length));
      const real = file && sizeOfPng(file);
      if (real?.width !== Number(size) || real.height !== Number(size)) {
        problems.push(`${id} is no PNG of ${size} x ${size} pixels`);
      }
    }
  }
  return problems;
}

function addressProblems(/** @type {string} */ xml, /** @type {string} */ base, /** @type {Facts} */ { built }) {
  return [...new Set(addressesIn(xml))].flatMap((url) => {
    if (!url.startsWith("https://")) return [`${url} is not https`];
    if (!url.startsWith(base)) return [`${url} is not under ${base}, where the pane is`];
    return built(url.slice(base.length)) ? [] : [`${url} is not among the built files`];
  });
}

function functionProblems(/** @type {Facts} */ { built, functions }) {
  return ["functions.json", "functions.id.json"].flatMap((name) => {
    /** @type {{ functions?: { id: string }[] }} */
    const { functions: listed = [] } = JSON.parse(built(name)?.toString("utf8") ?? "{}");
    const ids = listed.map(({ id }) => id);
    return [
      ...functions.filter((id) => !ids.includes(id)).map((id) => `${name} does not name the function ${id}`),
      ...ids.filter((id) => !functions.includes(id)).map((id) => `${name} names ${id}, which no file has`),
    ];
  });
}

/**
 * What Office, an admin centre or a store would refuse, or what would be missing when it is used; empty when nothing is.
 * @param {string} xml
 * @param {Facts} facts
 */
export function manifestProblems(xml, facts) {
  const [pane = ""] = all(xml, /<SourceLocation DefaultValue="([^"]+)"/g);
  const base = pane.slice(0, pane.lastIndexOf("/") + 1);
  const [id = ""] = all(xml, /<Id>([^<]*)<\/Id>/g);
  const [version = ""] = all(xml, /<Version>([^<]*)<\/Version>/g);
  const [support = ""] = all(xml, /<SupportUrl DefaultValue="([^"]+)"/g);
  return [
    ...(GUID.test(id) ? [] : ["Id is not a GUID in small letters"]),
    ...(version === `${facts.version}.0` ? [] : [`Version ${version} is not package.json's ${facts.version}.0`]),
    ...(xml.includes("<Permissions>ReadWriteDocument</Permissions>") ? [] : ["Permissions is not ReadWriteDocument"]),
    ...(support === pane || support === "" ? ["SupportUrl is no page of its own"] : []),
    ...(/<AppDomains\s*\/>|<AppDomains>\s*<\/AppDomains>/.test(xml) ? ["AppDomains is empty"] : []),
    ...resourceProblems(xml),
    ...lengthProblems(xml),
    ...addressProblems(xml, base, facts),
    ...iconProblems(xml, base, facts),
    ...functionProblems(facts),
    ...all(xml, /<FunctionName>([^<]+)</g)
      .filter((name) => !facts.ribbon.includes(name))
      .map((name) => `ribbon function ${name} is not in ribbon.ts`),
  ];
}
