/** What the layer about evidence files works on. Bytes and lists come in from the caller; nothing here reads a disk. */
import type { Finding } from "../checks/types";

/** A file of the chosen folder. */
export interface FolderFile {
  /** Relative to the folder, with `/`. */
  path: string;
  /** In bytes. */
  size: number;
}

/** A place in the workbook that names a file. */
export interface EvidenceReference {
  /** The name as written, or the whole piece when it has no file ending (`words`). */
  name: string;
  /** A number written before the name: of a list, or the beginning of the name. '' without. */
  numbering: string;
  /** Lower case without dot; '' for words. */
  extension: string;
  /** `words` may be a file name without its ending: they match a file, but nothing is missing when they do not. */
  kind: "file" | "words";
  /** Folders written before the name, outermost first. */
  folders: readonly string[];
  /** Whether findings are made; otherwise the cell only shows that the file is in use. */
  judged: boolean;
  sheet: string;
  /** Excel's row number, from 1. */
  row: number;
  /** Zero-based. */
  column: number;
  header: string;
  /** `Indicator.id`; `null` for profile fields such as the budget. */
  indicator: string | null;
  /** `null` for rows of the region (SPD). */
  innovation: { row: number; name: string; opd: string } | null;
  /** The claimed level, 0 when blank. */
  level: number;
  /** Whether the cell holds a link too, whose content nobody here can see. */
  linked: boolean;
}

/** Which file a reference means. */
export interface MatchedReference {
  reference: EvidenceReference;
  /** `null`: not in the folder. */
  file: FolderFile | null;
  /** Other files that the name could mean as well as `file`. */
  others: readonly FolderFile[];
}

export interface FolderMatch {
  /** In the order of the references. */
  matches: readonly MatchedReference[];
  /** Files that no cell names, by path. */
  unreferenced: readonly FolderFile[];
}

/** What a file is by its content. `ole`: the container of .doc, .xls and .ppt. */
export type FileKind =
  | "empty"
  | "pdf"
  | "jpeg"
  | "png"
  | "gif"
  | "webp"
  | "heic"
  | "bmp"
  | "tiff"
  | "video"
  | "otherVideo"
  | "audio"
  | "word"
  | "excel"
  | "powerpoint"
  | "zip"
  | "ole"
  | "rar"
  | "sevenZip"
  | "rtf"
  | "html"
  | "text"
  | "unknown";

/** Width and height in pixels. */
export interface ImageSize {
  width: number;
  height: number;
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

/** What opening a PDF gave. `unopened`: too large to open, or no reader there. */
export type PdfFacts =
  | { state: "encrypted" | "damaged" | "unopened" }
  | {
      state: "opened";
      pages: number;
      /** How many of the first pages were read. */
      read: number;
      /** Whether the pages that were read hold any letters. */
      hasText: boolean;
      /** Their text folded by `foldText`; `null` when only `hasText` was asked for. */
      text: string | null;
    };

/** Everything learned about one file. */
export interface FileFacts {
  path: string;
  size: number;
  /** `false`: gone, or access denied. */
  readable: boolean;
  kind: FileKind;
  complete: boolean;
  image: ImageSize | null;
  /** SHA-256 as lower-case hex; '' when it cannot be had, `null` when it was not asked for. */
  hash: string | null;
  pdf: PdfFacts | null;
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
