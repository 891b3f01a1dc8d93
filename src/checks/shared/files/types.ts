import type { RuleSet, Severity } from "../../../rules/types";
import type { EvidencePiece } from "../../../workbook/types";
import type { FindingParams } from "../../types";

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
  /** The entry of the cell that names it. */
  piece: EvidencePiece;
  /** All entries of the cell. */
  cell: readonly EvidencePiece[];
}

/** Which file a reference means. */
export interface MatchedReference {
  reference: EvidenceReference;
  /** `null`: not in the folder. */
  file: FolderFile | null;
  /** Other files that the name could mean as well as `file`. */
  others: readonly FolderFile[];
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

/** An evidence folder as the checks of files see it. */
export interface FolderContext {
  rules: RuleSet;
  /** What judged cells name, in their order. */
  matches: readonly MatchedReference[];
  /** Files that no cell names, by path. */
  unreferenced: readonly FolderFile[];
  /** What is known of files that were read, by path. */
  facts: ReadonlyMap<string, FileFacts>;
}

/** What a check has seen of a file. */
export interface FileSighting {
  /** The cell that names the file; `null` when no cell does. */
  reference: EvidenceReference | null;
  /** Path in the folder; `null` for a file that is not there. */
  path: string | null;
  params: FindingParams;
  atMost?: Severity;
  /** It is about all files of the cell, not about the one of `path` alone. */
  wholeCell?: true;
}
