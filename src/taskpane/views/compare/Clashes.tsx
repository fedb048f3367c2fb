/** What both copies changed: each with both values, to be decided. */
import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fieldName, fieldValues, numberName, rowName, tableName } from "../../../plan/changes/diffLines";
import type { Clash } from "../../../plan/changes/merge";
import { usualSide, type Decision, type Side } from "../../../plan/changes/resolve";
import type { Language } from "../../../plan/language";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { Registry } from "../../../plan/section";
import type { CompareTexts } from "./texts";

export interface ClashesProps {
  readonly registry: Registry;
  readonly decisions: readonly Decision[];
  readonly sides: ReadonlyMap<string, Side>;
  /** It is known what both began with. */
  readonly isKnown: boolean;
  readonly language: Language;
  readonly texts: CompareTexts;
  readonly onDecide: (ids: readonly string[], side: Side) => void;
}

interface Told {
  readonly title: string;
  readonly remark: string;
  readonly mine: string;
  readonly theirs: string;
}

const told = ({ kind, clashes }: Decision, { registry, language, texts }: ClashesProps): Told => {
  const [first] = clashes;
  if (first.kind === "setting") {
    const said = (value: number | null): string => String(value ?? texts.templates);
    return {
      title: numberName(registry, first, language),
      remark: texts.was(said(first.base)),
      mine: texts.mine(said(first.mine)),
      theirs: texts.theirs(said(first.theirs)),
    };
  }
  const table = registry.table(first.table);
  const row = [
    tableName(registry, first.table, language),
    ...(table?.shape === "record" ? [] : [first.name === "" ? texts.unnamed : rowName(table, first.name, language)]),
  ];
  if (kind === "removed-by-me" || kind === "removed-by-them") {
    const isMine = kind === "removed-by-me";
    const changes = clashes.flatMap((clash: Clash) => {
      if (clash.kind === "setting") return [];
      const values = fieldValues(table, clash, [clash.base, isMine ? clash.theirs : clash.mine], language);
      return [`${fieldName(table, clash, language)}: ${values.join(" → ")}`];
    });
    return {
      title: row.join(" · "),
      remark: [isMine ? texts.removedByMe : texts.removedByThem, ...changes].join("\n"),
      mine: isMine ? texts.remove : texts.keep,
      theirs: isMine ? texts.keep : texts.remove,
    };
  }
  const [base = "", mine = "", theirs = ""] = fieldValues(table, first, [first.base, first.mine, first.theirs], language);
  return {
    title: [...row, fieldName(table, first, language)].join(" · "),
    remark: kind === "cell" ? texts.was(base) : "",
    mine: texts.mine(mine),
    theirs: texts.theirs(theirs),
  };
};

export const Clashes = (props: ClashesProps): ReactElement => {
  const styles = usePanelStyles();
  const { decisions, sides, isKnown, texts, onDecide } = props;
  const all = (side: Side) => (): void =>
    onDecide(
      decisions.map(({ id }) => id),
      side,
    );
  return (
    <div className={styles.stack}>
      <h2 className={styles.title}>{texts.clashes(decisions.length)}</h2>
      <p className={styles.muted}>{isKnown ? texts.clashesLead : texts.differLead}</p>
      {decisions.length > 1 && (
        <div className={styles.buttons}>
          <Button size="small" onClick={all("mine")}>
            {texts.allMine}
          </Button>
          <Button size="small" onClick={all("theirs")}>
            {texts.allTheirs}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {decisions.map((decision) => {
          const { title, remark, mine, theirs } = told(decision, props);
          return (
            <li key={decision.id} className={styles.tight}>
              <strong className={styles.title}>{title}</strong>
              {remark !== "" &&
                remark.split("\n").map((line) => (
                  <span key={line} className={styles.muted}>
                    {line}
                  </span>
                ))}
              <RadioGroup
                aria-label={title}
                value={sides.get(decision.id) ?? usualSide(decision)}
                onChange={(_event, data) => onDecide([decision.id], data.value === "theirs" ? "theirs" : "mine")}
              >
                <Radio value="mine" label={mine} />
                <Radio value="theirs" label={theirs} />
              </RadioGroup>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
