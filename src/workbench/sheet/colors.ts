/** Arithmetic on colours of the form #RRGGBB. */

const parts = (color: string): [number, number, number] => [
  Number.parseInt(color.slice(1, 3), 16),
  Number.parseInt(color.slice(3, 5), 16),
  Number.parseInt(color.slice(5, 7), 16),
];
const join = (values: readonly number[]): string =>
  `#${values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

/** Between two colours; 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const a = parts(first);
  const b = parts(second);
  return join(a.map((value, index) => value + ((b[index] ?? 0) - value) * share));
}

/** Lighter towards white, as Excel's tints of theme colours. */
export const tint = (color: string, share: number): string => mix(color, "#FFFFFF", share);
export const shade = (color: string, share: number): string => mix(color, "#000000", share);

/** With the given opacity, for canvas and CSS. */
export function translucent(color: string, opacity: number): string {
  const [red, green, blue] = parts(color);
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}
