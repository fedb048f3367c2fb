/** The KAM functions: searchable, each with its arguments and an example; drawn from the definitions that Excel's own help shows. */
import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Language } from "../../plan/language";
import { signatureOf, type FunctionDefinition } from "../../plan/functions/functionDefinition";
import { Disclosure } from "../../plan/panel/Disclosure";
import { usePanelStyles } from "../../plan/panel/styles";
import type { Registry } from "../../plan/section";
import type { Messages } from "../messages/messages";
import { useEverything } from "../useEverything";

const matches = (definition: FunctionDefinition, typed: string, language: Language): boolean =>
  `KAM.${definition.id} ${definition.description[language]}`.toLowerCase().includes(typed.trim().toLowerCase());

export interface HelpViewProps {
  readonly everything: () => Promise<Registry>;
  readonly language: Language;
  readonly texts: Messages;
}

export const HelpView = ({ everything, language, texts }: HelpViewProps): ReactElement => {
  const styles = usePanelStyles();
  const [typed, setTyped] = useState("");
  const registry = useEverything(everything);
  if (!registry) return <p role="status">{texts.common.opening}</p>;
  const found = registry.functions.filter((definition) => matches(definition, typed, language));
  return (
    <div className={styles.view}>
      <Field label={texts.help.search}>
        <Input type="search" value={typed} onChange={(_event, data) => setTyped(data.value)} />
      </Field>
      {found.length === 0 && <p className={styles.body}>{texts.help.none}</p>}
      <div>
        {found.map((definition) => (
          <Disclosure key={definition.id} title={`KAM.${definition.id}`} className={styles.stack}>
            <p className={styles.body}>{definition.description[language]}</p>
            <code style={{ overflowWrap: "anywhere" }}>{signatureOf(definition)}</code>
            {definition.parameters.length > 0 && (
              <>
                <h2 className={styles.heading}>{texts.help.parameters}</h2>
                <ul className={styles.list}>
                  {definition.parameters.map((parameter) => (
                    <li key={parameter.name} className={styles.body}>
                      <strong>{parameter.name}</strong>
                      {parameter.optional ? ` (${texts.help.optional})` : ""} – {parameter.description[language]}
                    </li>
                  ))}
                </ul>
              </>
            )}
            <h2 className={styles.heading}>{texts.help.example}</h2>
            <code style={{ overflowWrap: "anywhere" }}>{definition.example.formula}</code>
            <p className={styles.muted}>{texts.help.result(definition.example.value)}</p>
            {definition.result === "matrix" && <p className={styles.muted}>{texts.help.matrix}</p>}
            <p className={styles.muted}>{texts.help.chapter(definition.source)}</p>
          </Disclosure>
        ))}
      </div>
    </div>
  );
};
