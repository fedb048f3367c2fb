/** What a prospect says and does as a checklist that proposes the days until the purchase. */
import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { flagWords } from "../../../plan/commonWords";
import { Disclosure } from "../../../plan/panel/Disclosure";
import { usePanelStyles } from "../../../plan/panel/styles";
import type { PanelProps } from "../../../plan/panel/types";
import type { PlanWith } from "../../../plan/plan";
import { proposedGroup } from "../figures";
import { prospectTable } from "../table";
import { signalGroups } from "../texts/signals";
import type { ProspectPanelTexts } from "./texts";

type Props = PanelProps<ProspectPanelTexts, PlanWith<typeof prospectTable>>;

export const Signals = ({ plan, language, texts, busy, onChange, selected }: Props): ReactElement => {
  const styles = usePanelStyles();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState(selected ?? 0);
  const keyOf = (group: number, signal: number): string => `${group.toString()}.${signal.toString()}`;
  const found = proposedGroup(
    signalGroups.map(({ signals }, group) => [signals.filter((_signal, at) => ticked.has(keyOf(group, at))).length, signals.length]),
  );
  const proposed = found === null ? undefined : signalGroups[found];
  const prospect = plan.prospects[chosen];
  const toggle = (key: string): void => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  const takeOver = (): void => {
    if (!proposed || !prospect) return;
    const cells = { expectedDays: proposed.days, focused: flagWords(proposed.focused)[plan.language] };
    void onChange(prospectTable.id, chosen, cells, texts.tookOver(prospect.name, proposed.days)).then((stands) => {
      if (stands) setTicked(new Set());
    });
  };
  return (
    <Disclosure title={texts.signals}>
      <p className={styles.muted}>{texts.signalsHint}</p>
      {plan.prospects.length > 0 && (
        <Field label={texts.whom}>
          <Select value={chosen.toString()} onChange={(_event, { value }) => setChosen(Number(value))}>
            {plan.prospects.map(({ name }, row) => (
              <option key={`${name}${row.toString()}`} value={row}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {signalGroups.map(({ name, signals }, group) => (
        <section key={name.en} className={styles.tight} aria-label={name[language]}>
          <h3 className={styles.heading}>{name[language]}</h3>
          {signals.map((signal, at) => (
            <Checkbox
              key={signal.en}
              label={signal[language]}
              checked={ticked.has(keyOf(group, at))}
              onChange={() => toggle(keyOf(group, at))}
            />
          ))}
        </section>
      ))}
      <div role="status">
        {proposed && (
          <p className={styles.body}>{proposed.days === 0 ? texts.ready : texts.proposed(texts.days(proposed.days), proposed.focused)}</p>
        )}
      </div>
      {proposed && prospect && (
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={busy} onClick={takeOver}>
            {texts.takeOver}
          </Button>
        </div>
      )}
    </Disclosure>
  );
};
