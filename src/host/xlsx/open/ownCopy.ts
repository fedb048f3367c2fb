/** V8 copies pieces that are shorter anyway. */
const shortest = 13;

/** A piece of a text keeps all of it in memory: here a whole part, for a few letters. This piece does not. */
export const ownCopy = (text: string): string => (text.length < shortest ? text : ` ${text}`.slice(1));
