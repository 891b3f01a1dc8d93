import { oncePer } from "../../../rules/once";
import type { EvidenceRule } from "../../../rules/types";

const IMAGES = ["jpg", "png", "gif", "bmp", "webp", "heic", "heif", "tif", "tiff", "svg"];
const VIDEOS = ["mp4", "mov", "avi", "mkv", "wmv", "webm", "3gp", "mpg", "mpeg", "m4v", "flv"];
const image = new Set(IMAGES);
const video = new Set(VIDEOS);

/** One name for spellings of one type. */
function typeOf(extension: string): string {
  return extension === "jpeg" || extension === "jfif" ? "jpg" : extension;
}

/** The types of a list, each by its one name. */
const typesOf = oncePer((fileTypes: readonly string[]): ReadonlySet<string> => new Set(fileTypes.map(typeOf)));

export function isImage(extension: string): boolean {
  return image.has(typeOf(extension));
}

/** Whether a form takes a file of this type. A video form whose types nobody knows takes every video. */
export function takesFile(rule: EvidenceRule, extension: string): boolean {
  const type = typeOf(extension);
  if (rule.fileTypes === null) return rule.form !== "video" || video.has(type);
  return typesOf(rule.fileTypes).has(type);
}

const VIDEO_HOST = /(?:^|\.)(?:youtube\.com|youtu\.be|tiktok\.com|vimeo\.com)$/;

/** Where people post pictures and words; no signed paper can be got from there. */
const SOCIAL_HOST = /(?:^|\.)(?:instagram|facebook|twitter|x|threads|fb)\.(?:com|net|watch|me)$/;

/**
 * Whether a working link can stand as evidence: not when it leads to a file the indicator does not take, nor to a
 * video where the indicator takes neither a video nor a publication, nor to a post where it takes no picture either.
 */
export function takesLink(rule: EvidenceRule, link: { host: string; extension: string | null }): boolean {
  if (rule.form === "video") return link.extension === null || video.has(typeOf(link.extension));
  if (rule.fileTypes === null) return true;
  if (link.extension !== null) return takesFile(rule, link.extension);
  if (rule.publication === true) return true;
  if (SOCIAL_HOST.test(link.host)) return rule.fileTypes.some(isImage);
  return !VIDEO_HOST.test(link.host) || rule.fileTypes.includes("mp4") || rule.fileTypes.includes("url");
}
