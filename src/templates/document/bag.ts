/** An object of a document whose keys nobody has judged yet. */
type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);
