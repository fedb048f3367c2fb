/** What kind of sale a plan is for: each template with a sketch of it and what it is for. */
import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../plan/language";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Template } from "../../plan/template";
import type { Messages } from "../messages/messages";
import { usePictureChoice } from "./pictureChoice";

const useStyles = makeStyles({
  paper: { backgroundColor: tokens.colorNeutralBackground1 },
  lines: { fill: "none", stroke: tokens.colorNeutralStroke1 },
  fills: { fill: tokens.colorBrandBackground2Pressed },
  accents: { fill: tokens.colorBrandForeground1 },
});

/** Says nothing that the words beside it do not say. */
const Picture = ({ picture: { lines, fills, accents } }: Template): ReactElement => {
  const styles = useStyles();
  const frame = usePictureChoice();
  return (
    <svg className={mergeClasses(frame.picture, styles.paper)} viewBox="0 0 72 48" aria-hidden="true">
      <path className={styles.lines} d={lines} />
      <path className={styles.fills} d={fills} />
      <path className={styles.accents} d={accents} />
    </svg>
  );
};

export interface TemplateChoiceProps {
  readonly templates: readonly Template[];
  /** Null where something else is chosen. */
  readonly chosen: Template | null;
  readonly language: Language;
  readonly texts: Messages;
  readonly onChoose: (template: Template) => void;
}

export const TemplateChoice = ({ templates, chosen, language, texts, onChoose }: TemplateChoiceProps): ReactElement => {
  const frame = usePictureChoice();
  const panel = usePanelStyles();
  return (
    <Field label={texts.newPlan.template}>
      <RadioGroup
        value={chosen?.id ?? ""}
        onChange={(_event, data) => {
          const found = templates.find(({ id }) => id === data.value);
          if (found) onChoose(found);
        }}
      >
        {templates.map((template) => (
          <Radio
            key={template.id}
            value={template.id}
            label={
              <span className={frame.choice}>
                <Picture {...template} />
                <span className={panel.tight}>
                  <span>{template.name[language]}</span>
                  <span className={panel.muted}>{template.purpose[language]}</span>
                </span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
