/** Words about the account itself (chapter 1), about how sure a row is (13), and about actions and contacts (6). */
import { term, vocabulary, type Vocabulary } from "../../plan/words/term";

const category = vocabulary("category", "Category", "分类", [
  term("corporate", "Corporate buyer", "法人用户"),
  term("government", "Government procurement centre", "政府采购"),
  term("system", "System procurement", "系统采购"),
  term("staff-reform", "Staff purchase under reform", "车改用户"),
]);

const segment = vocabulary("segment", "Profit segment", "利润分类", [
  term("most-profitable", "Most profitable", "最赚钱客户"),
  term("next-profitable", "Next most profitable", "次赚钱客户"),
  term("unprofitable", "Not profitable", "不赚钱客户"),
  term("loss-making", "Loss-making", "赔钱客户"),
]);

const valueType = vocabulary("value-type", "Value type", "价值类型", [
  term("intrinsic", "Intrinsic value", "内在价值型"),
  term("extrinsic", "Extrinsic value", "外在价值型"),
  term("strategic", "Strategic value", "战略价值型"),
]);

const serviceClass = vocabulary("service-class", "Service class", "服务等级", [
  term("core", "Core", "核心"),
  term("specialty", "Specialty", "特色"),
  term("potential", "Potential", "潜力"),
  term("base", "Base", "基础"),
]);

const evidence = vocabulary("evidence", "Evidence", "依据", [term("confirmed", "Confirmed", "已确认"), term("assumed", "Assumed", "假设")]);

const status = vocabulary("status", "Status", "状态", [
  term("open", "Open", "未完成"),
  term("done", "Done", "已完成"),
  term("dropped", "Dropped", "取消"),
]);

const channel = vocabulary("channel", "Kind of contact", "联系方式", [
  term("visit", "Visit", "拜访"),
  term("exhibition", "Exhibition", "展会"),
  term("technical-exchange", "Technical exchange", "技术交流"),
  term("gift", "Gift", "礼品"),
  term("business-activity", "Business activity", "商务活动"),
  term("site-visit", "Site visit", "参观考察"),
  term("phone", "Phone", "电话"),
  term("sample", "Sample", "样品"),
]);

const followUp = vocabulary("follow-up", "Prospect level", "客户级别", [
  term("O", "O", "O"),
  term("H", "H", "H"),
  term("A+", "A+", "A+"),
  term("A", "A", "A"),
  term("B+", "B+", "B+"),
  term("B", "B", "B"),
  term("C", "C", "C"),
  term("none", "Unclassified", "无级"),
]);

export const accountVocabularies: readonly Vocabulary[] = [category, segment, valueType, serviceClass, evidence, status, channel, followUp];
