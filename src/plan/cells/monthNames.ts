/** Names of months and weekdays in English, German, French and Spanish, whole and shortened; accents do not count. */

const months: readonly string[] = [
  "jan january januar janner janvier janv enero ene",
  "feb february februar fevrier fevr fev febrero",
  "mar march marz mrz mars marzo",
  "apr april avril avr abril abr",
  "may mai mayo",
  "jun june juni juin junio",
  "jul july juli juillet juil julio",
  "aug august aout agosto ago",
  "sep sept september septembre septiembre setiembre",
  "oct october oktober okt octobre octubre",
  "nov november novembre noviembre",
  "dec december dezember dez decembre diciembre dic",
];

const weekdays = new Set(
  (
    "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday " +
    "mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag so sonntag " +
    "lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche " +
    "lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo"
  ).split(" "),
);

const bare = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const numbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** 1–12, or 0 where it is no month. */
export const monthNamed = (name: string): number => numbers.get(bare(name)) ?? 0;

/** "Mon, 21 Nov 2026", "Montag, 21. November 2026", "2026年11月21日 星期六", "2026年11月21日(土)" without their weekday. */
export const withoutWeekday = (text: string): string => {
  const behind = text.replace(/\s*(?:(?:星期|周|礼拜)[一二三四五六日天]|[(][日月火水木金土一二三四五六][)])$/, "");
  const before = /^(\p{L}{2,10})\.?,?\s+(?=\d|\p{L}{3,10}\.?\s+\d)/u.exec(behind);
  return before && weekdays.has(bare(before[1] ?? "")) && !(monthNamed(before[1] ?? "") && /^\p{L}+\.?\s+\d{1,2},?\s+\d{4}$/u.test(behind))
    ? behind.slice(before[0].length)
    : behind;
};
