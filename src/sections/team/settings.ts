/** The level of each competence that a type of manager is wanted to have, and where fit and load are spoken of (chapters 1.4 and 11). */
import { number, numbers, thresholds } from "../../plan/words";

export const wantedCompetence = numbers(
  "wanted-competence",
  { en: "Competence wanted", zh: "能力要求等级" },
  { en: "1–5, what a manager of the type should have", zh: "1–5，该类型客户经理应达到的等级" },
  [
    number("A-skills", "Type A: skills", "A 类：个人技能", 5),
    number("A-mind", "Type A: mind", "A 类：心理素质", 4),
    number("A-attitude", "Type A: attitude", "A 类：职业态度", 4),
    number("B-skills", "Type B: skills", "B 类：个人技能", 4),
    number("B-mind", "Type B: mind", "B 类：心理素质", 4),
    number("B-attitude", "Type B: attitude", "B 类：职业态度", 5),
    number("C-skills", "Type C: skills", "C 类：个人技能", 4),
    number("C-mind", "Type C: mind", "C 类：心理素质", 3),
    number("C-attitude", "Type C: attitude", "C 类：职业态度", 4),
    number("D-skills", "Type D: skills", "D 类：个人技能", 3),
    number("D-mind", "Type D: mind", "D 类：心理素质", 3),
    number("D-attitude", "Type D: attitude", "D 类：职业态度", 4),
  ],
);

export const teamThresholds = thresholds([
  number("leastFit", "Manager’s fit to the type: at least", "客户经理匹配度不低于", 0.8),
  number("loadSpread", "Load above the mean of the type: at most", "工作量高于同类平均不超过", 0.1),
]);
