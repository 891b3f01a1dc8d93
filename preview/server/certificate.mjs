import { chmodSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";

const require = createRequire(import.meta.url);
const DAYS = 365;

/** @typedef {{ key: string, cert: string, ca: string }} Pair */

/**
 * Key and certificate of a folder in the layout of office-addin-dev-certs; `null` when absent, expired or unreadable.
 * @param {string} folder
 * @returns {Pair | null}
 */
function readPair(folder) {
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), "utf8");
  try {
    const [key, cert, ca] = [read("localhost.key"), read("localhost.crt"), read("ca.crt")];
    if (new Date(new X509Certificate(cert).validTo).getTime() < Date.now()) return null;
    return { key, cert, ca };
  } catch {
    return null;
  }
}

/** Also what an earlier version left open to others. */
function keepToOwner(/** @type {string} */ folder) {
  chmodSync(folder, 0o700);
  chmodSync(join(folder, "localhost.key"), 0o600);
}

/**
 * The certificate Excel needs anyway, when the user has installed it (no browser warning); else one of
 * our own in `.certs/`, made offline. The trust store is never touched.
 * @param {string} root
 * @returns {Promise<Pair & { trusted: boolean }>}
 */
export async function certificate(root) {
  const installed = readPair(join(homedir(), ".office-addin-dev-certs"));
  if (installed) return { ...installed, trusted: true };
  const folder = join(root, ".certs");
  let own = readPair(folder);
  if (!own) {
    rmSync(folder, { recursive: true, force: true });
    // Whoever has the key can pretend to be this server to a browser that trusts it: the owner's eyes only, from the start.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { generateCertificates } = require("office-addin-dev-certs/lib/generate.js");
    const log = console.log;
    console.log = () => {};
    try {
      await generateCertificates(
        join(folder, "ca.crt"),
        join(folder, "localhost.crt"),
        join(folder, "localhost.key"),
        DAYS,
        ["localhost", "127.0.0.1"],
      );
    } finally {
      console.log = log;
    }
    own = readPair(folder);
  }
  if (!own) throw new Error(`No usable certificate in ${folder}`);
  keepToOwner(folder);
  return { ...own, trusted: false };
}
