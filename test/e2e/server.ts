import { existsSync } from "node:fs";
import { join } from "node:path";
import { certificate } from "../../preview/server/certificate.mjs";
import { createPreviewServer, listen } from "../../preview/server/server.mjs";

const root = join(__dirname, "../..");
const OUTPUTS = ["dist/addin/taskpane.html", "dist/addin/functions.json", "dist/preview/index.html"];

export interface RunningServer {
  url: string;
  close(): void;
}

/** Serves the build that is there, on any free port. Throws when there is none. */
export async function startServer(): Promise<RunningServer> {
  const missing = OUTPUTS.filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) throw new Error(`No build (${missing.join(", ")}): run "npm run build" first`);
  const server = createPreviewServer(root, await certificate(root));
  const port = await listen(server, 0);
  return {
    url: `https://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
