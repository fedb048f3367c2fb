/** How well two colours stand apart, as WCAG counts it: 1 to 21. */

const isColor = (color: string): boolean => /^#[0-9a-f]{6}$/i.test(color);

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Null where one of them is no colour. */
export const contrast = (left: string, right: string): number | null => {
  if (!isColor(left) || !isColor(right)) return null;
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

/** Text of usual size can be read from here on. */
export const readable = 4.5;
