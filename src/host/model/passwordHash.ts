/**
 * How files of Excel keep the password of a sheet since ever (ECMA-376 part 4, 14.7.1): four hexadecimal digits. Many passwords share
 * one, so it keeps slips out and nobody who means it.
 */
const bits = 15;
const all = 0x7fff;
const turned = (hash: number): number => ((hash >> (bits - 1)) & 1) | ((hash << 1) & all);

export const passwordHash = (password: string): string => {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at -= 1) hash = turned(hash) ^ (password.charCodeAt(at) & 0xff);
  hash = turned(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
};
