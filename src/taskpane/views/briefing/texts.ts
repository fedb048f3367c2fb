/** What the view of a briefing says; loaded with it. */
import type { Language } from "../../../plan/language";

const en = {
  lead: "The plan on one page or three slides, for people who have ten minutes. Every figure is the workbook’s; personal columns stay out.",
  language: "Language of the briefing",
  languages: { en: "English", zh: "Chinese" },
  docx: "Save as Word (.docx)",
  pptx: "Save as PowerPoint (.pptx)",
  markdown: "Copy as Markdown",
  text: "Copy as text",
  preview: "Text of the briefing",
  saved: "The file goes to your downloads. If none came, this Excel does not let a pane save one: copy the text instead.",
  copied: "Copied.",
  copyFails: "This Excel does not let the pane copy. Select the text below and copy it.",
  failed: "It could not be made. Nothing in the workbook has changed; try again, or take another form.",
  shown: "Text to copy",
  assistant: "For an assistant",
  assistantLead:
    "The facts of the plan without personal data, and the tables in which an answer comes back. Names, amounts and what you wrote leave the workbook when you paste it somewhere.",
  copyForAssistant: "Copy for an assistant",
  copiedForAssistant:
    "Copied. Paste it to the assistant, then paste its tables into the import: it shows what would change before anything does.",
  answer: "Paste the answer",
};

const zh: typeof en = {
  lead: "把计划浓缩为一页或三张幻灯片，供只有十分钟的人阅读。所有数字与工作簿一致，不含个人信息列。",
  language: "简报语言",
  languages: { en: "英文", zh: "中文" },
  docx: "存为 Word（.docx）",
  pptx: "存为 PowerPoint（.pptx）",
  markdown: "复制为 Markdown",
  text: "复制为文本",
  preview: "简报文本",
  saved: "文件保存到“下载”文件夹。如果没有得到文件，说明此 Excel 不允许窗格保存文件，请改为复制文本。",
  copied: "已复制。",
  copyFails: "此 Excel 不允许窗格复制，请选中下方文本后复制。",
  failed: "未能生成。工作簿没有任何改动，请重试或换一种格式。",
  shown: "待复制的文本",
  assistant: "交给 AI 助手",
  assistantLead: "包含计划的事实（不含个人信息）和供作答的表格。粘贴到别处后，其中的姓名、金额和文字将离开本工作簿。",
  copyForAssistant: "复制给助手",
  copiedForAssistant: "已复制。粘贴给助手，再把其表格粘贴到导入中：写入之前会先显示将有哪些变化。",
  answer: "粘贴答复",
};

export const briefingViewTexts: Readonly<Record<Language, typeof en>> = { en, zh };
