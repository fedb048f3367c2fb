/** The findings of the two cases in full: those they are meant to show, and no other. */
import { importPlan } from "../../src/import/importCsv";
import { planFromData } from "../../src/plan/planFromData";
import { reviewDay } from "../plans";
import { readCase } from "../readCase";
import { registry } from "../registry";

/** A finance director who is with us, an IT director who is not, and a second project that ran ahead of its customer. */
const ebanking = [
  "gift-over-limit: Accountant team lead",
  "proposal-too-early: Cash pooling",
  "price-over-budget: Cash pooling",
  "personal-in-proposal: stages-and-results",
  "margin-falls: 2025",
  "personal-data-expired: The interests",
  "not-qualified: ",
  "stale-contact: Group CFO",
  "decision-maker-not-contacted: Group CEO",
  "stale-contact: IT director",
  "stale-contact: Subsidiary CFO West",
  "stale-contact: Procurement manager",
  "courtesy-unapproved: Group CFO",
  "need-unserved: An audit trail for every release",
  "buying-doubt: Group CEO",
  "buying-doubt: IT director",
  "weakness-unanswered: Price over five years",
  "proposal-unanswered: Cash pooling outline",
  "action-overdue: Technical exchange with the reference group's IT",
  "loss-making-account: Corner Bakery",
  "dossier-assumed: project-budget",
  "benefit-unknown: Group CEO",
  "stage-unproven: Subsidiary CFO West",
  "neutral-without-action: Procurement manager",
  "benefit-unknown: Procurement manager",
  "stage-unproven: Procurement manager",
  "spin-incomplete: Fewer interface incidents",
  "develop-implications: Posting connector",
  "question-out-of-order: So a release within a day is what counts most?",
  "question-out-of-order: How is the platform built?",
  "survey-late: What the units want to keep",
  "factor-against: Conflicts of interest",
  "need-not-understood: ",
  "answers-unknown: Cash pooling",
  "strength-unused: Trained people at the subsidiaries",
  "white-space-potential: Shared services × Payment hub",
  "white-space-potential: Subsidiary East × Payment hub",
  "account-without-manager: Riverside Kiosk",
  "manager-misfit: Ida Roth",
  "market-without-pillar: Western workshops",
];

/** A hospital whose director has not made up his mind, whose wards nobody of us has met, and a tender entered too early. */
const hospital = [
  "gift-over-limit: 护理部主任",
  "gate-skipped: 数据中心扩容",
  "proposal-too-early: 数据中心扩容",
  "price-over-budget: 数据中心扩容",
  "not-qualified: ",
  "no-coach: ",
  "no-next-action: 院长",
  "no-next-action: 财务科科长",
  "courtesy-unapproved: 信息科主任",
  "bvf-unreached-department: 药剂科",
  "bvf-unreached-department: 医技科",
  "bvf-unreached-department: 住院处",
  "bvf-unserved: 处方点评覆盖率",
  "need-unserved: 历史影像能长期留存",
  "buying-doubt: 财务科科长",
  "buying-doubt: 设备科科长",
  "ahead-of-buyer: 数据中心扩容",
  "weakness-unanswered: 与现有收费系统对接",
  "bvf-incomplete: ",
  "proposal-unanswered: 数据中心标书 1.0",
  "loss-making-account: 桥头诊所",
  "dossier-assumed: project-schedule",
  "evidence-undated: 上门核实需求",
  "neutral-without-action: 院长",
  "benefit-unknown: 院长",
  "benefit-unknown: 财务科科长",
  "stage-unproven: 财务科科长",
  "neutral-without-action: 设备科科长",
  "benefit-unknown: 设备科科长",
  "stage-unproven: 设备科科长",
  "spin-incomplete: 减少夜间停机",
  "develop-implications: 数据中心扩容",
  "factor-against: 购买金额",
  "need-not-understood: ",
  "answers-unknown: 数据中心扩容",
  "strength-unused: 本地服务响应",
  "white-space-potential: 护理部 × 移动护理",
  "white-space-potential: 药剂科 × 合理用药",
  "account-without-manager: 新村卫生室",
  "manager-misfit: 刘洋",
  "market-without-pillar: 西部乡镇卫生院",
];

test.each([
  ["ebanking", ebanking],
  ["hospital", hospital],
])("%s", (name, meant) => {
  const { plan } = planFromData(registry, importPlan(registry.tables, readCase(name)).data, registry.settings);
  expect(registry.findings(plan, reviewDay).map(({ id, subject }) => `${id}: ${subject}`)).toEqual(meant);
});
