import { checklist, sources } from './protocol/checklist';

/** The README with its two generated parts as the table has them now. */
export function readmeWithTables(text: string): string {
  const parts = { sources: sources(), checklist: checklist() };
  return Object.entries(parts).reduce(
    (all, [name, part]) =>
      all.replace(
        new RegExp(`(<!-- ${name} -->\\n).*?(<!-- /${name} -->)`, 's'),
        (_, open: string, close: string) => `${open}${part}\n${close}`,
      ),
    text,
  );
}
