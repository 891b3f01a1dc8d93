import type { EvidenceRule, Indicator } from "../../../rules/types";
import { valueOf } from "../../../rules/index";
import { isImage, takesFile } from "../evidence/fileTypes";
import type { FileKind } from "./types";

/** Endings that a content may carry. */
const EXTENSIONS: Record<FileKind, readonly string[]> = {
  empty: [],
  pdf: ["pdf"],
  jpeg: ["jpg", "jpeg", "jfif"],
  png: ["png"],
  gif: ["gif"],
  webp: ["webp"],
  heic: ["heic", "heif"],
  bmp: ["bmp"],
  tiff: ["tif", "tiff"],
  // Phones write one format under all of these names.
  video: ["mp4", "mov", "m4v", "3gp"],
  otherVideo: ["avi", "mkv", "wmv", "webm", "mpg", "mpeg", "flv"],
  audio: ["mp3", "m4a", "wav", "ogg"],
  word: ["docx", "docm", "dotx"],
  excel: ["xlsx", "xlsm", "xlsb"],
  powerpoint: ["pptx", "pptm", "ppsx"],
  zip: ["zip", "odt", "ods", "odp", "epub", "apk", "pages", "key"],
  ole: ["doc", "xls", "ppt", "pps", "msg"],
  rar: ["rar"],
  sevenZip: ["7z"],
  rtf: ["rtf", "doc"],
  html: ["html", "htm"],
  text: ["txt", "csv"],
  unknown: [],
};

const SIGNED = new Set(
  (Object.keys(EXTENSIONS) as FileKind[])
    .filter((kind) => kind !== "text" && kind !== "html" && kind !== "audio" && kind !== "otherVideo")
    .flatMap((kind) => EXTENSIONS[kind]),
);

const IMAGES = new Set<FileKind>(["jpeg", "png", "gif", "webp", "heic", "bmp", "tiff"]);

export function isImageKind(kind: FileKind): boolean {
  return IMAGES.has(kind);
}

/** Whether the content may carry this ending. Endings whose content has no fixed beginning are believed. */
export function fitsExtension(kind: FileKind, extension: string): boolean {
  return !SIGNED.has(extension) || EXTENSIONS[kind].includes(extension);
}

/** Whether the indicator takes files of this content. A cover image beside a video is no offence. */
export function takesKind(rule: EvidenceRule, kind: FileKind): boolean {
  if (rule.fileTypes === null && rule.form !== "video") return true;
  const extensions = EXTENSIONS[kind];
  if (extensions.some((extension) => takesFile(rule, extension))) return true;
  return rule.form === "video" && extensions.some(isImage);
}

/** Whether the workbook itself shows that the indicator refuses the file; `evidence-type` speaks of it. */
export function refusedByName(rule: EvidenceRule, extension: string): boolean {
  return extension !== "" && !takesFile(rule, extension) && !(rule.form === "video" && isImage(extension));
}

/** `PDF, JPG, PNG`; `''` where nobody knows what the indicator takes. */
export function namesOfTypes(indicator: Indicator | undefined): string {
  const types = valueOf(indicator?.evidence)?.fileTypes ?? [];
  const files = types.filter((type) => type !== "url" && !(type === "jpeg" && types.includes("jpg")));
  return files.map((type) => type.toUpperCase()).join(", ");
}
