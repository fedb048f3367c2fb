/**
 * Documents of earlier formats, brought forward one number at a time. The migration under a number makes a document of that format one of
 * the next; none is needed yet.
 */
type Draft = Readonly<Record<string, unknown>>;

export type Migrations = Readonly<Record<number, (draft: Draft) => Draft>>;

export const migrations: Migrations = {};

/** The document in the newest format that its migrations reach. */
export const migrated = (draft: Draft, steps: Migrations, newest: number): Draft => {
  const format = typeof draft["format"] === "number" ? draft["format"] : 0;
  const step = format < newest ? steps[format] : undefined;
  return step ? migrated({ ...step(draft), format: format + 1 }, steps, newest) : draft;
};
