/**
 * What Office.js reports when something goes wrong → a sentence for the user, a way out, and whether trying again helps.
 *
 * Codes are Office.js' own (they are not localised, unlike its messages). Cases: the user is typing in a cell, the sheet is protected,
 * another workbook is in front, the batch is too large, the service is busy, a member is missing in this Excel, a bug of ours.
 */
import type { Text } from "../plan/language";

export type WorkbookErrorCode =
  | "cell-being-edited"
  | "protected"
  | "filtered"
  | "other-workbook"
  | "too-large"
  | "busy"
  | "not-supported"
  | "not-found"
  | "changed-meanwhile"
  | "read-only"
  | "offline"
  | "no-plan"
  | "too-new"
  | "template-damaged"
  | "bug";

export interface WorkbookProblem {
  readonly code: WorkbookErrorCode;
  /** What happened, and that nothing is lost. */
  readonly text: Text;
  /** The way out. */
  readonly tip: Text;
  /** The same batch may succeed when run once more. */
  readonly retry: boolean;
  /** Office.js' code and statement, for the log; never shown as the message. */
  readonly detail: string;
}

interface Entry {
  readonly text: Text;
  readonly tip: Text;
  readonly retry: boolean;
}

const entries: Readonly<Record<WorkbookErrorCode, Entry>> = {
  "cell-being-edited": {
    text: {
      en: "A cell is being edited, so Excel took no changes. Nothing is lost.",
      zh: "有单元格正在编辑，Excel 未接受更改。数据没有丢失。",
    },
    tip: { en: "Press Enter or Esc in the cell, then try again.", zh: "请在单元格中按 Enter 或 Esc，然后重试。" },
    retry: false,
  },
  protected: {
    text: { en: "The sheet is protected, so it was not changed.", zh: "工作表受保护，未作更改。" },
    tip: {
      en: "Remove the protection (Review › Unprotect Sheet), then try again.",
      zh: "请先取消保护（审阅 › 撤消工作表保护），然后重试。",
    },
    retry: false,
  },
  filtered: {
    text: {
      en: "The table is filtered in a way that could not be put back, so it was not changed.",
      zh: "表格的筛选方式无法在更改后恢复，因此未作更改。",
    },
    tip: { en: "Clear the filter (Data › Clear), then try again.", zh: "请先清除筛选（数据 › 清除），然后重试。" },
    retry: false,
  },
  "other-workbook": {
    text: { en: "Another workbook is in front, so Excel did not carry this out.", zh: "当前激活的是另一个工作簿，Excel 未执行此操作。" },
    tip: { en: "Click into the workbook of this plan, then try again.", zh: "请点击本计划所在的工作簿，然后重试。" },
    retry: false,
  },
  "too-large": {
    text: { en: "This was too much for Excel in one go. Nothing was changed.", zh: "一次处理的数据过多，Excel 未作更改。" },
    tip: { en: "Do it in smaller parts: fewer rows at a time.", zh: "请分批进行，每次减少行数。" },
    retry: false,
  },
  busy: {
    text: { en: "Excel is busy and did not answer in time.", zh: "Excel 正忙，未能及时响应。" },
    tip: { en: "Wait a moment and try again. What was done so far stays.", zh: "请稍候重试，已完成的部分会保留。" },
    retry: true,
  },
  "not-supported": {
    text: { en: "This version of Excel cannot do that.", zh: "此版本的 Excel 不支持该操作。" },
    tip: {
      en: "Use Excel 2021 or later, Microsoft 365 or Excel on the web.",
      zh: "请使用 Excel 2021 或更高版本、Microsoft 365 或 Excel 网页版。",
    },
    retry: false,
  },
  "not-found": {
    text: { en: "A sheet or table of the plan is no longer where it was.", zh: "计划中的某个工作表或表格已不在原处。" },
    tip: {
      en: "Check the plan; if something was deleted, building it again restores it without touching your entries.",
      zh: "请检查计划；如有删除，重新生成即可恢复，不影响已填内容。",
    },
    retry: false,
  },
  "changed-meanwhile": {
    text: {
      en: "The table was changed by hand while the import was writing. What stands in it by now stays.",
      zh: "导入过程中表格被手动修改。已写入的内容会保留。",
    },
    tip: { en: "Import the same file again: it goes on where it stopped.", zh: "请再次导入同一文件，将从中断处继续。" },
    retry: false,
  },
  "read-only": {
    text: { en: "The workbook is open for reading only, so it was not changed.", zh: "工作簿为只读，未作更改。" },
    tip: { en: "Enable editing or save a copy, then try again.", zh: "请启用编辑或另存副本，然后重试。" },
    retry: false,
  },
  offline: {
    text: { en: "The connection to Excel was interrupted.", zh: "与 Excel 的连接中断。" },
    tip: { en: "Check the network, then try again. Unsaved cells stay in the workbook.", zh: "请检查网络后重试，单元格内容仍在工作簿中。" },
    retry: true,
  },
  "no-plan": {
    text: { en: "This workbook holds no plan yet.", zh: "此工作簿中尚无客户计划。" },
    tip: { en: "Start with New plan.", zh: "请先“新建计划”。" },
    retry: false,
  },
  "too-new": {
    text: {
      en: "This plan was made by a later version of Keyplan, so this one leaves it unchanged.",
      zh: "此计划由更新版本的 Keyplan 创建，当前版本不作更改。",
    },
    tip: { en: "Update the add-in, then try again.", zh: "请更新加载项后重试。" },
    retry: false,
  },
  "template-damaged": {
    text: {
      en: "The template inside this plan is damaged, so its sheets are left as they are. Your entries are all there.",
      zh: "此计划所带的模板已损坏，因此工作表保持不变，您填写的内容都在。",
    },
    tip: {
      en: "Ask your sales operations for the template and bring the plan in shape with it.",
      zh: "请向销售运营索取模板，并用它使计划恢复一致。",
    },
    retry: false,
  },
  bug: {
    text: { en: "Something in Keyplan went wrong. Your entries are untouched.", zh: "Keyplan 出现错误，已填内容未受影响。" },
    tip: {
      en: "Try again; if it happens again, report what you did and the code below.",
      zh: "请重试；如再次出现，请反馈操作步骤和下方代码。",
    },
    retry: false,
  },
};

const byOfficeCode: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  AccessDenied: "protected",
  EditRequestNotAllowed: "protected",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  GeneralException: "busy",
  ServiceNotAvailable: "busy",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  InternalServerError: "busy",
  Timeout: "busy",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  NotImplemented: "not-supported",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  ReadOnlyWorkbook: "read-only",
  FilteredRangeConflict: "filtered",
  InsertDeleteConflict: "filtered",
  NetworkError: "offline",
  Unauthenticated: "offline",
};

/** An error with a machine-readable problem: what the workbook floor throws, and the only kind callers have to expect. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    cause?: unknown,
  ) {
    super(`${problem.text.en} ${problem.tip.en}`, cause === undefined ? {} : { cause });
    this.name = "WorkbookError";
  }
}

/** First line only: some hosts put their stack behind it. */
const textOf = (value: unknown): string => (typeof value === "string" ? (value.split("\n", 1)[0] ?? "").trim() : "");

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** The problem of a given kind, for what the floor finds out by itself. */
export const problemOf = (code: WorkbookErrorCode, detail = ""): WorkbookProblem => ({ code, ...entries[code], detail });

/** Maps anything thrown by a batch. Total: what nobody knows is a bug of ours. */
export const describeError = (error: unknown): WorkbookProblem => {
  if (error instanceof WorkbookError) return error.problem;
  const officeCode = textOf(field(error, "code"));
  const message = textOf(field(error, "message"));
  const statement = textOf(field(field(error, "debugInfo"), "statement"));
  // The message of a protected sheet reaches some platforms under GeneralException or InvalidOperation.
  const code = /protected/i.test(message) ? "protected" : (byOfficeCode[officeCode] ?? "bug");
  return problemOf(code, [officeCode, message, statement].filter((part) => part !== "").join(" · "));
};
