import { findingPart } from "../../checks/findingPart";
import type { Finding, FindingCode, Observation } from "../../checks/types";
import type { FileLetter } from "../../review/fileLetters";
import type { RuleSet } from "../../rules/types";
import { findingFix, findingMessage } from "../finding";
import { letterName, officialLetter, partLetter } from "./officialLetter";

/** What a department can do, where the product's own advice speaks of the folder of the region. */
const REQUESTS: Partial<Record<FindingCode, string>> = {
  "file-missing": "Mohon kirim berkasnya, atau beri tahu kami nama berkas yang dimaksud.",
  "file-damaged": "Mohon buka berkas aslinya, simpan ulang, lalu kirim lagi.",
  "file-empty": "Mohon kirim lagi berkas yang berisi.",
};

/**
 * What a department is told about a file, and what it is asked for.
 * @param alike the name of a file that may be the one missing; `null` where there is none
 */
export function fileRequest(
  finding: Observation,
  rules: RuleSet,
  alike: string | null = null,
): { message: string; fix: string } {
  if (finding.code !== "file-missing") {
    return {
      message: findingMessage("id", finding, rules),
      fix: REQUESTS[finding.code] ?? findingFix("id", finding, rules),
    };
  }
  const missing = `Berkas “${finding.params["value"]}” belum ada pada kami.`;
  if (alike === null) return { message: missing, fix: REQUESTS["file-missing"]! };
  return {
    message: `${missing} Yang ada bernama “${alike}”.`,
    fix: "Bila itu berkasnya, mohon samakan namanya; bila bukan, mohon kirim berkasnya.",
  };
}

/**
 * A letter that tells a department what the evidence folder shows of its innovations: files that are missing, have another
 * name, cannot be opened or are of the wrong kind.
 * @param alikeTo the name of a file that may be the one that a finding misses
 */
export function fileLetter(
  { department, innovations }: FileLetter,
  rules: RuleSet,
  alikeTo: (finding: Finding) => string | null,
): string[] {
  const { year } = rules;
  const body = innovations.flatMap(({ name, findings }, index) => [
    "",
    `${index + 1}. ${letterName(name)}`,
    ...findings.flatMap((finding, part) => {
      const { message, fix } = fileRequest(finding, rules, alikeTo(finding));
      const about = findingPart(finding, rules);
      return [`   ${partLetter(part)}. ${about === "" ? "" : `${about}: `}${message}`, `      ${fix}`];
    }),
  ]);
  return officialLetter({
    department: department.name,
    subject: `Berkas bukti inovasi daerah tahun ${year}`,
    opening: `Berkas bukti inovasi Saudara untuk Indeks Inovasi Daerah tahun ${year} telah kami cocokkan dengan isian. Berikut yang perlu dilengkapi.`,
    body,
    request: "Mohon berkas tersebut kami terima paling lambat tanggal …………………………",
  });
}
