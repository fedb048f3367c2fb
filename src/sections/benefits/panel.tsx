/** The benefit map in the pane: per person three boxes, filled or open; what is open is answered in place. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { RowCard } from "../../plan/panel/RowCard";
import { usePanelStyles } from "../../plan/panel/styles";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { columnOf } from "../../plan/table";
import { influence } from "../stakeholders/figures";
import { wordWeights } from "../stakeholders/settings";
import { stakeholderTable, type Stakeholder } from "../stakeholders/table";
import { benefitColumns, openBenefits, type BenefitColumn } from "./figures";

const en = {
  empty: "Nobody stands in the plan yet. Add people first, then what each of them gains.",
  fair: "Personal benefit and human touch help to meet people well. They never go into a proposal, and nothing is given to sway a decision.",
  save: "Save",
  saved: (name: string) => `Noted for ${name}.`,
  open: (what: string) => `${what}: not known yet`,
  field: (what: string, name: string) => `${what} of ${name}`,
};

const zh: typeof en = {
  empty: "计划中还没有人。请先添加人员，再填写各自的利益。",
  fair: "个人利益和人情用于更好地相处，绝不写入方案，也不得以赠送影响决策。",
  save: "保存",
  saved: (name) => `已为${name}记录。`,
  open: (what) => `${what}：尚不清楚`,
  field: (what, name) => `${name}的${what}`,
};

export const texts = { en, zh };

type Props = PanelProps<typeof en, PlanWith<typeof stakeholderTable>>;

const Asked = ({
  person,
  row,
  column,
  ...props
}: Props & { readonly person: Stakeholder; readonly row: number; readonly column: BenefitColumn }): ReactElement => {
  const { texts: own, language, busy, onChange } = props;
  const styles = usePanelStyles();
  const [typed, setTyped] = useState("");
  const what = columnOf(stakeholderTable, column).header[language];
  return (
    <form
      className={styles.tight}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") void onChange(stakeholderTable.id, row, { [column]: typed.trim() }, own.saved(person.name));
      }}
    >
      <Field label={`□ ${own.open(what)}`}>
        <Input aria-label={own.field(what, person.name)} value={typed} onChange={(_event, data) => setTyped(data.value)} />
      </Field>
      {typed.trim() !== "" && (
        <div>
          <Button type="submit" size="small" disabled={busy}>
            {own.save}
          </Button>
        </div>
      )}
    </form>
  );
};

export const Panel = (props: Props): ReactElement => {
  const { plan, language, texts: own, shared, selected, onShow } = props;
  const styles = usePanelStyles();
  const weights = wordWeights(plan.settings);
  const people = plan.stakeholders
    .map((person, row) => ({ person, row, weight: influence(person, weights) ?? -1 }))
    .sort((left, right) => openBenefits(right.person).length - openBenefits(left.person).length || right.weight - left.weight);
  return (
    <div className={styles.view}>
      <p className={styles.muted}>{own.fair}</p>
      {people.length === 0 && <p className={styles.body}>{own.empty}</p>}
      <ul className={styles.list}>
        {people.map(({ person, row }) => (
          <RowCard key={row} selected={selected === row}>
            <div className={styles.between}>
              <h3 className={styles.title}>{person.name}</h3>
              <span className={styles.figure} aria-hidden="true">
                {benefitColumns.map((column) => (person[column] === null ? "□" : "■")).join(" ")}
              </span>
            </div>
            {benefitColumns.map((column) =>
              person[column] === null ? (
                <Asked key={column} {...props} person={person} row={row} column={column} />
              ) : (
                <p key={column} className={styles.muted}>
                  ■ {columnOf(stakeholderTable, column).header[language]}: {person[column]}
                </p>
              ),
            )}
            <div className={styles.buttons}>
              <Button size="small" aria-label={`${shared.showMe}: ${person.name}`} onClick={() => onShow(stakeholderTable.id, row)}>
                {shared.showMe}
              </Button>
            </div>
          </RowCard>
        ))}
      </ul>
    </div>
  );
};
