// docs/panduan/istilah.md: the words that the pane explains, for those who read the guide.
import { join } from "node:path";
import { loadSource } from "../loadSource.mjs";

/**
 * @param {string} i18n the folder with the glossary
 * @returns {Record<string, string>} the page by its file name
 */
export function glossarySources(i18n) {
  const { GLOSSARY } = /** @type {typeof import("../../src/i18n/glossary")} */ (loadSource(join(i18n, "glossary.ts")));
  const lines = Object.values(GLOSSARY)
    .map(({ word, meaning }) => ({ word: word.id, meaning: meaning.id }))
    .sort((one, other) => one.word.localeCompare(other.word, "id"))
    .map(({ word, meaning }) => `- **${word}**: ${meaning}`);
  return {
    "istilah.md": `${[
      "# Istilah",
      "Kata yang bergaris titik di panel menunjukkan artinya bila ditunjuk atau dicapai dengan Tab. Semuanya ada juga di _Pengaturan_, _Daftar istilah_.",
      lines.join("\n"),
      "Kembali ke [panduan](README.md).",
    ].join("\n\n")}\n`,
  };
}
