/** Words about the account itself (chapter 1). */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const categoryWords = listed(
  vocabulary("category", "Category", "分类", [
    term("corporate", "Corporate buyer", "法人用户"),
    term("government", "Government procurement centre", "政府采购"),
    term("system", "System procurement", "系统采购"),
    term("staff-reform", "Staff purchase under reform", "车改用户"),
  ]),
);

export const segmentWords = listed(
  vocabulary("segment", "Profit segment", "利润分类", [
    term("most-profitable", "Most profitable", "最赚钱客户"),
    term("next-profitable", "Next most profitable", "次赚钱客户"),
    term("unprofitable", "Not profitable", "不赚钱客户"),
    term("loss-making", "Loss-making", "赔钱客户"),
  ]),
);

export const valueTypeWords = listed(
  vocabulary("value-type", "Value type", "价值类型", [
    term("intrinsic", "Intrinsic value", "内在价值型"),
    term("extrinsic", "Extrinsic value", "外在价值型"),
    term("strategic", "Strategic value", "战略价值型"),
  ]),
);

export const serviceClassWords = listed(
  vocabulary("service-class", "Service class", "服务等级", [
    term("core", "Core", "核心"),
    term("specialty", "Specialty", "特色"),
    term("potential", "Potential", "潜力"),
    term("base", "Base", "基础"),
  ]),
);

export const accountWords: readonly Vocabulary[] = [categoryWords, valueTypeWords, serviceClassWords, segmentWords];
