/**
 * What the dossiers ask for from the start (chapter 1.5): customer and project; the competitor in the full plan. The personal items are here
 * as well, because somebody may ask for them, but no plan begins with them. Family and home address are left out on purpose: no sale needs them.
 */
import type { Language } from "../../plan/language";
import type { Cells } from "../../plan/planData";
import type { PrefillModule } from "../../plan/section";
import { labelOf } from "../../plan/words";
import { dossierTable } from "./table";
import { dossierWords, type DossierId } from "./words";

type Item = readonly [id: string, en: string, zh: string];

const items: Readonly<Record<DossierId, readonly Item[]>> = {
  customer: [
    ["customer-organisation", "The organisation: units, and who reports to whom", "组织机构：下属单位与汇报关系"],
    ["customer-contacts", "The contacts: phone, mail, address", "各种联系方式：电话、邮件、地址"],
    ["customer-departments", "The departments that use, buy and support", "使用、采购和支持部门"],
    ["customer-people", "The users, maintainers, managers and executives", "使用人员、维护人员、管理层和高层"],
    ["customer-installed", "The installed base: what is in use, since when", "同类产品的安装和使用情况"],
    ["customer-business", "The business: what it lives on, how it is doing", "业务情况：靠什么经营，近况如何"],
    ["customer-industry", "The industry: market, rules, trends", "所在行业：市场、政策、趋势"],
    ["customer-goals", "The goals of the next three years", "未来三年的目标"],
    ["customer-payment", "The way it pays: credit, terms, delays", "付款情况：信用、账期、拖欠"],
  ],
  project: [
    ["project-plan", "The latest purchase plan", "最近的采购计划"],
    ["project-problem", "The problem the project is to solve", "项目要解决的问题"],
    ["project-people", "The users, deciders and influencers", "使用者、决策者和影响者"],
    ["project-schedule", "The schedule: decision, order, start of use", "时间表：决策、下单、投入使用"],
    ["project-budget", "The budget: how much, and whose", "采购预算：金额与出处"],
    ["project-raise", "The person who can raise the budget", "能突破预算的人"],
    ["project-process", "The purchasing process, step by step", "采购流程与各步骤"],
    ["project-criteria", "The selection criteria, and who set them", "选择标准及其制定者"],
  ],
  personal: [
    ["personal-person", "The person this is about", "资料所属的人"],
    ["personal-role", "The role in the organisation", "在机构中的作用"],
    ["personal-colleagues", "The relations with colleagues", "与同事的关系"],
    ["personal-goals", "The work goals of this year", "今年的工作目标"],
    ["personal-development", "The plans for the own career", "个人发展计划和志向"],
    ["personal-interests", "The interests: sport, books, food", "兴趣爱好：运动、书籍、饮食"],
    ["personal-education", "The education: school and subject", "毕业院校和专业"],
    ["personal-home-town", "The home town", "家乡"],
  ],
  competitor: [
    ["competitor-installed", "The competitor’s products in use here", "竞争产品在客户处的使用情况"],
    ["competitor-strengths", "The competitor’s strengths against us", "与我方相比的优势"],
    ["competitor-weaknesses", "The competitor’s weaknesses against us", "与我方相比的劣势"],
    ["competitor-satisfaction", "The customer’s satisfaction with them", "客户对其产品的满意度"],
    ["competitor-contract", "The end of their current contract", "现有合同的到期时间"],
    ["competitor-seller", "The name of their seller", "对方销售代表的姓名"],
    ["competitor-style", "The way their seller sells", "对方销售代表的销售特点"],
    ["competitor-relation", "The relation of their seller to the customer", "对方销售代表与客户的关系"],
  ],
};

/** The rows of a dossier as they stand at first. */
export const rowsOfDossier = (dossier: DossierId, language: Language): readonly Cells[] =>
  items[dossier].map(([item, en, zh]) => ({
    dossier: labelOf(dossierWords, dossier, language),
    item,
    text: language === "zh" ? zh : en,
  }));

export const rows: PrefillModule["rows"] = ({ language, size }) => {
  const dossiers: readonly DossierId[] = size === "full" ? ["customer", "project", "competitor"] : ["customer", "project"];
  return { [dossierTable.id]: dossiers.flatMap((dossier) => rowsOfDossier(dossier, language)) };
};
