/** Our charts bear names, so that they and no others are rebuilt. `index`: the chart's among its tab's. */
export const chartName = (index: number): string => `hyoka-${String(index + 1)}`;

/** Whether a chart of this name is one of ours. */
export const isOurChart = (name: string): boolean => /^hyoka-\d+$/.test(name);

/** Sizes of a chart's texts, in points: with the tab's scale none is printed smaller than the tab's own. */
export const chartFonts = { title: 12, text: 10 } as const;
