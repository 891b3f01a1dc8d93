import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestProblems } from "../../scripts/manifest/checks.mjs";
import { officeManifest } from "../../scripts/manifest/office.mjs";
import { schemaProblems } from "../../scripts/manifest/schema.mjs";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const [, version = ""] = /<Version>([\d.]+)\.0<\/Version>/.exec(xml) ?? [];
const FUNCTIONS = ["SCORE", "SPD"];

/** The pictures as they are; pages and scripts only have to be there. */
function built(path: string): Buffer | null {
  if (path.startsWith("assets/")) return readFileSync(join(root, path));
  if (path.startsWith("functions.")) {
    return Buffer.from(JSON.stringify({ functions: FUNCTIONS.map((id) => ({ id })) }));
  }
  return Buffer.from("");
}

const facts = { version, ribbon: ["validateEvidence", "createWorkbook", "openSelfTest"], functions: FUNCTIONS, built };
const problems = (changed: string, others: Partial<typeof facts> = {}): string[] =>
  manifestProblems(changed, { ...facts, ...others });

test("the manifest has nothing that Office would refuse", () => {
  expect(problems(xml)).toEqual([]);
});

const WRONG: [string, (xml: string) => string, RegExp][] = [
  ["an empty list of domains", (all) => all.replace("<Hosts>", "<AppDomains />\n<Hosts>"), /AppDomains is empty/],
  ["an id that is no GUID", (all) => all.replace(/<Id>./, "<Id>{"), /Id is not a GUID/],
  ["another version", (all) => all.replace(/<Version>\d/, "<Version>7"), /Version 7/],
  ["fewer rights", (all) => all.replace("ReadWriteDocument", "ReadDocument"), /Permissions/],
  ["the pane as its own help", (all) => all.replace("help.html", "taskpane.html"), /SupportUrl is no page of its own/],
  ["a resource that nobody defines", (all) => all.replace('resid="Tab.Label"', 'resid="Tab.Name"'), /Tab.Name is used/],
  ["a resource that nobody uses", (all) => all.replace('resid="Tab.Label"', 'resid="IID"'), /Tab.Label is defined/],
  ["two resources of one id", (all) => all.replaceAll('"Icon.20"', '"Icon.16"'), /Icon.16 is defined twice/],
  ["a long resource id", (all) => all.replaceAll("Tab.Label", `Tab.${"L".repeat(40)}`), /longer than 32/],
  ["a long label", (all) => all.replace('Value="Ringkasan"', `Value="${"R".repeat(126)}"`), /longer than 125/],
  ["a long description", (all) => all.replace('Value="Menghitung', `Value="${"M".repeat(251)}`), /longer than 250/],
  ["an empty text", (all) => all.replace('Value="Ringkasan"', 'Value=""'), /a text is empty/],
  [
    "an address without encryption",
    (all) => all.replace("https://localhost:3000/addin/help", "http://x/help"),
    /https/,
  ],
  ["an address elsewhere", (all) => all.replace("https://localhost:3000/addin/help", "https://x/help"), /is not under/],
  ["a missing size of an icon", (all) => all.replace(/ +<bt:Image size="24".*\n/, ""), /lacks the size 24/],
  ["an icon of another size", (all) => all.replace("icon-24.png", "icon-32.png"), /Icon.24 is no PNG of 24 x 24/],
  ["a button without a command", (all) => all.replace(">validateEvidence<", ">validate<"), /function validate is not/],
];

test.each(WRONG)("says %s", (_, change, problem) => {
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  expect(problems(changed)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
});

test("says which files the build lacks", () => {
  const without = (path: string): Buffer | null => (path === "bantuan.html" ? null : built(path));
  expect(problems(xml, { built: without })).toEqual([
    "https://localhost:3000/addin/bantuan.html is not among the built files",
  ]);
});

test("says which functions are missing, and which nobody has", () => {
  expect(problems(xml, { functions: ["SCORE", "RANK"] })).toEqual([
    "functions.json does not name the function RANK",
    "functions.json names SPD, which no file has",
    "functions.id.json does not name the function RANK",
    "functions.id.json names SPD, which no file has",
  ]);
});

describe("the manifest of an office", () => {
  const id = "0f6c1a52-3f0b-4a57-9c0e-6a6e3c1d2b10";

  test("has its address and its id, and is still in order", () => {
    const own = officeManifest(xml, { baseUrl: "https://iid.contoh.go.id/addin", id });
    expect(own).not.toContain("localhost");
    expect(own).toContain('SourceLocation DefaultValue="https://iid.contoh.go.id/addin/taskpane.html"');
    expect(own).toContain(`<Id>${id}</Id>`);
    expect(problems(own)).toEqual([]);
  });

  test("stays as it is where nothing is asked for", () => {
    expect(officeManifest(xml, {})).toBe(xml);
  });

  test.each([
    "http://iid.go.id/",
    "iid.go.id",
    "https://",
    "https://iid.go.id/?a",
    "https://a:b@iid.go.id/",
    "file:///x",
  ])("cannot be served from %s", (baseUrl) => expect(() => officeManifest(xml, { baseUrl })).toThrow("IID_BASE_URL"));

  test.each(["1", id.toUpperCase(), `{${id}}`])("cannot have the id %s", (wrong) => {
    expect(() => officeManifest(xml, { id: wrong })).toThrow("IID_ADDIN_ID");
  });
});

describe("a schema", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "iid-schema-"));
    writeFileSync(
      join(folder, "OfficeAppManifestV1_1.xsd"),
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:import schemaLocation="MailAppVersionOverridesV1_0.xsd" namespace="urn:mail" />
        <xs:element name="OfficeApp"><xs:complexType><xs:sequence>
          <xs:element name="Id" type="xs:string" /><xs:element name="Version" type="xs:string" />
        </xs:sequence></xs:complexType></xs:element>
      </xs:schema>`,
    );
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const check = (content: string): Promise<string[]> => schemaProblems(`<OfficeApp>${content}</OfficeApp>`, folder);

  test("that holds has nothing to say, though it names one that is not there", async () => {
    expect(await check("<Id>1</Id><Version>1</Version>")).toEqual([]);
  });

  test("is newer in one element only", async () => {
    expect(await check("<Id>1</Id><Runtimes><Runtime /></Runtimes><Version>1</Version>")).toEqual([]);
  });

  test("says what it refuses", async () => {
    const [problem] = await check("<Id>1</Id>\n<AppDomains />");
    expect(problem).toContain("AppDomains");
  });

  test("that is not in the folder is told", async () => {
    await expect(schemaProblems(xml, join(folder, "none"))).rejects.toThrow("OfficeAppManifestV1_1.xsd is not in");
  });
});
