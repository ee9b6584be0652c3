/** The chapters of the manual are the folders of src/rules. */
export const chapters = ['form', 'values', 'agreement', 'kpi', 'overlooked', 'years'] as const;
export type Chapter = (typeof chapters)[number];

export interface NewRule {
  readonly chapter: Chapter;
  /** As in JSON: small letters and hyphens. */
  readonly id: string;
  /** What staff see instead. */
  readonly shortName: string;
}

/**
 * Every file that a new rule needs, as the text it is to hold. What it plants and types over makes the rule speak, so that
 * all tests pass from the start but the catalogue's snapshot, and the one that wants no TODO in the manual. `read` gives the text of a file that stands already.
 */
export function ruleFiles(rule: NewRule, read: (file: string) => string): Readonly<Record<string, string>> {
  const { chapter, id } = rule;
  const changed = (file: string, change: (text: string) => string) => ({ [file]: change(read(file)) });
  return {
    [`src/rules/${chapter}/${id}.ts`]: source(rule),
    [`test/rules/${chapter}/${id}.test.ts`]: test(rule),
    ...changed('src/rules/index.ts', (text) => listed(rule, imported(rule, text))),
    ...changed(`test/rules/planters/${chapter}.ts`, (text) => planted(rule, text)),
    ...changed('test/catalogue/all-broken.ts', (text) => broken(rule, text)),
  };
}

const constantName = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const source = ({ id, shortName }: NewRule): string => `import { projectName } from '../../model/names';
import { rule } from '../rule';

export const ${constantName(id)} = rule({
  id: '${id}',
  name: '${shortName}',
  severity: 'query',
  about: 'TODO: 何が守られていなければならないかを、1文で。',
  why: 'TODO: なぜ守らなければならないか。',
  example: {
    wrong: 'TODO: 守られていない例。',
    right: 'TODO: どう直すか。',
  },
  *check({ evaluation: { cards } }) {
    for (const card of cards) {
      if (card.summary.value === null || !card.summary.value.includes('TODO')) continue;
      yield { at: card.summary, owner: projectName(card), message: 'TODO: 何が違い、どうあるべきで、どうすればよいか。' };
    }
  },
});
`;

const test = ({
  chapter,
  id,
}: NewRule): string => `import { ${constantName(id)} } from '../../../src/rules/${chapter}/${id}';
import { testRule } from '../test-rule';

testRule(${constantName(id)}, {
  clean: {
    'the clean sample': {},
  },
  broken: {
    'TODO: what is wrong': { put: { 'card/1-1/summary': 'TODO' }, at: 'card/1-1/summary', says: 'TODO' },
  },
});
`;

/** The import, among the others by the alphabet. */
function imported({ chapter, id }: NewRule, text: string): string {
  const line = `import { ${constantName(id)} } from './${chapter}/${id}';`;
  const after = text.split('\n').find((one) => one > line || !one.startsWith('import {')) ?? '';
  return insertBefore(text, after, `${line}\n`);
}

/** The rule, as the last of its chapter. */
function listed({ chapter, id }: NewRule, text: string): string {
  const chapterEnds = [...text.matchAll(/^ {4}\],\n/gm)].map(({ index }) => index);
  return insertAt(text, chapterEnds[chapters.indexOf(chapter)], `      ${constantName(id)},\n`);
}

/** A planter, as the last of its chapter. */
function planted({ id }: NewRule, text: string): string {
  const withImport = text.includes("from './pick'")
    ? text
    : insertBefore(text, 'import type { Planter', "import { pickCard } from './pick';\n");
  return insertBefore(
    withImport,
    '} satisfies Record<string, Planter>;',
    `
  '${id}': ({ data, random }) => {
    const picked = pickCard(data, random);
    return picked && { put: { [\`card/\${picked.id}/summary\`]: 'TODO' }, at: \`card/\${picked.id}/summary\` };
  },
`,
  );
}

/** A cell of the workbook that breaks every rule, among those of the chapter; one that no other rule uses. */
function broken({ chapter, id }: NewRule, text: string): string {
  const key = ['1-8', '1-11', '1-12', '1-13', '2-1', '2-2', '2-3', '2-4']
    .map((card) => `card/${card}/summary`)
    .find((one) => !text.includes(`'${one}'`));
  if (key === undefined) throw new Error('no summary is left to break in test/catalogue/all-broken.ts');
  return insertAfter(text, `\n  // ${chapter}\n`, `  '${key}': 'TODO', // ${id}\n`);
}

const insertBefore = (text: string, mark: string, added: string): string => insertAt(text, text.indexOf(mark), added);

function insertAfter(text: string, mark: string, added: string): string {
  const at = text.indexOf(mark);
  return insertAt(text, at < 0 ? at : at + mark.length, added);
}

function insertAt(text: string, at: number | undefined, added: string): string {
  if (at === undefined || at < 0) throw new Error(`no place was found to insert:\n${added}`);
  return text.slice(0, at) + added + text.slice(at);
}
