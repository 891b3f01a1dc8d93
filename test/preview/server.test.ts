import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { respond, withLocalOfficeJs } from "../../preview/server/files.mjs";
import { parseOptions, UsageError } from "../../preview/server/options.mjs";
import { listen } from "../../preview/server/server.mjs";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PANE = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://appsforoffice.microsoft.com">
<script src="${CDN}"></script><script defer src="taskpane.js"></script>`;

describe("preview server: files", () => {
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "iid-preview-"));
    const files: Record<string, string> = {
      "dist/preview/index.html": "<p>pratinjau</p>",
      "dist/addin/taskpane.html": PANE,
      "dist/addin/functions.json": "{}",
      "dist/addin/assets/icon.png": "png",
      "dist/.preview-stamp": "secret",
      "assets/contoh-iid-2026.xlsx": "PK",
      "node_modules/@microsoft/office-js/dist/excel-web-16.00.js": "office",
      "package.json": "secret",
      ".certs/localhost.key": "secret",
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const body = async (url: string): Promise<string> => String((await respond(root, "GET", url)).body);

  it("serves the page, the add-in, the sample and office.js", async () => {
    expect(await body("/")).toBe("<p>pratinjau</p>");
    expect(await body("/?lang=en")).toBe("<p>pratinjau</p>");
    expect(await body("/addin/functions.json")).toBe("{}");
    expect(await body("/addin/assets/icon.png")).toBe("png");
    expect(await body("/sample.xlsx")).toBe("PK");
  });

  it("finds office.js files whatever the letters' case, as Microsoft's server does", async () => {
    expect(await body("/office-js/Excel-Web-16.00.js")).toBe("office");
  });

  it("changes the address of office.js in the pane and nothing else", async () => {
    expect(await body("/addin/taskpane.html")).toBe(PANE.replace(CDN, "/office-js/office.js"));
    expect(withLocalOfficeJs("<script src='https://example.go.id/office.js'></script>")).toContain("example.go.id");
  });

  it("says what the page may load: nothing from another host", async () => {
    const { headers } = await respond(root, "GET", "/");
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(headers["content-security-policy"]).not.toContain("http");
  });

  it.each([
    "/../package.json",
    "/addin/../../package.json",
    "/addin/%2e%2e/%2e%2e/package.json",
    "/addin/..%2f..%2fpackage.json",
    "/addin/..\\..\\package.json",
    "/addin//etc/passwd",
    "/.certs/localhost.key",
    "/addin/.preview-stamp",
    "/addin",
    "/addin/",
    "/addin/assets",
    "/addin/a%00b",
    "/office-js/../../../../package.json",
  ])("refuses %s", async (url) => {
    expect((await respond(root, "GET", url)).status).toBe(404);
  });

  it("refuses a link that leads out of the folder", async () => {
    try {
      symlinkSync(join(root, "package.json"), join(root, "dist/addin/link.json"));
    } catch {
      return; // Windows without the right to make links
    }
    expect((await respond(root, "GET", "/addin/link.json")).status).toBe(404);
  });

  it("refuses broken addresses and other methods", async () => {
    expect((await respond(root, "GET", "/%E0%A4%A")).status).toBe(400);
    expect((await respond(root, "POST", "/")).status).toBe(405);
  });
});

describe("preview server: options", () => {
  it("has defaults", () => {
    expect(parseOptions([])).toEqual({ port: 3000, open: false, build: true, help: false });
  });

  it("reads port, open and no-build", () => {
    expect(parseOptions(["--port", "4000", "--no-build", "--open"])).toMatchObject({
      port: 4000,
      build: false,
      open: true,
    });
    expect(parseOptions(["--port=0"])).toMatchObject({ port: 0 });
  });

  it.each([[["--port"]], [["--port", "x"]], [["--port", "70000"]], [["--porta"]]])("explains %j", (argv) => {
    expect(() => parseOptions(argv)).toThrow(UsageError);
    expect(() => parseOptions(argv)).toThrow(/--port/);
  });
});

describe("preview server: port", () => {
  it("takes the next free port", async () => {
    const [first, second] = [createServer(), createServer()];
    try {
      const port = await listen(first, 0);
      expect(port).not.toBeNull();
      const next = await listen(second, port ?? 0);
      expect(next).toBeGreaterThan(port ?? 0);
    } finally {
      first.close();
      second.close();
    }
  });
});
