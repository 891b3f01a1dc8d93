import { EXTENSIONS } from "./files";
import type { EvidencePiece } from "../types";
import { readLink } from "./links";

/** A name without marks that could end it, or begin another thing; of some words in front it is not known whether they belong to it. */
const FILE = new RegExp(`^(?!(?:dan|serta|file) )[a-z0-9][\\w-]*(?: [\\w-]+)*\\.(${EXTENSIONS})$`, "i");

/** `foto-www.pdf` is taken for an address. */
const ADDRESS = /www/i;

/** An address with a host of letters, and nothing in it that could belong to a sentence around it. */
const LINK = /^https?:\/\/[a-z0-9][a-z0-9.-]*(?:\/|[/?#][\w./?=&%~+#-]*[\w/=&%~+#-])?$/i;

function piece(text: string, files: EvidencePiece["files"], links: EvidencePiece["links"]): EvidencePiece {
  return { text, files, links, localPath: false, letter: null, placeholder: false, promised: false };
}

/**
 * Reads a piece that is a file name or an address and nothing else, as most are: what readers of letters, paths and promises
 * would find in it is known beforehand.
 * @returns `null` for any other
 */
export function plainPiece(text: string): EvidencePiece | null {
  const extension = FILE.exec(text)?.[1];
  if (extension !== undefined) {
    return ADDRESS.test(text) ? null : piece(text, [{ name: text, extension: extension.toLowerCase() }], []);
  }
  if (!LINK.test(text)) return null;
  const link = readLink(text);
  return link.valid ? piece(text, [], [link]) : null;
}
