/** How much a plan asks for: three sizes, each with what it adds to the one before. */
import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sizeWords } from "../../plan/commonWords";
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Registry } from "../../plan/section";
import { sizes, type Size } from "../../plan/table";
import { labelOf } from "../../plan/words";
import type { Messages } from "../messages/messages";
import { joinNames } from "../../plan/wording";

export interface SizeChoiceProps {
  readonly registry: Registry;
  readonly size: Size;
  /** The size the plan has now, where it has one. */
  readonly now?: Size;
  readonly language: Language;
  readonly texts: Messages;
  readonly onChoose: (size: Size) => void;
}

/** Names of the sheets that a size adds. */
const addedBy = ({ sections }: Registry, size: Size, language: Language): string =>
  joinNames(
    sections.filter((section) => section.sheet && !section.onRequest && section.size === size).map(({ name }) => name[language]),
    language,
  );

export const SizeChoice = ({ registry, size, now, language, texts, onChoose }: SizeChoiceProps): ReactElement => {
  const styles = usePanelStyles();
  return (
    <Field label={texts.newPlan.size}>
      <RadioGroup value={size} onChange={(_event, data) => onChoose(sizes.find((one) => one === data.value) ?? size)}>
        {sizes.map((one) => {
          const name = labelOf(sizeWords, one, language);
          const adds = addedBy(registry, one, language);
          return (
            <Radio
              key={one}
              value={one}
              label={
                <span className={styles.tight}>
                  <span>{joinParts([name, one === now ? texts.size.now : null])}</span>
                  <span className={styles.muted}>
                    {adds === "" ? "" : one === "light" ? texts.size.holds(adds) : texts.size.adds(adds)}
                  </span>
                </span>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
};
