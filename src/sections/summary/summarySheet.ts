/** What the Summary is called and what it is for. */
export const summarySheet = {
  id: "summary",
  name: { en: "Summary", zh: "总览" },
  purpose: { en: "The account on one page: health, value, pipeline, what to do now", zh: "一页总览：健康度、价值、机会与当前行动" },
  logo: true,
} as const;
