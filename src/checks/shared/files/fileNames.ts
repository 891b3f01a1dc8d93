import { byWord } from "../../../rules/byWord";
const MARKS = /\p{M}+/gu;
const APART = /[^\p{L}\p{N}]+/gu;
/** `sk (1)`, `sk - Copy`, `sk - salinan (2)`. */
const COPY = /\s*(?:\((\d{1,2})\)|[-_ ]+(?:copy|salinan|kopi)(?:\s*\(?(\d{1,2})\)?)?)\s*$/i;
const COPY_OF = /^(?:copy of|salinan dari|salinan)\s+/i;
const NUMBER = /^\d{1,3}[a-z]?$/;
const SAME_TYPE = byWord<string>({ jpeg: "jpg", jfif: "jpg", tiff: "tif", htm: "html" });
/** What systems put beside the files of people. */
const JUNK = /(?:^|\/)(?:\.|~\$|__MACOSX(?:\/|$)|(?:thumbs\.db|desktop\.ini)$)/i;

/** Lower case, no diacritics, words separated by one space; the same for composed and decomposed letters. */
export function foldText(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(APART, " ").trim();
}

/** Folded without the spaces, so that `SK_Tim-Inovasi` and `sk tim inovasi` are one. */
export function compact(text: string): string {
  return foldText(text).replaceAll(" ", "");
}

export interface FileName {
  /** The stem without separators. */
  full: string;
  /** The same without numbering before and copy marks behind. */
  bare: string;
  /** `1`, `2 3` for `02.3 SK`; '' without numbering. */
  numbering: string;
  /** `1` for `SK (1)`, `copy`; '' for an original. */
  copy: string;
  /** One spelling for each type; '' without ending. */
  extension: string;
}

function stemAndExtension(name: string): [string, string] {
  const found = /^(.+)\.([a-z0-9]{1,5})$/i.exec(name.trim());
  if (!found || !/[a-z]/i.test(found[2]!)) return [name.trim(), ""];
  const extension = found[2]!.toLowerCase();
  return [found[1]!, SAME_TYPE[extension] ?? extension];
}

/** Takes a file name apart. A name without any letter or digit keeps itself as its stem. */
export function readFileName(name: string): FileName {
  const [stem, extension] = stemAndExtension(name.replaceAll("%20", " "));
  const copied = COPY.exec(stem);
  const original = (copied ? stem.slice(0, copied.index) : stem).replace(COPY_OF, "");
  const words = foldText(original).split(" ");
  let first = 0;
  while (first < words.length - 1 && NUMBER.test(words[first]!)) first += 1;
  const full = compact(stem) || stem.toLowerCase();
  return {
    full,
    bare: words.slice(first).join("") || full,
    numbering: words
      .slice(0, first)
      .map((word) => word.replace(/^0+(?=\d)/, ""))
      .join(" "),
    copy: copied ? (copied[1] ?? copied[2] ?? "copy") : "",
    extension,
  };
}

/** Whether two names with one bare stem can mean one file: a number on one side only is decoration, two are a choice. */
export function sameSeries(a: FileName, b: FileName): boolean {
  const fits = (one: string, other: string): boolean => one === "" || other === "" || one === other;
  return fits(a.numbering, b.numbering) && fits(a.copy, b.copy);
}

/** Hidden files, lock files of Office and leftovers of systems: not what people mean by the files of a folder. */
export function isJunk(path: string): boolean {
  return JUNK.test(path);
}

/** @returns folders and name of a path */
export function splitPath(path: string): { folders: string[]; name: string } {
  const parts = path.split("/");
  const name = parts.pop() ?? "";
  return { folders: parts, name };
}
