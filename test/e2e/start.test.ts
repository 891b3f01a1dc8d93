import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { get } from "node:https";
import { join } from "node:path";

const START = join(__dirname, "../../preview/server/start.mjs");

function run(args: string[]): { child: ChildProcess; output: () => string; exit: Promise<number | null> } {
  const child = spawn(process.execPath, [START, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stdout.on("data", (chunk) => (text += String(chunk)));
  child.stderr.on("data", (chunk) => (text += String(chunk)));
  return { child, output: () => text, exit: new Promise((resolve) => child.on("exit", resolve)) };
}

function fetchText(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += String(chunk)));
      response.on("end", () => resolve(body));
    }).on("error", reject);
  });
}

describe("npm start", () => {
  it("prints the address in both languages, serves it, and ends when asked", async () => {
    const { child, output, exit } = run(["--no-build", "--port", "0"]);
    try {
      const url = await new Promise<string>((resolve, reject) => {
        child.stdout?.on("data", () => {
          const found = /https:\/\/localhost:\d+\//.exec(output());
          if (found) resolve(found[0]);
        });
        child.on("exit", () => reject(new Error(output())));
      });
      expect(output()).toContain("Pratinjau siap");
      expect(output()).toContain("Preview ready");
      expect(await fetchText(url)).toContain("<html");
      expect(await fetchText(`${url}addin/taskpane.html`)).toContain('src="/office-js/office.js"');
    } finally {
      child.kill("SIGTERM");
    }
    await exit;
  });

  it("explains a wrong option", async () => {
    const { output, exit } = run(["--prot", "1"]);
    expect(await exit).toBe(1);
    expect(output()).toContain("Pilihan tidak dikenal: --prot");
    expect(output()).toContain("Unknown option: --prot");
  });
});

describe("the page of the pane", () => {
  const folder = join(__dirname, "../../dist/addin");
  const html = readFileSync(join(folder, "taskpane.html"), "utf8");
  const [head, body] = html.split("<body>") as [string, string];
  const ahead = [...head.matchAll(/<link rel="preload" as="script"[^>]*? href="([^"]+)"/g)].map(([, file]) => file!);

  it("asks for its scripts before it waits for office.js, and for what they ask for next", () => {
    const scripts = [...body.matchAll(/<script src="([^"]+)"/g)].map(([, file]) => file!);
    expect(scripts.length).toBeGreaterThan(4);
    expect(ahead.slice(0, scripts.length)).toEqual(scripts);
    expect(head.lastIndexOf("preload")).toBeLessThan(head.indexOf("office.js"));
    const next = ahead.slice(scripts.length);
    expect(next).toHaveLength(1);
    expect(existsSync(join(folder, next[0]!))).toBe(true);
    // The one part that a session cannot do without.
    expect(readFileSync(join(folder, next[0]!), "utf8")).toContain("EvaluationMemory");
  });
});
