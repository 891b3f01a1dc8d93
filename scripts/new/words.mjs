/** @param {string} text `letter-undated` or `calendar` @returns {string} `LetterUndated`, `Calendar` */
export function inPascal(text) {
  return text
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** @param {string} text @returns {string} `letter undated` */
export function inWords(text) {
  return text.replaceAll("-", " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
