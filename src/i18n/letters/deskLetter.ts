import { findingPart } from "../../checks/findingPart";
import type { DeskLetter, LetterItem } from "../../review/desk/index";
import type { RuleSet } from "../../rules/types";
import { findingFix, findingMessage } from "../finding";
import { letterName, officialLetter, partLetter } from "./officialLetter";

function itemLines(item: LetterItem, number: number, rules: RuleSet): string[] {
  const lines = [`${number}. ${letterName(item.name)}`];
  if (item.note !== "") lines.push(`   Catatan: ${item.note}`);
  item.findings.forEach((finding, index) => {
    // The department has a file of its own: cells of this workbook mean nothing to it.
    const part = findingPart(finding, rules);
    const of = part === "" ? "" : `${part}: `;
    lines.push(`   ${partLetter(index)}. ${of}${findingMessage("id", finding, rules)}`);
    lines.push(`      Perbaikan: ${findingFix("id", finding, rules)}`);
  });
  return lines;
}

/** A letter that tells a department which innovations to complete, where, what, how, and which cannot go on. */
export function deskLetter({ department, complete, refused }: DeskLetter, rules: RuleSet): string[] {
  const { year } = rules;
  const body: string[] = [];
  let number = 0;
  const section = (title: string, items: readonly LetterItem[]): void => {
    if (items.length === 0) return;
    body.push("", title, "");
    for (const item of items) {
      number += 1;
      body.push(...itemLines(item, number, rules));
    }
  };
  section("Perlu dilengkapi:", complete);
  section("Tidak dapat dilanjutkan:", refused);
  return officialLetter({
    department: department.name,
    subject: `Hasil desk usulan inovasi daerah tahun ${year}`,
    opening: `Berdasarkan pemeriksaan (desk) atas usulan inovasi Saudara untuk Indeks Inovasi Daerah tahun ${year}, kami sampaikan hal-hal berikut.`,
    body,
    request:
      complete.length > 0
        ? "Mohon kelengkapan tersebut disampaikan kepada kami paling lambat tanggal …………………………"
        : null,
  });
}
