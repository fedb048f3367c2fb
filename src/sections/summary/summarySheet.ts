/** What the Summary is called, what it is for, and where its cards stand. */
export const summarySheet = {
  id: "summary",
  name: { en: "Summary", zh: "总览" },
  purpose: { en: "The account on one page: health, value, pipeline, what to do now", zh: "一页总览：健康度、价值、机会与当前行动" },
  logo: true,
} as const;

/** First and last column of each card. */
export const cards = [
  [1, 4],
  [6, 9],
  [11, 15],
  [17, 20],
  [22, 25],
] as const;

export const cardRows = { cardLabel: 4, cardValue: 5, cardNote: 6 } as const;
