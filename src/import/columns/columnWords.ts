/**
 * What headers are made of, in English: a small dictionary of German, French, Spanish, Chinese and Japanese. Keys without accents (ä is a),
 * as headers are compared. Whole headers and single words alike.
 */
const entries: Readonly<Record<string, string>> = {
  name: "name, nom, nombre, 名前, 名称, 氏名, 姓名",
  title: "titel, titre, titulo, funktion, fonction, puesto, cargo, poste, jobtitel, position, 役職, 肩書, 职务, 职位",
  level: "ebene, niveau, nivel, stufe, hierarchie, レベル, 级别, 层级",
  role: "rolle, funcion, 角色, 役割",
  attitude: "einstellung, haltung, position gegenuber, actitud, 态度, 姿勢, 態度",
  closeness: "nahe, proximite, cercania, 亲密度, 親密度",
  department: "abteilung, service, departement, departamento, bereich, 部署, 部门",
  "last contact":
    "letzter kontakt, dernier contact, ultimo contacto, letzte aktivitat, derniere activite, 最終連絡, 最終連絡日, 上次联系, 最近联系, 最后联系",
  "next contact": "nachster kontakt, prochain contact, proximo contacto, 次回連絡, 次回連絡日, 下次联系",
  owner:
    "besitzer, inhaber, eigentumer, verantwortlicher, verantwortlich, zustandig, proprietaire, responsable, propietario, encargado, 担当, 担当者, 負責人, 负责人",
  stage: "phase, etape, etapa, fase, 阶段, フェーズ, ステージ, 段階",
  amount: "betrag, montant, importe, monto, cantidad, wert, valeur, valor, 金額, 金额, volumen",
  probability: "wahrscheinlichkeit, probabilite, probabilidad, erfolgswahrscheinlichkeit, 確率, 確度, 概率, 赢率",
  "close date":
    "abschlussdatum, abschlusstermin, schlusstermin, abschluss, date de cloture, cloture, date de signature, fecha de cierre, cierre, 完了予定日, 成約日, 受注予定日, 成交日期, 签约日期",
  "decision date": "entscheidungsdatum, entscheidungstermin, date de decision, fecha de decision, 決定日, 决策日期",
  date: "datum, fecha, tag, 日付, 日期, 时间, 日時",
  opportunity:
    "verkaufschance, chance, opportunite, oportunidad, affaire, negocio, projekt, projet, proyecto, deal, 商談, 案件, 商机, 項目, 项目",
  stakeholder: "ansprechpartner, ansprechperson, interlocuteur, interlocutor, kontaktperson, 干系人",
  budget: "presupuesto, 予算, 预算",
  product: "produkt, produit, producto, 製品, 产品",
  price: "preis, prix, precio, 価格, 价格",
  action: "aktion, massnahme, aufgabe, tache, accion, tarea, タスク, 行动, 任务",
  due: "fallig, fallig am, falligkeit, falligkeitsdatum, frist, echeance, vencimiento, fecha limite, 期限, 期日, 截止日期, 截止",
  status: "statut, estado, stand, 状態, 状况, 状态, ステータス",
  content: "inhalt, contenu, contenido, 内容",
  result: "ergebnis, resultat, resultado, 結果, 结果",
  "next step": "nachster schritt, prochaine etape, etape suivante, paso siguiente, proximo paso, 次のステップ, 下一步",
  channel: "kanal, canal, kontaktart, 方式, チャネル",
  competitor: "wettbewerber, mitbewerber, konkurrent, concurrent, competidor, 競合, 竞争对手",
  industry: "branche, secteur, sector, industrie, 業種, 行业",
  currency: "wahrung, devise, moneda, 通貨, 币种, 货币",
  revenue: "umsatz, chiffre d'affaires, ventas, ingresos, facturacion, 売上, 売上高, 收入",
  profit: "gewinn, benefice, beneficio, 利益, 利润",
  customer: "kunde, client, cliente, 顧客, 客户",
  company: "firma, unternehmen, gesellschaft, societe, entreprise, empresa, 会社, 会社名, 公司",
  comment:
    "bemerkung, bemerkungen, kommentar, notiz, notizen, anmerkung, remarque, commentaire, comentario, nota, observaciones, 備考, 备注",
  strategy: "strategie, estrategia, 戦略, 策略",
  need: "bedarf, besoin, necesidad, ニーズ, 需求",
  solution: "losung, solucion, ソリューション, 方案",
  reason: "grund, raison, motivo, 理由, 原因",
  answer: "antwort, reponse, respuesta, 回答",
  question: "frage, pregunta, 質問, 问题",
  objection: "einwand, objecion, 异议",
  strength: "starke, force, fortaleza, 強み, 优势",
  weakness: "schwache, faiblesse, debilidad, 弱み, 劣势",
  year: "jahr, annee, ano, 年, 年度",
  country: "land, pays, pais, 国, 国家",
  city: "stadt, ort, ville, ciudad, 都市, 城市",
  phone: "telefon, telephone, telefono, 電話, 电话",
  email: "mail, courriel, correo, メール, 邮箱",
  evidence: "beleg, nachweis, preuve, evidencia, 依据, 根拠",
  reports: "berichtet",
  supervisor: "vorgesetzter, superieur, jefe, 上司, 上级",
};

/** Foreign word or header → English words. */
export const columnWords: ReadonlyMap<string, string> = new Map(
  Object.entries(entries).flatMap(([english, foreign]) => foreign.split(", ").map((word) => [word, english] as const)),
);
