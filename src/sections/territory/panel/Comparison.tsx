/** Today's division and the proposal side by side: accounts and visits of each manager, balance and travel of all. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatShare } from "../../../plan/panel/format";
import { usePanelStyles } from "../../../plan/panel/styles";
import { numberText } from "../../../plan/wording";
import type { ProposedGroup, Standing } from "../figures/proposal";
import type { TerritoryPanelTexts } from "./texts";

const useComparisonStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  head: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
    padding: tokens.spacingHorizontalXXS,
  },
  name: { ...typographyStyles.caption1, textAlign: "start", padding: tokens.spacingHorizontalXXS, overflowWrap: "anywhere" },
  cell: { ...typographyStyles.caption1, textAlign: "end", padding: tokens.spacingHorizontalXXS, whiteSpace: "nowrap" },
});

const kilometres = (value: number): string => Math.round(value).toLocaleString("en-US");

export const Comparison = ({ group, texts }: { readonly group: ProposedGroup; readonly texts: TerritoryPanelTexts }): ReactElement => {
  const styles = usePanelStyles();
  const own = useComparisonStyles();
  const { before, after, managers } = group;
  const territory = ({ territories }: Standing, at: number): string => {
    const one = territories[at] ?? null;
    return one === null ? "–" : `${one.accounts.toString()} / ${numberText(one.load, 1)}`;
  };
  const assigned = before.territories.some((one) => one !== null);
  const both = `${texts.accounts} / ${texts.load}`;
  return (
    <section className={styles.card} aria-label={texts.compare}>
      <h3 className={styles.heading}>{texts.compare}</h3>
      <table className={own.table}>
        <thead>
          <tr>
            <th className={own.name} scope="col">
              {texts.manager}
            </th>
            <th className={own.head} scope="col">
              {texts.today}
            </th>
            <th className={own.head} scope="col">
              {texts.proposal}
            </th>
          </tr>
        </thead>
        <tbody>
          {managers.map((name, at) => (
            <tr key={name}>
              <th className={own.name} scope="row">{`${(at + 1).toString()} ${name}`}</th>
              <td className={own.cell} title={both}>
                {territory(before, at)}
              </td>
              <td className={own.cell} title={both}>
                {territory(after, at)}
              </td>
            </tr>
          ))}
          <tr>
            <th className={own.name} scope="row">
              {texts.spread}
            </th>
            <td className={own.cell}>{assigned ? formatShare(before.spread) : "–"}</td>
            <td className={own.cell}>{formatShare(after.spread)}</td>
          </tr>
          <tr>
            <th className={own.name} scope="row">
              {texts.travel}
            </th>
            <td className={own.cell}>{assigned ? kilometres(before.travel) : "–"}</td>
            <td className={own.cell}>{kilometres(after.travel)}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.muted}>{both}</p>
      <p className={styles.muted}>{texts.travelHint}</p>
    </section>
  );
};
