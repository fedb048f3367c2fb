/** What proves a key account (chapter 1.1): two general items, and those of each category. Ids are stored; the category begins them. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export interface EvidenceItem {
  readonly id: string;
  /** In a sentence, short. */
  readonly name: Text;
}

export type EvidenceGroup = "general" | "corporate" | "government" | "system" | "staff-reform";

const item = (id: string, en: string, zh: string): EvidenceItem => ({ id, name: text(en, zh) });

/** Items of each group in the order of the method; a corporate buyer needs the general ones only. */
export const evidenceItems: Readonly<Record<EvidenceGroup, readonly EvidenceItem[]>> = {
  general: [
    item("general-need", "lasting purchasing power and need", "持续的购买力与需求"),
    item("general-name", "same name on contract, invoice and registration", "合同、发票与登记用户名称一致"),
  ],
  corporate: [],
  government: [
    item("government-centre", "agreement with the procurement centre", "与采购中心的协议"),
    item("government-award", "award notice or purchase list", "中标通知书或采购清单"),
    item("government-invoice", "invoice copy", "发票复印件"),
  ],
  system: [
    item("system-visit", "need confirmed by direct visit", "上门核实需求"),
    item("system-contract", "unified purchase contract", "统一采购合同"),
    item("system-units", "using units proven subordinate", "使用单位的隶属关系证明"),
  ],
  "staff-reform": [
    item("staff-reform-policy", "reform policy confirmed", "改革政策已核实"),
    item("staff-reform-proof", "employer’s proof of employment", "单位在职证明"),
    item("staff-reform-unit", "framework agreement naming the same unit", "单位名称一致的框架协议"),
    item("staff-reform-papers", "invoice and registration copies", "发票与登记证复印件"),
  ],
};

export const evidenceGroupName: Readonly<Record<"general", Text>> = { general: text("Every key account", "所有大客户") };
