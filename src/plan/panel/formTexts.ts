/** What the forms of all sections say. */

const en = {
  choose: "Not known yet",
  save: "Add to the sheet",
  moreFields: "More details",
  add: "Add",
  byForm: "Add by form",
  withExample: (hint: string, example: string) => `${hint}. For example: ${example}`,
  stillOpen: (headers: string) => `still open: ${headers}`,
  notUnderstood: (parts: string) => `not understood: ${parts}`,
  twin: (name: string) => `${name} is in the plan already.`,
  addAnyway: "Add anyway",
  edit: "Edit",
  editSelected: "Edit the selected row",
  saveChanges: "Save the changes",
  changed: (name: string) => `Saved: ${name}`,
  remove: "Delete this row",
  removeAsk: (name: string) => `Delete “${name}” from the sheet? You can undo it.`,
  removeYes: "Delete",
  removed: (name: string) => `Deleted: ${name}`,
  keep: "Keep it",
  cancel: "Cancel",
  missing: (header: string) => `${header}: enter something.`,
};

export type FormTexts = typeof en;

const zh: FormTexts = {
  choose: "尚不清楚",
  save: "写入工作表",
  moreFields: "更多信息",
  add: "添加",
  byForm: "用表单添加",
  withExample: (hint: string, example: string) => `${hint}。例如：${example}`,
  stillOpen: (headers: string) => `待填：${headers}`,
  notUnderstood: (parts: string) => `未能识别：${parts}`,
  twin: (name: string) => `计划中已有“${name}”。`,
  addAnyway: "仍要添加",
  edit: "编辑",
  editSelected: "编辑所选的行",
  saveChanges: "保存修改",
  changed: (name: string) => `已保存：${name}`,
  remove: "删除此行",
  removeAsk: (name: string) => `从工作表中删除“${name}”？可以撤销。`,
  removeYes: "删除",
  removed: (name: string) => `已删除：${name}`,
  keep: "保留",
  cancel: "取消",
  missing: (header: string) => `${header}：请填写。`,
};

export const formTexts = { en, zh };
