/** The nodes of the value framework (chapter 3). */
import { yesNoWords } from "../../plan/commonWords";
import { evidenceColumns } from "../../plan/commonColumns";
import { anyNumber, computed, computedDetail, defineTable, ids, key, money, name, share, text, word, type RowOf } from "../../plan/table";

export const frameworkTable = defineTable({
  id: "framework",
  name: "KAM_Framework",
  fileNames: ["bvf", "value framework", "business value framework", "价值框架", "业务价值框架"],
  identifiedBy: "id",
  columns: [
    key(["id", "Id", "编号", name, "Short and unique, for example K1", "简短且唯一，例如 K1"]),
    key([
      "level",
      "Level",
      "层次",
      { kind: "number", min: 1, max: 4, integer: true },
      "1 KPI, 2 initiative, 3 operating KPI, 4 solution",
      "1 高管KPI，2 业务意向，3 运营KPI，4 解决方案",
    ]),
    key(["name", "Name", "名称", name, "What is measured, done or sold", "衡量、开展或销售的内容"]),
    key(["supports", "Supports", "支持", ids, "Ids one level up, separated by ;", "上一层的编号，用 ; 分隔", { names: "framework" }]),
    key(["share", "Share", "份额", { kind: "number", min: 0 }, "Weight among its brothers; blank = 1", "同级之间的权重，空为 1"]),
    key(["department", "Department", "部门", text, "Who carries it at the customer", "客户的承担部门"]),
    key(["owner", "Owner", "负责人", text, "Name as on the Stakeholders sheet", "与干系人表一致的姓名", { names: "stakeholders" }]),
    key(["unit", "Unit", "单位", text, "What the figure counts", "指标的单位"]),
    key(["baseline", "Baseline", "基线", anyNumber, "Today", "现状"]),
    key(["target", "Target", "目标", anyNumber, "Wanted", "期望"]),
    key(["annualValue", "Annual value", "年价值", money, "Worth a year when the target is met", "达到目标后的年价值"]),
    key(["confidence", "Confidence", "把握", share, "How sure, 0–100 %; blank = 100 %", "把握程度，0–100 %，空为 100 %"]),
    computed(["improvement", "Improvement", "改善", share, "(target − baseline) / |baseline|", "（目标 − 基线）/ |基线|"]),
    computed(["value", "Value a year", "年贡献", money, "What our solutions below it bring", "其下解决方案带来的价值"]),
    ...evidenceColumns,
    computedDetail(["met", "Owner met", "负责人联系", text, "● met ○ not met ▼ against us", "● 已联系 ○ 未联系 ▼ 反对"]),
    computedDetail([
      "reached",
      "Department reached",
      "部门触达",
      word(yesNoWords),
      "Somebody there is in contact with us",
      "该部门有人与我方联系",
    ]),
    computedDetail([
      "unreached",
      "Unreached department",
      "未触达部门",
      text,
      "Named once for each department nobody is met in",
      "无人联系的部门，各列一次",
    ]),
    computedDetail(["caption", "Caption", "说明", text, "Line under the name in the drawing", "图中名称下的说明"]),
    computedDetail(["order", "Order", "排序", anyNumber, "Value of a solution, no two alike", "解决方案价值，互不相同"]),
  ],
});

/** A node: level 1 executive KPI, 2 business initiative, 3 operating KPI, 4 vendor solution; `supports` holds ids of the level above; share and confidence left blank count as 1. */
export type FrameworkNode = RowOf<typeof frameworkTable>;
