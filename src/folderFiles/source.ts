import type { FolderFile, PdfFacts } from "../folder/index";

/** A file that can be read in parts, so that only what is needed comes into memory. */
export interface EvidenceSource extends FolderFile {
  /** Bytes from `from` to before `to`. Rejects when the file is gone or access is denied. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/**
 * Opens a PDF; never rejects. The bytes are handed over and must not be used afterwards.
 * @param text whether the text of all pages is wanted, or only whether there is any
 */
export type PdfReader = (bytes: Uint8Array, text: boolean) => Promise<PdfFacts>;
