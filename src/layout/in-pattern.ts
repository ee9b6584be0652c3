/** A word as the part of a pattern that fits it alone. */
export const inPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
