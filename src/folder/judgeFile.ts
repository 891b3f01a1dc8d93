import { evidenceRule } from "../checks/shared/catalogue";
import type { EvidenceRule, RuleSet } from "../rules/types";
import { LIMITS } from "./checks";
import { shortPath, type Report } from "./findings";
import { fitsExtension, isImageKind, refusedByName, takesKind } from "./kinds";
import { readFileName } from "./names";
import type { EvidenceReference, FileFacts, FileKind } from "./types";

const MEGABYTE = 1024 * 1024;

/** Why a file cannot be read, for `file-damaged`. */
type Damage = "unreadable" | "truncated" | "pdf" | "video";

function damageOf({ readable, complete, kind, pdf }: FileFacts): Damage | null {
  if (!readable) return "unreadable";
  if (pdf?.state === "damaged") return "pdf";
  if (complete) return null;
  return kind === "video" ? "video" : "truncated";
}

/** The content against the ending of the file and against what the indicator takes. */
function typeReport(facts: FileFacts, rule: EvidenceRule, written: string): Report | null {
  const extension = readFileName(facts.path).extension;
  const lies = !fitsExtension(facts.kind, extension);
  const taken = takesKind(rule, facts.kind);
  // What the workbook shows by itself is reported there, with its effect on the index.
  if (!lies && (taken || refusedByName(rule, written))) return null;
  // Of a content without a fixed beginning nothing is known that could be refused.
  if (!lies && (facts.kind === "unknown" || facts.kind === "text")) return null;
  return {
    code: "file-type-content",
    path: facts.path,
    params: {
      value: shortPath(facts.path),
      actual: facts.kind,
      expected: lies ? extension : "",
      remedy: taken ? "rename" : "replace",
    },
    ...(taken ? { atMost: "warning" as const } : {}),
  };
}

function limitOf(kind: FileKind): number {
  return kind === "video" || kind === "otherVideo" ? LIMITS.video : LIMITS.document;
}

function imageReport({ path, image, kind }: FileFacts): Report | null {
  if (!image || !isImageKind(kind)) return null;
  const { width, height } = image;
  if (Math.min(width, height) >= LIMITS.imageSide) return null;
  return { code: "image-too-small", path, params: { value: shortPath(path), width, height, limit: LIMITS.imageSide } };
}

function pdfReport({ path, pdf }: FileFacts): Report | null {
  const value = shortPath(path);
  if (pdf?.state === "encrypted") return { code: "pdf-encrypted", path, params: { value } };
  if (pdf?.state !== "opened" || pdf.hasText || pdf.read === 0) return null;
  return { code: "pdf-scan", path, params: { value, pages: pdf.pages, read: pdf.read } };
}

/** Everything that is wrong with a file as evidence in this cell. */
export function judgeFile(facts: FileFacts, reference: EvidenceReference, rules: RuleSet): Report[] {
  const { path, size, kind, readable } = facts;
  const value = shortPath(path);
  if (readable && kind === "empty") return [{ code: "file-empty", path, params: { value } }];
  const reports: (Report | null)[] = [];
  const indicator = rules.indicators.find(({ id }) => id === reference.indicator);
  const damage = damageOf(facts);
  if (damage) reports.push({ code: "file-damaged", path, params: { value, damage } });
  if (readable) reports.push(typeReport(facts, evidenceRule(indicator), reference.extension));
  if (size > limitOf(kind)) {
    const megabytes = { size: Math.round((size / MEGABYTE) * 10) / 10, limit: limitOf(kind) / MEGABYTE };
    reports.push({ code: "file-too-large", path, params: { value, ...megabytes } });
  }
  reports.push(imageReport(facts), pdfReport(facts));
  return reports.filter((report) => report !== null);
}
