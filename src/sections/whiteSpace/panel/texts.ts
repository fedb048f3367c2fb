/** What the white space says in the pane. */

import { cellTitle } from "../texts";

const en = {
  title: cellTitle,
  empty: "Nothing here yet. Begin with the units that buy from you today: unit, offering, state.",
  line: {
    label: "Add a cell in one line",
    example: "Treasury, Payment hub, potential, 2m, Finastra",
    hint: "Unit first, then offering, state, amount a year, competitor",
  },
  added: (unit: string) => `The cell of ${unit} stands on the White space sheet.`,
  matrix: "Units × offerings",
  unit: "Unit",
  keys: "Arrow keys move between the cells; a cell opens below.",
  whiteState: "white",
  share: (white: string, wallet: string | null) =>
    wallet === null ? `${white} of the cells are white.` : `${white} of the cells are white; wallet share ${wallet}.`,
  competitor: (name: string) => `In place: ${name}`,
  linked: (name: string) => `Opportunity: ${name}`,
  make: "Make it an opportunity",
  makeAbout: (title: string) => `Make it an opportunity: ${title}`,
  link: (name: string) => `Link to ${name}`,
  notePotential: "Note as potential",
  twoChanges: (name: string) =>
    `Adds “${name}” to the opportunities and links this cell to it as open: two changes, each with its own undo.`,
  oneChange: (name: string) => `“${name}” is an opportunity already: this cell is linked to it as open.`,
  madeFirst: (name: string) => `1 of 2: ${name} stands on the Opportunities sheet.`,
  madeSecond: (title: string) => `2 of 2: ${title} is open and linked to it.`,
  noted: (title: string) => `${title} is noted as potential.`,
};

const zh: typeof en = {
  title: cellTitle,
  empty: "还没有内容。请从目前采购的单位开始：单位、产品、状态。",
  line: {
    label: "用一行添加一格",
    example: "影像科，PACS升级，有潜力，200万，远信软件",
    hint: "先写单位，再写产品、状态、年金额、竞争对手",
  },
  added: (unit) => `${unit}已写入空白市场表。`,
  matrix: "单位 × 产品",
  unit: "单位",
  keys: "用方向键在格间移动，选中的格显示在下方。",
  whiteState: "空白",
  share: (white, wallet) => (wallet === null ? `${white} 的格为空白。` : `${white} 的格为空白，钱包份额 ${wallet}。`),
  competitor: (name) => `现有供应商：${name}`,
  linked: (name) => `销售机会：${name}`,
  make: "转为销售机会",
  makeAbout: (title) => `转为销售机会：${title}`,
  link: (name) => `关联到${name}`,
  notePotential: "标为有潜力",
  twoChanges: (name) => `将“${name}”加入销售机会，并把本格标为进行中与之关联：共两步修改，可分别撤销。`,
  oneChange: (name) => `“${name}”已是销售机会，本格将标为进行中并与之关联。`,
  madeFirst: (name) => `第 1 步，共 2 步：${name}已写入销售机会表。`,
  madeSecond: (title) => `第 2 步，共 2 步：${title} 已标为进行中并关联。`,
  noted: (title) => `${title} 已标为有潜力。`,
};

export type WhitePanelTexts = typeof en;

export const whitePanelTexts = { en, zh };
