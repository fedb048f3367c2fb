/** How headers, words and file names are compared: case, blanks, width and the usual separators do not count. */

/** Comparable form of a header or name: "Milestone 1", "milestone1" and "ｍｉｌｅｓｔｏｎｅ＿１" are the same. */
export const normalise = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff_\-–—.:：*]+/g, "");

/** Without blanks around and with ordinary widths, for parsing numbers and dates. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u200b\ufeff]/g, "")
    .trim();
