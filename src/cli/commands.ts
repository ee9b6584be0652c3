export const commands = [
  'check',
  'rollup',
  'build',
  'fix',
  'form',
  'compare',
  'new',
  'next',
  'export',
  'publish',
] as const;
export type Command = (typeof commands)[number];
