/** The steps by which needs are researched (chapter 7), from the lightest to the deepest. */
import { listed, term, vocabulary } from "../../plan/words";

export const surveyStepWords = listed(
  vocabulary("survey-step", "Step of needs research", "调研方式", [
    term("questionnaire", "Questionnaire", "问卷"),
    term("phone", "Phone interview", "电话访谈"),
    term("visit", "Visit on site", "现场访谈"),
  ]),
);
