import { normalizeText } from "../workbook/index";

/** Words that stand in every description and tell nothing. */
const COMMON = new Set(
  (
    "yang dan di ke dari untuk dengan pada dalam adalah ini itu sebagai oleh bagi atau agar juga serta akan telah dapat " +
    "para secara melalui antara lain tidak belum sudah bisa karena sehingga tersebut bahwa maka saat setiap semua lebih " +
    "masih hanya ada menjadi merupakan inovasi daerah kabupaten kota provinsi the and for with"
  ).split(" "),
);

const SHORTEST = 3;

/** The words of a text that tell something, in order: no numbers, no particles. */
export function tellingWords(text: string): string[] {
  return normalizeText(text)
    .split(" ")
    .filter((word) => word.length >= SHORTEST && !/\d/.test(word) && !COMMON.has(word));
}
