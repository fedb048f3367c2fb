/** The contact log (chapter 6.4), one row a contact; a row without a date is one that is still to come. */
import { anyNumber, computed, date, defineTable, key, longText, name, text, word, type RowOf } from "../../plan/table";
import { channelWords } from "../actions/words";

export const contactTable = defineTable({
  id: "contacts",
  name: "KAM_Contacts",
  fileNames: ["contact log", "contactLog", "contact", "联系记录", "客户联系", "联系登记"],
  identifiedBy: "stakeholder",
  toldApartBy: ["date"],
  columns: [
    key([
      "stakeholder",
      "Person",
      "人员",
      name,
      "Name as on the Stakeholders sheet",
      "与干系人表一致的姓名",
      { aliases: ["Stakeholder", "干系人", "姓名"], names: "stakeholders" },
    ]),
    key([
      "date",
      "Date",
      "日期",
      date,
      "Day of the contact; blank while it is only planned",
      "联系的日期；只是计划则留空",
      { aliases: ["联系日期"] },
    ]),
    key(["channel", "Channel", "方式", word(channelWords), "Visit, phone, technical exchange …", "拜访、电话、技术交流等"]),
    key(["content", "Content", "内容", longText, "What it was about", "谈了什么", { aliases: ["Topic", "联系内容"] }]),
    key(["result", "Result", "结果", longText, "What was agreed or learnt", "谈定或了解到什么"]),
    key(["nextStep", "Next step", "下一步", longText, "What follows", "接下来做什么"]),
    key(["nextDate", "Next date", "下次日期", date, "When it follows", "什么时候做", { aliases: ["Next contact", "下次联系"] }]),
    key(["by", "By", "我方人员", text, "Who of us had the contact", "我方由谁联系", { aliases: ["Owner", "联系人", "负责人"] }]),
    computed([
      "standing",
      "Standing",
      "状态",
      text,
      "Done, planned or late; a later contact with the person settles it",
      "已联系、计划中或逾期；之后再次联系即视为完成",
    ]),
    computed(["gap", "Days since", "间隔天数", anyNumber, "Days since the contact before with this person", "距上一次联系此人的天数"]),
    key([
      "opportunity",
      "Opportunity",
      "销售机会",
      text,
      "Name as on the Opportunities sheet",
      "与销售机会表一致的名称",
      { size: "full", names: "opportunities" },
    ]),
  ],
});

/** A contact; without a date it is planned for `nextDate`. */
export type Contact = RowOf<typeof contactTable>;
