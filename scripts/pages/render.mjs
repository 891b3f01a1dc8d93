import { posix } from "node:path";
import { Marked } from "marked";

/** The id that a heading has on the pages where the documents are usually read, so that links to it work here too. */
export function slug(/** @type {string} */ heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

const escape = (/** @type {string} */ text) =>
  text.replace(
    /[&<>"]/g,
    (sign) =>
      /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

/** No scripts, nothing from elsewhere: own style and pictures alone. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * One document as a page. Links to documents that are pages lead to those; links to other files of the project, which nobody
 * has beside the page, become plain text.
 * @param {{ source: string, text: string, page: string, language: string, pages: ReadonlyMap<string, string> }} input
 * @returns {{ html: string, pictures: string[] }} the page, and the pictures it shows, by their place in the project
 */
export function renderPage({ source, text, page, language, pages }) {
  /** @type {string[]} */
  const pictures = [];
  const folder = posix.dirname(page);
  const inProject = (/** @type {string} */ link) => posix.join(posix.dirname(source), link);
  const markdown = new Marked({ gfm: true });
  markdown.use({
    renderer: {
      heading({ tokens, depth, text: words }) {
        return `<h${depth} id="${escape(slug(words.replace(/[`*]/g, "")))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        if (/^(?:https?:|mailto:|#)/.test(href)) return `<a href="${escape(href)}">${words}</a>`;
        const [path = "", anchor] = href.split("#");
        const target = pages.get(inProject(path));
        if (target === undefined) return words;
        return `<a href="${escape(posix.relative(folder, target))}${anchor === undefined ? "" : `#${escape(anchor)}`}">${words}</a>`;
      },
      image({ href, text: words }) {
        const picture = inProject(href);
        pictures.push(picture);
        return `<img src="${escape(posix.relative(folder, pictureName(picture)))}" alt="${escape(words)}">`;
      },
    },
  });
  const body = markdown.parse(text.replace(/<!--[^]*?-->\n?/g, ""), { async: false });
  const [, title = "IID"] = /^# (.+)$/m.exec(text) ?? [];
  const up = posix.relative(folder, ".") || ".";
  return {
    html: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escape(title.replace(/[`*]/g, ""))}</title>
<link rel="icon" href="${up}/assets/icon-32.png">
<link rel="stylesheet" href="${up}/laman.css">
</head>
<body>
<main>
${body}</main>
</body>
</html>
`,
    pictures,
  };
}

/** Where a picture of a document lies beside the pages. */
export function pictureName(/** @type {string} */ picture) {
  return posix.join("panduan", picture.replace(/^docs\/(?:panduan\/)?/, ""));
}
