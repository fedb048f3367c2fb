/** Roman numerals: in the five forms of ROMAN, each shorter than the one before, and back. */

const letters = "MDCLXVI";
const values = [1000, 500, 100, 50, 10, 5, 1];
const valueAt = (place: number): number => values[place] ?? 1;

/**
 * Decimal place by decimal place. A 4 or 9 is written as something before a larger letter; a shorter form takes a smaller letter to stand
 * before it, up to `form` letters further, as long as it does not go beyond the number.
 */
export function roman(number: number, form: number): string {
  let rest = number;
  let text = "";
  for (let decimal = 0; decimal < values.length; decimal += 2) {
    const digit = Math.floor(rest / valueAt(decimal));
    if (digit % 5 !== 4) {
      text += (digit > 4 ? letters.charAt(decimal - 1) : "") + letters.charAt(decimal).repeat(digit % 5);
      rest %= valueAt(decimal);
      continue;
    }
    const larger = digit === 4 ? decimal - 1 : decimal - 2;
    let before = decimal;
    while (before < decimal + form && before + 1 < values.length && valueAt(larger) - valueAt(before + 1) <= rest) before++;
    text += letters.charAt(before) + letters.charAt(larger);
    rest += valueAt(before) - valueAt(larger);
  }
  return text;
}

/** The number that a numeral of whatever form stands for; null if it is none. A letter before a larger one is taken away. */
export function arabic(text: string): number | null {
  const [, sign = "", numeral = ""] = /^\s*(-?)([MDCLXVI]*)\s*$/i.exec(text) ?? [];
  if (numeral === "" && text.trim() !== "") return null;
  const numbers = Array.from(numeral.toUpperCase(), (letter) => valueAt(letters.indexOf(letter)));
  const total = numbers.reduce((sum, value, place) => sum + (value < (numbers[place + 1] ?? 0) ? -value : value), 0);
  return sign === "" ? total : 0 - total;
}
