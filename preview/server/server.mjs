import { createServer } from "node:https";
import { respond } from "./files.mjs";

const TRIES = 20;
/** How long a connection is kept for the next request, in milliseconds. */
const KEPT_OPEN = 120_000;

/**
 * An HTTPS server for the preview of the project at `root`; not yet listening.
 * @param {string} root
 * @param {{ key: string, cert: string, ca?: string }} pair
 */
export function createPreviewServer(root, { key, cert, ca }) {
  const server = createServer({ key, cert: ca ? `${cert}\n${ca}` : cert }, (request, response) => {
    respond(root, request.method ?? "GET", request.url ?? "/").then(
      ({ status, headers, body }) => {
        response.writeHead(status, headers);
        response.end(request.method === "HEAD" ? undefined : body);
      },
      () => {
        response.writeHead(500, { "content-type": "text/plain" });
        response.end("500");
      },
    );
  });
  // A browser on a busy machine notices late that a connection was closed, tries the next one, and gives up after a few.
  server.keepAliveTimeout = KEPT_OPEN;
  return server;
}

/**
 * @param {import("node:https").Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function tryListen(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (/** @type {Error} */ error) => {
      server.off("listening", onListening);
      reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : port);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    // Never reachable from another machine.
    server.listen({ port, host: "localhost" });
  });
}

/**
 * Listens on `wanted` or the next free port (0: any). Returns the port, or `null` when none is free.
 * @param {import("node:https").Server} server
 * @param {number} wanted
 */
export async function listen(server, wanted) {
  for (let port = wanted; port < Math.min(wanted + TRIES, 65536); port++) {
    try {
      return await tryListen(server, port);
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    }
  }
  return null;
}
