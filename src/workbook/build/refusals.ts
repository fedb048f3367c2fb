/** Errors that mean "this Excel cannot", not "this build broke off". */

const refusals: ReadonlySet<string> = new Set([
  "ApiNotFound",
  "NotImplemented",
  "InvalidArgument",
  "UnsupportedOperation",
  "UnsupportedFeature",
  "InvalidOperation",
]);

export type Refusal = (error: unknown) => boolean;

export const isRefusal: Refusal = (error) => error instanceof OfficeExtension.Error && refusals.has(error.code);
