import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/**
 * An answer to a request; header names in lower case.
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string }} Answer
 */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const SAMPLE = "/sample.xlsx";

// The page needs inline styles (the grid sets them) and data images; nothing from another host.
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; frame-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * URL path to the folder it stands for and the path inside.
 * @param {string} root
 * @param {string} urlPath
 */
function route(root, urlPath) {
  if (urlPath === SAMPLE) return { folder: join(root, "assets"), inside: "contoh-iid-2026.xlsx" };
  if (urlPath.startsWith("/addin/")) return { folder: join(root, "dist", "addin"), inside: urlPath.slice(7) };
  if (urlPath.startsWith("/office-js/")) {
    // The library asks for "Excel-Web-16.00.js" and the like; its files are lower case, its CDN does not care.
    return {
      folder: join(root, "node_modules", "@microsoft", "office-js", "dist"),
      inside: urlPath.slice(11).toLowerCase(),
    };
  }
  return { folder: join(root, "dist", "preview"), inside: urlPath === "/" ? "index.html" : urlPath.slice(1) };
}

/**
 * The real path of a file inside its folder; `null` for anything that leaves the folder, hidden files and folders.
 * @param {string} folder
 * @param {string} inside
 */
async function locate(folder, inside) {
  const parts = inside.split("/");
  if (parts.some((part) => part === "" || part.startsWith(".") || /[\\:\0]/.test(part))) return null;
  try {
    const base = await realpath(folder);
    const file = await realpath(join(base, ...parts));
    if (!file.startsWith(base + sep) || !(await stat(file)).isFile()) return null;
    return file;
  } catch {
    return null;
  }
}

/** office.js comes from this server here, from Microsoft's CDN in production; nothing else in the page changes. */
export function withLocalOfficeJs(/** @type {string} */ html) {
  return html.replace(
    /(<script\b[^>]*\bsrc=["'])https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"']*\/(office(?:\.debug)?\.js)(["'])/gi,
    "$1/office-js/$2$3",
  );
}

/**
 * What to answer to a request. Never throws for bad paths.
 * @param {string} root
 * @param {string} method
 * @param {string} rawUrl
 * @returns {Promise<Answer>}
 */
export async function respond(root, method, rawUrl) {
  /** @type {(status: number) => Answer} */
  const plain = (status) => ({
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: String(status),
  });
  if (method !== "GET" && method !== "HEAD") return plain(405);
  /** @type {string} */
  let path;
  try {
    path = decodeURIComponent(rawUrl.split(/[?#]/, 1)[0] ?? "");
  } catch {
    return plain(400);
  }
  const { folder, inside } = route(root, path);
  const file = await locate(folder, inside);
  if (file === null) return plain(404);
  const extension = extname(file).toLowerCase();
  /** @type {Record<string, string>} */
  const headers = {
    "content-type": TYPES[extension] ?? "application/octet-stream",
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  };
  let body = await readFile(file);
  if (extension === ".html") {
    if (path.startsWith("/addin/")) body = Buffer.from(withLocalOfficeJs(body.toString("utf8")), "utf8");
    else headers["content-security-policy"] = PAGE_POLICY;
  }
  return { status: 200, headers, body };
}
