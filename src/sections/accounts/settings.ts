/** How often an account of a class is visited where nothing else is entered (chapter 1.4). */
import { number, numbers } from "../../plan/words";

export const classVisits = numbers(
  "class-visits",
  { en: "Visits by class", zh: "各等级拜访次数" },
  { en: "Visits a month where the account has no figure of its own", zh: "未单独填写时的每月拜访次数" },
  [
    number("core", "Core: visits a month", "核心客户：每月拜访", 4),
    number("specialty", "Specialty: visits a month", "特色客户：每月拜访", 2),
    number("potential", "Potential: visits a month", "潜力客户：每月拜访", 2),
    number("base", "Base: visits a month", "基础客户：每月拜访", 1),
  ],
);
