/** Every text of plain data, as another one has it: cells apart, whatever a sheet holds is of this kind. */
export type Redact = (text: string) => string;

/** The same data with its texts redacted; ids stay. */
export const redacted = <Value>(value: Value, redact: Redact): Value => {
  const inside = (one: unknown): unknown => {
    if (typeof one === "string") return redact(one);
    if (Array.isArray(one)) return one.map(inside);
    if (one instanceof Map) return new Map([...one].map(([key, item]) => [key, inside(item)]));
    if (one instanceof Set) return one;
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, key === "id" ? item : inside(item)]));
  };
  return inside(value) as Value;
};
