import { text } from "./messages.mjs";

/** A mistake of the person who typed the command; its message is ready to print. */
export class UsageError extends Error {}

const DEFAULT_PORT = 3000;

/** @typedef {{ port: number, open: boolean, build: boolean, help: boolean }} Options */

/**
 * Reads `--port <number>` (0: any free port), `--open`, `--no-build`, `--help`. Throws `UsageError`.
 * @param {string[]} argv
 * @returns {Options}
 */
export function parseOptions(argv) {
  const options = { port: DEFAULT_PORT, open: false, build: true, help: false };
  for (let index = 0; index < argv.length; index++) {
    const [name = "", inline] = (argv[index] ?? "").split("=", 2);
    if (name === "--port") {
      const value = inline ?? argv[++index];
      const port = Number(value);
      if (value === undefined || value === "" || !Number.isInteger(port) || port < 0 || port > 65535) {
        throw new UsageError(text("badPort"));
      }
      options.port = port;
    } else if (name === "--open") options.open = true;
    else if (name === "--no-build") options.build = false;
    else if (name === "--help" || name === "-h") options.help = true;
    else throw new UsageError(text("unknownOption", { option: name }));
  }
  return options;
}
