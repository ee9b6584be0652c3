import type { Layout } from './layout';

/** Whether two layouts ask for the same, wherever their sheets stand. */
export const isSameLayout = (one: Layout, other: Layout): boolean => asked(one) === asked(other);

const asked = (layout: Layout): string =>
  JSON.stringify(
    {
      ...layout,
      source: null,
      place: null,
      problems: null,
      proposals: null,
      directionMeanings: [...layout.directionMeanings],
    },
    (key, value: unknown) => (key === 'also' && Array.isArray(value) && value.length === 0 ? undefined : value),
  );
