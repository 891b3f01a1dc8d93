import { excerpt, inCell, inFolder, shortPath, type Report, type Stakes } from "./findings";
import { judgeFile } from "./judgeFile";
import { regulationWithoutName } from "./regulation";
import { sameContent } from "./sameContent";
import type {
  EvidenceFinding,
  EvidenceReference,
  FileFacts,
  FolderMatch,
  FolderVerdict,
  MatchedReference,
  PdfPages,
} from "./types";

/** How many other files a message about a choice names. */
const OTHERS_NAMED = 2;

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace(a: EvidenceFinding, b: EvidenceFinding): number {
  return (
    Number(a.address === "") - Number(b.address === "") ||
    compareText(a.sheet, b.sheet) ||
    a.row - b.row ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.path ?? "", b.path ?? "")
  );
}

function matchReport({ reference, file, others }: MatchedReference): Report | null {
  if (!file) return { code: "file-missing", path: null, params: { value: excerpt(reference.name) } };
  if (others.length === 0) return null;
  const named = others.slice(0, OTHERS_NAMED).map(({ path }) => shortPath(path));
  const rest = others.length > OTHERS_NAMED ? ["…"] : [];
  return {
    code: "file-ambiguous",
    path: file.path,
    params: { value: shortPath(file.path), others: [...named, ...rest].join("; "), count: others.length + 1 },
  };
}

function pagesOf(matches: readonly MatchedReference[], facts: ReadonlyMap<string, FileFacts>): PdfPages[] {
  const pages = new Map<string, number>();
  for (const { file } of matches) {
    const pdf = file && facts.get(file.path)?.pdf;
    if (file && pdf?.state === "opened") pages.set(file.path, pdf.pages);
  }
  return [...pages].map(([path, count]) => ({ path, pages: count })).sort((a, b) => compareText(a.path, b.path));
}

/**
 * What is to say about the files of a folder. Works with the facts there are: before anything was read it knows which
 * files are missing, unused or unclear.
 * @param facts by path
 */
export function judgeFolder(
  match: FolderMatch,
  facts: ReadonlyMap<string, FileFacts>,
  stakes: Stakes,
  files: number,
): FolderVerdict {
  const { rules } = stakes;
  const found = new Map<string, EvidenceFinding>();
  const add = (reference: EvidenceReference, report: Report): void => {
    const finding = inCell(reference, report, stakes);
    // A cell that names one file twice is told once.
    found.set([finding.address, finding.code, report.path ?? report.params["value"]].join("\n"), finding);
  };
  const judged = match.matches.filter(({ reference }) => reference.judged);
  for (const matched of judged) {
    const { reference, file } = matched;
    const report = matchReport(matched);
    if (report) add(reference, report);
    const known = file && facts.get(file.path);
    if (known) for (const about of judgeFile(known, reference, rules)) add(reference, about);
  }
  for (const { reference, report } of sameContent(judged, facts)) add(reference, report);
  for (const { reference, report } of regulationWithoutName(judged, facts)) add(reference, report);
  const unused = match.unreferenced.map(({ path }) =>
    inFolder({ code: "file-unreferenced", path, params: { value: shortPath(path) } }, rules),
  );
  return {
    files,
    pdfs: pagesOf(judged, facts),
    matched: judged.filter(({ file }) => file).length,
    missing: judged.filter(({ file }) => !file).length,
    findings: [...found.values(), ...unused].sort(byPlace),
  };
}
