import { createServer } from "node:https";
import { respond } from "./files.mjs";

const TRIES = 20;

/** An HTTPS server for the preview of the project at `root`; not yet listening. */
export function createPreviewServer(root, { key, cert, ca }) {
  return createServer({ key, cert: ca ? `${cert}\n${ca}` : cert }, (request, response) => {
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
}

function tryListen(server, port) {
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      server.off("listening", onListening);
      reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve(server.address().port);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    // Never reachable from another machine.
    server.listen({ port, host: "localhost" });
  });
}

/** Listens on `wanted` or the next free port (0: any). Returns the port, or `null` when none is free. */
export async function listen(server, wanted) {
  for (let port = wanted; port < Math.min(wanted + TRIES, 65536); port++) {
    try {
      return await tryListen(server, port);
    } catch (error) {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    }
  }
  return null;
}
