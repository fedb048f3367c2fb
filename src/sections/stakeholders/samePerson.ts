/** Names of people compared as people do: "Wang, Li" and "Dr. li wang" are one person. */

const courtesy = /\b(mr|mrs|ms|dr|prof)\b\.?/g;
const chineseCourtesy = /(先生|女士|博士|教授)$/;

const nameParts = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(courtesy, "")
    .replace(chineseCourtesy, "")
    .split(/[\s,.·-]+/)
    .filter(Boolean)
    .sort()
    .join(" ");

/** The same person, perhaps spelled differently; blank names are nobody. */
export const isSamePerson = (one: string, other: string): boolean => nameParts(one) !== "" && nameParts(one) === nameParts(other);
