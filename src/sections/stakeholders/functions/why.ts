/** What KAM.WHY says about a person's priority. */
import { defineFunction } from "../../../plan/functions/functionDefinition";
import { languageParameter, parameter } from "../../../plan/functions/parameters";
import { spilled, whyDefinition, type Why } from "../../../plan/functions/why";
import { explainPriority } from "../why";
import { weightsParameter } from "./weights";
import { type Vocabulary, term } from "../../../plan/words";
import { attitudeWords, closenessWords, levelWords, roleWords } from "../words";
import { defaultWeights } from "../settings";

const word = (name: string, list: Vocabulary) => parameter(name, "", "", { kind: "word", list });

export const stakeholderReasons: readonly Why[] = [
  {
    kind: term("priority", "Priority", "优先度"),
    takes: { en: "level, role, attitude, closeness, [weights]", zh: "级别、角色、态度、联系、[权重]" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [
        word("level", levelWords),
        word("role", roleWords),
        word("attitude", attitudeWords),
        word("closeness", closenessWords),
        weightsParameter,
        languageParameter,
      ],
      run: (level, role, attitude, closeness, weights, language) =>
        spilled(explainPriority({ level, role, attitude, closeness }, weights ?? defaultWeights), language),
    }),
  },
];
