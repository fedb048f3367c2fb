/** Errors that the host answers with, in Excel's codes and words. */

/** Excel's sentence for each code; a code without one carries its own message. */
const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ServiceNotAvailable: "The service is unavailable.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof sentences;

const statusOf = (code: ErrorCode): number => {
  switch (code) {
    case "ItemNotFound":
    case "ApiNotFound":
      return 404;
    case "AccessDenied":
      return 403;
    case "ItemAlreadyExists":
      return 409;
    case "GeneralException":
      return 500;
    case "ServiceNotAvailable":
      return 503;
    default:
      return 400;
  }
};

/** What office.js turns into an OfficeExtension.Error. */
export class RichApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** Class.member that refused. */
    readonly location: string,
    message: string = sentences[code],
  ) {
    super(message);
    this.name = "RichApiError";
  }

  get status(): number {
    return statusOf(this.code);
  }
}

/** For a refused argument: says what is wrong with it. */
export const invalidArgument = (location: string, message?: string): RichApiError => new RichApiError("InvalidArgument", location, message);
