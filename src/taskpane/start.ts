/** What the ribbon's button asks of a pane that it opens: the `do` of its address. */
export const tasks = ['check', 'build'] as const;
export type Task = (typeof tasks)[number];

export function taskOf(search: string): Task | null {
  const asked = new URLSearchParams(search).get('do');
  return tasks.find((task) => task === asked) ?? null;
}
