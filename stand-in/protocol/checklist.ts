import { api } from './api';

/** The rows that only a real Excel can settle, as a Markdown checklist. */
export function checklist(): string {
  const unsure = api.filter(({ source }) => source === 'unsure').sort((a, b) => (a.member < b.member ? -1 : 1));
  return unsure.map(({ member, behaviour }) => `- [ ] \`${member}\`: ${behaviour}`).join('\n');
}

/** How many members are known from where, as a Markdown table. */
export function sources(): string {
  const meanings = {
    run: 'seen running on the wire',
    library: "read in the library's own code",
    documentation: "read in Microsoft's documentation",
    unsure: 'taken on trust: the checklist below',
  } as const;
  const rows = Object.entries(meanings).map(([source, meaning]) => {
    const count = api.filter((row) => row.source === source).length;
    return `| ${source} | ${meaning} | ${String(count)} |`;
  });
  return ['| source | how we know | members |', '|---|---|---|', ...rows].join('\n');
}
