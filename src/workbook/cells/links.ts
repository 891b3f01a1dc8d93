import { oncePerText } from "../../rules/once";
import type { EvidencePiece } from "../types";
import { isFileEnding } from "./files";

type Link = EvidencePiece["links"][number];

/** A link with its place in the piece. */
export interface FoundLink {
  link: Link;
  index: number;
  length: number;
}

const TOP_LEVELS =
  "com|net|org|id|ly|be|gle|io|co|me|info|tv|app|dev|ee|link|page|site|web|online|xyz|edu|gov|tech|cloud|watch|news|blog|asia|gg|to|ai";
/** `http://`, `https//`, `htps:/`, `www.`, or a bare host known by its ending. */
const CANDIDATE = new RegExp(
  "(?<![\\w@.])(?:" +
    "[a-z]{2,8}\\s?[:;]/+\\S*" +
    "|h?t{1,2}ps?(?:[:;]\\s?|//)\\S*" +
    "|www[.,]\\S*" +
    `|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${TOP_LEVELS})(?::\\d+)?(?:[/?#]\\S*|(?![\\w.-]))` +
    ")",
  "i",
);
/** A cheap look before the search. */
const HINT = new RegExp(`[:;]/|//|ps?[:;]|www|\\.(?:${TOP_LEVELS})(?![\\w-])`, "i");
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const IP = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** Endings of web pages, which are no files. */
const PAGES = new Set(["html", "htm", "php", "asp", "aspx", "jsp", "do", "xhtml", "shtml", "cgi"]);
/** A blank inside a URL: the next word goes on with its path. */
const TORN = /^\s+(?:[./?][^\s,]+|(?!https?:|www\.)[\w-]+(?:\.[\w-]+)*\/[^\s,]*)/i;

/** Hosts of everybody's things: without a path they are their front page, which holds nobody's evidence. */
const FRONT_PAGE =
  /^(?:(?:drive|docs|sites|photos|forms|maps|play|mail|www)\.)?(?:google\.com|gmail\.com|youtube\.com|youtu\.be|instagram\.com|facebook\.com|fb\.(?:com|watch|me)|tiktok\.com|twitter\.com|x\.com|dropbox\.com|onedrive\.(?:live\.)?com|1drv\.ms|live\.com|bit\.ly|s\.id|tinyurl\.com|forms\.gle|goo\.gl|t\.me|wa\.me|whatsapp\.com|linktr\.ee|canva\.com|icloud\.com|mediafire\.com)$/;

/** A text up to the first mark of a kind. */
function before(marks: RegExp, text: string): string {
  const end = text.search(marks);
  return end < 0 ? text : text.slice(0, end);
}

function hostOf(rest: string): string {
  const authority = before(/[/?#]/, rest);
  const isBare = !authority.includes("@") && !authority.includes(":");
  return (isBare ? authority : authority.replace(/^[^@]*@/, "").replace(/:\d{1,5}$/, "")).toLowerCase();
}

interface Host {
  /** Without `www.` */
  named: string;
  /** It is the name or number of a host. */
  fits: boolean;
  hasFrontPage: boolean;
}

/** Most addresses of an office lead to a few hosts. */
const readHost = oncePerText((host): Host => {
  const named = host.replace(/^www\./, "");
  const fits = HOST.test(host) || (IP.test(host) && host.split(".").every((part) => Number(part) <= 255));
  return { named, fits: fits && named.includes("."), hasFrontPage: FRONT_PAGE.test(named) };
});

function pathExtension(rest: string): string | null {
  const start = rest.indexOf("/");
  const path = start < 0 ? "" : before(/[?#]/, rest.slice(start));
  const extension = path.includes(".") ? /\.([a-z0-9]{2,5})$/i.exec(path)?.[1]?.toLowerCase() : undefined;
  return extension === undefined || PAGES.has(extension) || !isFileEnding(extension) ? null : extension;
}

/** Takes an address apart. @param url from its scheme or host to its end */
export function readLink(url: string): Link {
  const scheme = /^([a-z]+):\/\/(?!\/)/i.exec(url);
  const schemed = scheme !== null || /^[a-z]{2,8}\s?[:;/]/i.test(url);
  const rest = scheme ? url.slice(scheme[0].length) : url.replace(/^[a-z]+\s?[:;]?\/+/i, "");
  const { named, fits, hasFrontPage } = readHost(hostOf(rest));
  const schemeFits = scheme ? /^https?$/i.test(scheme[1]!) : !schemed;
  return {
    url,
    valid: schemeFits && fits && !(hasFrontPage && !/[/?#]\w/.test(rest)),
    host: named,
    extension: pathExtension(rest),
  };
}

/** A closing mark belongs to the sentence unless it closes one inside the URL. */
function trimEnd(url: string): string {
  let end = url;
  while (/[.,;:!?'"”’>)\]}]$/.test(end)) {
    if (end.endsWith(")") && end.split("(").length >= end.split(")").length) break;
    end = end.slice(0, -1);
  }
  return end;
}

/** The next that looks like one; most texts hold no second. */
function candidate(text: string, from: number): RegExpExecArray | null {
  if (from === 0) return CANDIDATE.exec(text);
  if (!HINT.test(text.slice(from))) return null;
  const further = new RegExp(CANDIDATE, "gi");
  further.lastIndex = from;
  return further.exec(text);
}

/** Finds what looks like a web address, well written or not; `file:` and drive letters are left to others. */
export function findLinks(text: string): FoundLink[] {
  if (!HINT.test(text)) return [];
  const found: FoundLink[] = [];
  let from = 0;
  for (let match = candidate(text, from); match; match = candidate(text, from)) {
    from = match.index + match[0].length;
    if (/^(?:file|content)\s?:/i.test(match[0])) continue;
    const url = trimEnd(match[0]);
    const link = readLink(/:\/+$/.test(match[0]) ? match[0] : url);
    const after = text.slice(match.index + match[0].length);
    const mayGoOn = /[/.]$/.test(match[0]) || !link.host.includes(".") || /^\s+\.[a-z]/i.test(after);
    const torn = mayGoOn ? TORN.exec(after) : null;
    const length = torn ? match[0].length + torn[0].length : Math.max(url.length, 1);
    found.push({
      link: torn ? { ...link, url: text.slice(match.index, match.index + length), valid: false } : link,
      index: match.index,
      length,
    });
    from = match.index + length;
  }
  return found;
}
