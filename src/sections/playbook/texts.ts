/** What the section is called and what is said about it outside its panel. */
import type { Text } from "../../plan/language";

export const playbookTexts = {
  name: { en: "Playbook", zh: "话术手册" },
  make: { en: "Make a sheet of the playbook", zh: "生成话术手册工作表" },
} as const satisfies Record<string, Text>;
