/** What the forms of all sections say. */

/** An amount with its noun, for English sentences. */
export const countOf = (amount: number, one: string, many: string): string => `${amount.toString()} ${amount === 1 ? one : many}`;

const en = {
  required: "Needed",
  choose: "Not known yet",
  save: "Add to the sheet",
  moreFields: "More details",
  cancel: "Cancel",
  missing: (header: string) => `${header}: enter something.`,
  yes: "Yes",
  no: "No",
};

export type FormTexts = typeof en;

const zh: FormTexts = {
  required: "必填",
  choose: "尚不清楚",
  save: "写入工作表",
  moreFields: "更多信息",
  cancel: "取消",
  missing: (header: string) => `${header}：请填写。`,
  yes: "是",
  no: "否",
};

export const formTexts = { en, zh };
