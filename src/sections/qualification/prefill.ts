/** The evidence in words, in the plan's language: the general items, and those of the account's category. */
import type { Language, Text } from "../../plan/language";
import { tableIn, type Cells } from "../../plan/planData";
import type { PrefillModule } from "../../plan/section";
import { text } from "../../plan/wording";
import { findWritten, labelOf } from "../../plan/words";
import { accountTable } from "../account/table";
import { categoryWords } from "../account/words";
import { requiredItems } from "./figures";
import { qualificationTable } from "./table";
import { evidenceGroupName, evidenceItems } from "./words";

const wording: Readonly<Record<string, Text>> = {
  "general-need": text(
    "It can go on buying: its work needs much of what we sell, and the money is there year after year",
    "购买力持续：其业务对我方产品需求量大，资金年年有保障",
  ),
  "general-name": text(
    "The customer’s name on contract and invoice is that of the registered user",
    "合同与发票上的客户名称，与登记的使用单位一致",
  ),
  "government-centre": text("Agreement with the provincial or city procurement centre", "与省、市政府采购中心签订的协议"),
  "government-award": text(
    "Award notice if it was tendered; without a tender, the list of what is bought",
    "经招标的，有中标通知书；未招标的，有采购清单",
  ),
  "government-invoice": text("Copy of the invoice", "发票复印件"),
  "system-visit": text("We went there and saw that the need is real", "已上门走访，确认需求属实"),
  "system-contract": text("One purchase contract for the whole system", "全系统统一的采购合同"),
  "system-units": text(
    "Invoices show that the using units belong to the buyer; registrations are checked",
    "发票显示使用单位隶属于采购方，并已核对登记信息",
  ),
  "staff-reform-policy": text("The benefit or vehicle reform is policy: we have read the document", "福利或车改政策属实，已查阅相关文件"),
  "staff-reform-proof": text("The employer confirms that the buyers work there", "单位出具购买人的在职证明"),
  "staff-reform-unit": text("The framework agreement names the same unit", "框架协议上的单位名称一致"),
  "staff-reform-papers": text("After the purchase: copies of invoice and registration", "购买后：发票与登记证复印件"),
};

/** The rows that a category asks for: the general items and its own. */
export const evidenceRows = (category: string | null, language: Language): readonly Cells[] => {
  const general = new Set(evidenceItems.general.map(({ id }) => id));
  return requiredItems(category).map(({ id }) => ({
    item: id,
    group: category === null || general.has(id) ? evidenceGroupName.general[language] : labelOf(categoryWords, category, language),
    text: wording[id]?.[language] ?? id,
  }));
};

export const rows: PrefillModule["rows"] = ({ language, data }) => {
  const category = findWritten(categoryWords, String(tableIn(data, accountTable).rows[0]?.cells["category"] ?? ""));
  return { [qualificationTable.id]: evidenceRows(category, language) };
};
