/** Texts of what a hand does on the sheet: filling, sizes, rows and columns, freezing, zoom, sheet tabs. */

export interface SheetMessages {
  readonly sheetTab: string;
  readonly fillGroup: string;
  readonly fillDown: string;
  readonly fillRight: string;
  readonly fillSeries: string;
  readonly cellsGroup: string;
  readonly insertCells: string;
  readonly deleteCells: string;
  readonly insertTitle: string;
  readonly deleteTitle: string;
  readonly insertQuestion: string;
  readonly deleteQuestion: string;
  readonly shiftDown: string;
  readonly shiftRight: string;
  readonly shiftUp: string;
  readonly shiftLeft: string;
  readonly wholeRows: string;
  readonly wholeColumns: string;
  readonly overlapping: string;
  readonly sizeGroup: string;
  readonly columnWidth: string;
  readonly rowHeight: string;
  /** With the unit. */
  readonly characters: string;
  readonly points: string;
  readonly fitColumns: string;
  readonly fitRows: string;
  readonly hideRows: string;
  readonly showRows: string;
  readonly hideColumns: string;
  readonly showColumns: string;
  readonly widthOf: (characters: number) => string;
  readonly heightOf: (points: number) => string;
  readonly notBetween: (least: number, most: number) => string;
  readonly freezeGroup: string;
  readonly freezeHere: string;
  readonly freezeRow: string;
  readonly freezeColumn: string;
  readonly unfreeze: string;
  readonly nothingToFreeze: string;
  readonly viewGroup: string;
  readonly zoomTo: string;
  readonly percent: string;
  readonly selectGroup: string;
  readonly selectRows: string;
  readonly selectColumns: string;
  readonly replaceTitle: string;
  readonly replaceCells: string;
  readonly replaceButton: string;
  readonly numbersCount: string;
  readonly least: string;
  readonly most: string;
  readonly cellsSelected: (address: string) => string;
  readonly addingCells: string;
  readonly ok: string;
  readonly sheetMenu: string;
  readonly addSheet: string;
  readonly renameSheet: string;
  readonly sheetName: string;
  readonly copySheet: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly tabColor: string;
  readonly noColor: string;
  readonly hideSheet: string;
  readonly showSheet: string;
  readonly hiddenSheets: string;
  readonly deleteSheet: string;
  readonly deleteSheetQuestion: (name: string) => string;
  readonly colors: readonly string[];
}

export const englishSheet: SheetMessages = {
  sheetTab: "Sheet",
  fillGroup: "Fill",
  fillDown: "Fill down",
  fillRight: "Fill right",
  fillSeries: "Fill series",
  cellsGroup: "Cells",
  insertCells: "Insert …",
  deleteCells: "Delete …",
  insertTitle: "Insert",
  deleteTitle: "Delete",
  insertQuestion: "Where should the cells that are there now go?",
  deleteQuestion: "What should take the place of the deleted cells?",
  shiftDown: "Shift cells down",
  shiftRight: "Shift cells right",
  shiftUp: "Shift cells up",
  shiftLeft: "Shift cells left",
  wholeRows: "Entire rows",
  wholeColumns: "Entire columns",
  overlapping: "This cannot be done on selections that overlap.",
  sizeGroup: "Rows and columns",
  columnWidth: "Column width …",
  rowHeight: "Row height …",
  characters: "Width in characters",
  points: "Height in points",
  fitColumns: "Fit columns",
  fitRows: "Fit rows",
  hideRows: "Hide rows",
  showRows: "Show rows",
  hideColumns: "Hide columns",
  showColumns: "Show columns",
  widthOf: (characters) => `Width: ${characters.toFixed(2)}`,
  heightOf: (points) => `Height: ${points.toFixed(2)}`,
  notBetween: (least, most) => `Enter a number from ${least} to ${most}.`,
  freezeGroup: "Freeze",
  freezeHere: "Freeze at selection",
  freezeRow: "Freeze top row",
  freezeColumn: "Freeze first column",
  unfreeze: "Unfreeze",
  nothingToFreeze: "Select a cell below or right of what should stay in place.",
  viewGroup: "View",
  zoomTo: "Zoom …",
  percent: "Zoom in percent",
  selectGroup: "Select",
  selectRows: "Select rows",
  selectColumns: "Select columns",
  replaceTitle: "Cells with content",
  replaceCells: "There is something in these cells already. Should it be replaced?",
  replaceButton: "Replace",
  numbersCount: "Numbers",
  least: "Min",
  most: "Max",
  cellsSelected: (address) => `Selected: ${address}`,
  addingCells: "Select further cells, then go on. Escape ends this.",
  ok: "OK",
  sheetMenu: "Sheet menu",
  addSheet: "New sheet",
  renameSheet: "Rename …",
  sheetName: "Name of the sheet",
  copySheet: "Duplicate",
  moveLeft: "Move left",
  moveRight: "Move right",
  tabColor: "Tab colour …",
  noColor: "No colour",
  hideSheet: "Hide",
  showSheet: "Show hidden …",
  hiddenSheets: "Hidden sheets",
  deleteSheet: "Delete …",
  deleteSheetQuestion: (name) => `The sheet “${name}” and everything on it will be deleted. Formulas that read it will show #REF!.`,
  colors: ["Red", "Orange", "Yellow", "Green", "Teal", "Blue", "Purple", "Grey"],
};

export const chineseSheet: SheetMessages = {
  sheetTab: "工作表",
  fillGroup: "填充",
  fillDown: "向下填充",
  fillRight: "向右填充",
  fillSeries: "填充序列",
  cellsGroup: "单元格",
  insertCells: "插入…",
  deleteCells: "删除…",
  insertTitle: "插入",
  deleteTitle: "删除",
  insertQuestion: "现有单元格应移到哪里？",
  deleteQuestion: "由哪些单元格填补删除的位置？",
  shiftDown: "活动单元格下移",
  shiftRight: "活动单元格右移",
  shiftUp: "下方单元格上移",
  shiftLeft: "右侧单元格左移",
  wholeRows: "整行",
  wholeColumns: "整列",
  overlapping: "不能对重叠的选定区域执行此操作。",
  sizeGroup: "行和列",
  columnWidth: "列宽…",
  rowHeight: "行高…",
  characters: "宽度（字符）",
  points: "高度（磅）",
  fitColumns: "自动调整列宽",
  fitRows: "自动调整行高",
  hideRows: "隐藏行",
  showRows: "取消隐藏行",
  hideColumns: "隐藏列",
  showColumns: "取消隐藏列",
  widthOf: (characters) => `宽度：${characters.toFixed(2)}`,
  heightOf: (points) => `高度：${points.toFixed(2)}`,
  notBetween: (least, most) => `请输入 ${least} 到 ${most} 之间的数字。`,
  freezeGroup: "冻结",
  freezeHere: "冻结至所选单元格",
  freezeRow: "冻结首行",
  freezeColumn: "冻结首列",
  unfreeze: "取消冻结",
  nothingToFreeze: "请选择要冻结的行以下或列以右的单元格。",
  viewGroup: "视图",
  zoomTo: "缩放…",
  percent: "缩放比例（%）",
  selectGroup: "选择",
  selectRows: "选择整行",
  selectColumns: "选择整列",
  replaceTitle: "单元格已有内容",
  replaceCells: "目标单元格中已有内容，是否替换？",
  replaceButton: "替换",
  numbersCount: "数值计数",
  least: "最小值",
  most: "最大值",
  cellsSelected: (address) => `已选定：${address}`,
  addingCells: "可继续选定其他单元格，按 Esc 结束。",
  ok: "确定",
  sheetMenu: "工作表菜单",
  addSheet: "新建工作表",
  renameSheet: "重命名…",
  sheetName: "工作表名称",
  copySheet: "复制工作表",
  moveLeft: "左移",
  moveRight: "右移",
  tabColor: "标签颜色…",
  noColor: "无颜色",
  hideSheet: "隐藏",
  showSheet: "取消隐藏…",
  hiddenSheets: "隐藏的工作表",
  deleteSheet: "删除…",
  deleteSheetQuestion: (name) => `将删除工作表“${name}”及其全部内容，引用它的公式将显示 #REF!。`,
  colors: ["红色", "橙色", "黄色", "绿色", "青色", "蓝色", "紫色", "灰色"],
};
