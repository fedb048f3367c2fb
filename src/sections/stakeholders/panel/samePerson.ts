/**
 * Names of people compared as people do. One person are "Wang, Li" and "Dr. li wang", "José" and "Jose", "李 伟" and "李伟先生",
 * "J. Smith" and "John Smith", "Li Wei (CFO)" and "Li Wei <li.wei@example.com>". Letters that differ otherwise are another person: a CEO
 * is no CFO.
 */

const courtesy = /\b(mr|mrs|ms|dr|prof)\b\.?/g;
const chineseCourtesy = /(先生|女士|小姐|博士|教授)$/;
const aside = /<[^>]*>|\([^)]*\)|（[^）]*）|\[[^\]]*\]/g;
const accents = /\p{Mn}/gu;

const partsOf = (name: string): readonly string[] =>
  name
    .replace(aside, " ")
    .normalize("NFKD")
    .replace(accents, "")
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(courtesy, "")
    .replace(chineseCourtesy, "")
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .split(/[\s,，.·・-]+/)
    .filter(Boolean);

/** The same part, or its first letter: "j" and "john". */
const isSamePart = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) === 1 && /^[a-z]/.test(one) && one[0] === other[0]);

/** Every part of one name has its own part in the other; at least one is written out in both. */
const matchInAnyOrder = (one: readonly string[], other: readonly string[]): boolean => {
  const left = [...other];
  let writtenOut = 0;
  // Written-out parts choose first, so that an initial takes what is left.
  for (const part of [...one].sort((a, b) => b.length - a.length)) {
    const exact = left.indexOf(part);
    const at = exact >= 0 ? exact : left.findIndex((candidate) => isSamePart(part, candidate));
    if (at < 0) return false;
    if (part.length > 1 && left[at] === part) writtenOut += 1;
    left.splice(at, 1);
  }
  return left.length === 0 && writtenOut > 0;
};

/** The same person, perhaps spelled differently; blank names are nobody. */
export const isSamePerson = (one: string, other: string): boolean => {
  const [left, right] = [partsOf(one), partsOf(other)];
  if (left.length === 0 || left.length !== right.length) return false;
  return left.length === 1 ? left[0] === right[0] : matchInAnyOrder(left, right);
};
