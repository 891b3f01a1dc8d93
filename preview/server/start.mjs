import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build, isBuilt, isUpToDate } from "./build.mjs";
import { certificate } from "./certificate.mjs";
import { text } from "./messages.mjs";
import { parseOptions, UsageError } from "./options.mjs";
import { createPreviewServer, listen } from "./server.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Asks the system to show a page; a machine without a browser is no error. */
function openBrowser(/** @type {string} */ url) {
  /** @type {[string, string[]]} */
  const [command, args] =
    process.platform === "win32"
      ? ["cmd", ["/c", "start", "", url]]
      : [process.platform === "darwin" ? "open" : "xdg-open", [url]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

async function ensureBuild(/** @type {boolean} */ wanted) {
  if (!wanted) {
    if (!isBuilt(root)) throw new UsageError(text("missingBuild"));
    return;
  }
  if (isUpToDate(root)) return;
  console.log(text("building"));
  try {
    await build(root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    throw new UsageError(text("buildFailed"));
  }
}

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(text("help"));
    return;
  }
  await ensureBuild(options.build);
  const pair = await certificate(root);
  const server = createPreviewServer(root, pair);
  const port = await listen(server, options.port);
  if (port === null) throw new UsageError(text("noPort", { first: options.port, last: options.port + 19 }));
  if (options.port !== 0 && port !== options.port) console.log(text("portTaken", { wanted: options.port, port }));
  const url = `https://localhost:${port}/`;
  console.log(text("ready", { url }));
  if (!pair.trusted) console.log(text("warning"));
  console.log(text("stop"));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (options.open || process.stdout.isTTY) openBrowser(url);
}

main().catch((error) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
});
