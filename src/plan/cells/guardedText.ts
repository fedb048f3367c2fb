/**
 * Text in a CSV file that no spreadsheet program takes for a formula: an apostrophe stands before what begins like one, and goes again when
 * the file is read. A text that begins with such an apostrophe by itself gets one more, so that every text comes back as it was.
 */

/** Begins like a formula, after any number of apostrophes; East Asian Excel reads the wide forms too. */
export const needsGuard = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Takes the apostrophe away. */
export const unguarded = (text: string): string => (text.startsWith("'") && needsGuard.test(text) ? text.slice(1) : text);
