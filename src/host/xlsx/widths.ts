/** The file counts the 5 pixels between cells in the width of a column; a character of the default font is 7 pixels wide. */

export const fileWidth = (characters: number): number => Math.floor(((characters * 7 + 5) / 7) * 256) / 256;

export const characterWidth = (width: number): number => Math.max(0, Math.round(((width * 7 - 5) / 7) * 100) / 100);
