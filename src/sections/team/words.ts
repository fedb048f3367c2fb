/** What each type of manager is wanted for: shown beside the name, and changed on the Lists sheet (chapter 1.4). */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";
import { managerTypeWords } from "../accounts/words";

export const managerProfileWords = listed(
  vocabulary("manager-profile", "Skills wanted", "能力要求", [
    term("A", "Senior; strong in talks, steadily among the best", "资深，沟通能力强，业绩持续领先"),
    term("B", "Lively, likes challenges, brings special products forward", "有活力，善于挑战，特色品牌培育见长"),
    term("C", "Skilled in selling and service, advises on growth", "营销技能与服务水平高，善于指导经营"),
    term("D", "Analyses, finds small accounts worth raising, coaches them", "善于分析，挖掘并扶持有潜力的小客户"),
  ]),
);

export const teamWords: readonly Vocabulary[] = [managerTypeWords, managerProfileWords];
