/** What the layer about evidence files works on. Bytes and lists come in from the caller; nothing here reads a disk. */
import type { FileKind, FolderFile, ImageSize, MatchedReference } from "../checks/shared/files/types";
import type { Finding } from "../checks/types";

export interface FolderMatch {
  /** In the order of the references. */
  matches: readonly MatchedReference[];
  /** Files that no cell names, by path. */
  unreferenced: readonly FolderFile[];
}

/** The beginning and the end of a file; both are the whole of a small one. */
export interface FileSample {
  /** In bytes, of the whole file. */
  size: number;
  head: Uint8Array;
  tail: Uint8Array;
}

export interface ContentVerdict {
  kind: FileKind;
  /** Whether the end of the file is there; `null` when only the whole file tells. */
  complete: boolean | null;
  /** For JPEG, PNG, GIF and WebP whose header was in the sample. */
  image: ImageSize | null;
}

/** What has to be learned about a file beyond its kind. */
export interface FileNeed {
  path: string;
  /** Another file in use has the same size: only the hash tells them apart. */
  hash: boolean;
  /** The text of a PDF is searched for a name. */
  text: boolean;
}

/** A finding about a file; `address` is '' and `row` 0 when no cell names the file. */
export interface EvidenceFinding extends Finding {
  /** Path in the folder; `null` for a file that is not there. */
  path: string | null;
}

/** A PDF that a judged cell names and that could be opened. */
export interface PdfPages {
  path: string;
  pages: number;
}

export interface FolderVerdict {
  /** Files in the folder, without hidden ones. */
  files: number;
  /** By path; grows while files are read. */
  pdfs: readonly PdfPages[];
  /** References with a file, and without one. */
  matched: number;
  missing: number;
  /** Sheet, row, column, code, path; files without a cell last. */
  findings: readonly EvidenceFinding[];
}
