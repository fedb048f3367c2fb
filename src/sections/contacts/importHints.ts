/** What other systems call a logged contact: activities, calls, meetings, visits. */
import type { ImportHints } from "../../plan/importHints";
import { contactTable } from "./table";

export const importHints: readonly ImportHints[] = [
  {
    table: contactTable,
    systems: {
      salesforce: {
        stakeholder: ["Name", "Contact", "Kontakt", "Nom", "Contacto"],
        date: ["Activity Date", "ActivityDate", "Date", "Due Date", "Datum", "Fecha"],
        content: ["Subject", "Betreff", "Objet", "Asunto", "主题", "件名"],
        channel: ["Task Subtype", "Activity Type"],
        by: ["Assigned", "Assigned To", "Zugewiesen", "Assigné à", "Asignado a"],
        result: ["Comments", "Full Comments", "Kommentare", "Commentaires", "Comentarios"],
        "account name": ["Company / Account", "Account Name"],
        "record id": ["Activity ID"],
        "own column": ["Priority", "Status", "Task"],
      },
      pipedrive: {
        stakeholder: ["Activity - Contact person", "Activity - Person"],
        date: ["Activity - Due date", "Activity - Marked as done time"],
        channel: ["Activity - Type"],
        content: ["Activity - Subject"],
        result: ["Activity - Note"],
        by: ["Activity - Assigned to user", "Activity - Owner"],
        opportunity: ["Activity - Deal"],
        "account name": ["Activity - Organization"],
        "record id": ["Activity - ID"],
        "own column": ["Activity - Done", "Activity - Duration"],
      },
      chinese: {
        stakeholder: ["联系人", "拜访对象", "联系人姓名"],
        date: ["跟进时间", "跟进日期", "拜访日期", "联系时间"],
        channel: ["跟进方式", "跟进类型", "拜访方式", "联系方式"],
        content: ["跟进内容", "拜访内容", "销售记录", "记录内容"],
        result: ["跟进结果", "拜访结果"],
        nextStep: ["下一步计划", "下步计划", "后续计划"],
        nextDate: ["下次跟进时间", "下次跟进日期"],
        by: ["跟进人", "跟进人员", "拜访人", "拜访人员", "创建人"],
        "account name": ["客户名称", "所属客户"],
        "record id": ["记录编号"],
      },
    },
    names: {
      stakeholder: ["Who", "Met", "Contact", "Contact person", "Gesprächspartner", "Interlocuteur", "Contacto"],
      date: ["When", "Datum", "Date", "Fecha", "日付"],
      channel: ["Type", "How", "Kind", "Art", "Kanal", "Canal", "方式"],
      content: ["Subject", "Notes", "Topic", "Betreff", "Thema", "Sujet", "Objet", "Asunto", "主题", "件名"],
      result: ["Outcome", "Ergebnis", "Résultat", "Resultado", "结果"],
      nextStep: ["Follow-up", "Nächster Schritt", "Étape suivante", "Paso siguiente"],
      by: ["Our person", "Rep", "Von", "Par", "Por"],
    },
    words: [
      {
        column: "channel",
        spellings: ["Call", "Phone call", "Anruf", "Telefonat", "Appel", "Llamada", "电话拜访", "電話"],
        sets: { channel: "phone" },
      },
      {
        column: "channel",
        spellings: ["Meeting", "On-site visit", "Besuch", "Termin", "Réunion", "Visite", "Reunión", "Visita", "上门拜访", "面谈", "訪問"],
        sets: { channel: "visit" },
      },
      { column: "channel", spellings: ["Lunch", "Dinner", "宴请"], sets: { channel: "business-activity" } },
      { column: "channel", spellings: ["Demo", "Workshop", "Presentation"], sets: { channel: "technical-exchange" } },
      { column: "channel", spellings: ["Trade show", "Trade fair", "Messe", "Salon", "Feria"], sets: { channel: "exhibition" } },
    ],
  },
];
