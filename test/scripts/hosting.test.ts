import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  adapted,
  freePort,
  hostingSample,
  installed,
  layCertificate,
  NGINX,
  startNginx,
  stopServer,
} from "../support/hosting";

const root = join(__dirname, "../..");

/** What docs/server.md promises: headers of all files, of pages, of hashed files. */
const [forAll = "", forPages = "", forHashed = ""] = [
  ...readFileSync(join(root, "docs/server.md"), "utf8").matchAll(/```http\n([^`]+)```/g),
].map(([, block = ""]) => block);
const headersIn = (block: string): [string, string][] =>
  block
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]);

interface Server {
  /** Whether it is on this machine. */
  there: boolean;
  /** The sample with this machine's port, certificate and folder, and how to start it. */
  start(folder: string, port: number): ChildProcess;
}

const SERVERS: Record<string, Server> = {
  nginx: {
    there: NGINX !== null,
    start: startNginx,
  },
  caddy: {
    there: installed(["caddy"], "version") !== null,
    start(folder, port) {
      const site = adapted(hostingSample("Caddyfile"), {
        "iid.contoh.go.id {": `https://localhost:${port} {\n\ttls ${join(folder, "cert.pem")} ${join(folder, "key.pem")}`,
        "/var/www/iid\n": `${join(folder, "site")}\n`,
      });
      writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https disable_redirects\n}\n${site}`);
      const home = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      const args = ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
      return spawn("caddy", args, { stdio: "ignore", env: home });
    },
  },
};

const FILES: Record<string, { type: string; hashed?: true }> = {
  "taskpane.html": { type: "text/html; charset=utf-8" },
  "panduan/index.html": { type: "text/html; charset=utf-8" },
  "functions.js": { type: "text/javascript; charset=utf-8" },
  "core.0123abcd.js": { type: "text/javascript; charset=utf-8", hashed: true },
  "17.89abcdef.css": { type: "text/css; charset=utf-8", hashed: true },
  "functions.json": { type: "application/json" },
  "assets/icon-32.png": { type: "image/png" },
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
}

function ask(port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(
      {
        host: "127.0.0.1",
        port,
        path,
        rejectUnauthorized: false,
        servername: "localhost",
        headers: { host: `localhost:${port}` },
      },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
      },
    ).on("error", reject);
  });
}

/** Until the server answers; a server that has ended never will. */
async function ready(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    try {
      await ask(port, "/addin/taskpane.html");
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

describe.each(Object.entries(SERVERS))("the sample for %s", (_, server) => {
  let folder = "";
  let child: ChildProcess | null = null;
  let port = 0;

  beforeAll(async () => {
    if (!server.there) return;
    folder = mkdtempSync(join(tmpdir(), "iid-hosting-"));
    for (const path of Object.keys(FILES)) {
      const place = join(folder, "site/addin", path);
      mkdirSync(join(place, ".."), { recursive: true });
      writeFileSync(place, "x".repeat(2_000));
    }
    await layCertificate(folder);
    port = await freePort();
    child = server.start(folder, port);
    await ready(port, child);
  });
  afterAll(async () => {
    await stopServer(child);
    if (folder !== "") rmSync(folder, { recursive: true, force: true });
  });

  // Without the server on the machine the sample cannot be tried; .ci says which ones were there.
  const here = server.there ? test : test.skip;

  here.each(Object.entries(FILES))("serves %s with its type and headers", async (path, { type, hashed }) => {
    const { status, headers } = await ask(port, `/addin/${path}`);
    expect(status).toBe(200);
    expect(String(headers["content-type"]).replace(/^application\/json; charset=utf-8$/, "application/json")).toBe(
      type,
    );
    const wanted = [...headersIn(forAll), ...(path.endsWith(".html") ? headersIn(forPages) : [])].filter(
      ([name]) => name !== "cache-control",
    );
    for (const [name, value] of wanted) expect([name, headers[name]]).toEqual([name, value]);
    const [, cache] = headersIn(hashed ? forHashed : forAll).find(([name]) => name === "cache-control") ?? [];
    expect(headers["cache-control"]).toBe(cache);
    expect(headers["x-frame-options"]).toBeUndefined();
  });

  here("says of a file that is not there that it is not, and keeps that nowhere", async () => {
    const { status, headers } = await ask(port, "/addin/core.00000000.js");
    expect(status).toBe(404);
    expect(headers["content-type"] ?? "").not.toContain("javascript");
    expect(headers["cache-control"] ?? "").not.toContain("immutable");
  });
});

test("the container serves with the sample for Caddy", () => {
  expect(hostingSample("Dockerfile")).toContain("COPY Caddyfile /etc/caddy/Caddyfile");
  expect(hostingSample("Dockerfile")).toContain("COPY addin /var/www/iid/addin");
  expect(hostingSample("Caddyfile")).toContain("root * /var/www/iid\n");
});
