/** The present moment as the tabs state it. */
export const stampNow = (): Date => new Date();
