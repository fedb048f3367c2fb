/** A piece of a text keeps all of it in memory: here a whole part, for a few letters. This piece does not. */
export const ownCopy = (text: string): string => ` ${text}`.slice(1);
