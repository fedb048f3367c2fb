/**
 * The questionnaire (chapter 2.2): twenty pairs of descriptions, ten an axis, the axes in turn so that nobody answers by habit. The first
 * description counts −1, the second +1, neither 0.
 */
import type { Text } from "../../../plan/language";
import { text } from "../../../plan/wording";
import type { Axes } from "../figures";

export interface Item {
  readonly axis: keyof Axes;
  /** What is looked at. */
  readonly about: Text;
  readonly less: Text;
  readonly more: Text;
}

const assertive = (about: Text, less: Text, more: Text): Item => ({ axis: "assertiveness", about, less, more });
const responsive = (about: Text, less: Text, more: Text): Item => ({ axis: "responsiveness", about, less, more });

export const items: readonly Item[] = [
  assertive(text("In a meeting", "开会时"), text("Waits until asked", "等别人问到才说"), text("Speaks up first", "抢先发言")),
  responsive(text("The face", "面部表情"), text("Shows little", "很少变化"), text("Shows what is felt", "喜怒形于色")),
  assertive(text("Opinions", "表达意见"), text("Offers them with care", "委婉地提出"), text("States them firmly", "语气肯定")),
  responsive(text("Hands", "手势"), text("Keep still", "很少"), text("Join in the talk", "丰富")),
  assertive(text("Pace of speech", "语速"), text("Slow, with pauses", "慢，常有停顿"), text("Fast, hardly a pause", "快，几乎不停")),
  responsive(text("Topics", "话题"), text("Stays with business", "只谈公事"), text("Tells personal stories", "常谈自己的事")),
  assertive(text("The voice", "声音"), text("Quiet", "轻"), text("Carries across the room", "洪亮")),
  responsive(text("What convinces", "什么能打动此人"), text("Figures and proof", "数据和证明"), text("People and impressions", "人和感受")),
  assertive(text("Decisions", "做决定"), text("Sleeps on them", "要再想想"), text("Makes them on the spot", "当场拍板")),
  responsive(text("A meeting’s agenda", "会议议程"), text("Keeps to it", "严格遵守"), text("Lets the talk wander", "随兴展开")),
  assertive(text("Risk", "面对风险"), text("Plays safe", "求稳"), text("Dares something", "敢于一试")),
  responsive(text("The first minutes", "初次见面"), text("Reserved", "有距离感"), text("Warm at once", "一见如故")),
  assertive(text("When of another mind", "意见不同时"), text("Lets it pass", "不当面说"), text("Objects openly", "直接反驳")),
  responsive(text("Praise", "夸奖别人"), text("Gives it seldom", "很少"), text("Gives it easily", "很自然")),
  assertive(text("Posture", "坐姿"), text("Leans back", "靠后"), text("Leans forward, holds your eye", "前倾，直视对方")),
  responsive(text("Work is done", "做事"), text("Best alone", "喜欢独自完成"), text("Best with others", "喜欢与人一起")),
  assertive(text("Wants something done", "要别人做事时"), text("Asks for it", "请求、商量"), text("Gives orders", "直接安排")),
  responsive(text("The desk", "办公桌"), text("Bare and orderly", "整洁，没有私人物品"), text("Pictures and mementos", "摆着照片和纪念品")),
  assertive(text("The course of a talk", "谈话的走向"), text("Follows it", "跟着对方走"), text("Sets it", "由自己主导")),
  responsive(text("Rules", "对待规定"), text("Keeps to them", "照章办事"), text("Bends them for people", "看人情通融")),
];
