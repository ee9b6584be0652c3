// Starts a rule:  npm run new-rule -- project-name-long
// Writes the rule and its test, and says what is left to do by hand.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [id = ''] = process.argv.slice(2);
const root = join(__dirname, '..');
const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const files = {
  [`src/rules/${id}.ts`]: `import { projectName } from '../model/names';
import { rule } from './rule';

export const ${name} = rule({
  id: '${id}',
  severity: 'query',
  about: 'TODO: 何が守られていなければならないかを、1文で。',
  why: 'TODO: なぜ守らなければならないか。',
  example: {
    wrong: 'TODO: 守られていない例。',
    right: 'TODO: どう直すか。',
  },
  *check({ evaluation: { cards } }) {
    for (const card of cards) {
      if (card.name.value === null || !card.name.value.includes('TODO')) continue;
      yield { at: card.name, owner: projectName(card), message: 'TODO: 何が違い、どうあるべきで、どうすればよいか。' };
    }
  },
});
`,
  [`test/rules/${id}.test.ts`]: `import { ${name} } from '../../src/rules/${id}';
import { testRule } from './test-rule';

testRule(${name}, {
  clean: {
    'the clean sample': {},
  },
  broken: {
    'TODO': { put: { 'card/1-1/name': 'TODO' }, at: 'card/1-1/name', says: 'TODO' },
  },
});
`,
};

if (!/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('usage: npm run new-rule -- ID    (small letters and hyphens, thing first: project-name-long)');
  process.exitCode = 2;
} else if (Object.keys(files).some((file) => existsSync(join(root, file)))) {
  console.error(`${id} exists`);
  process.exitCode = 2;
} else {
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(root, file), text);
    console.log(`written: ${file}`);
  }
  console.log(`Now: state the law in src/rules/${id}.ts, add \`${name}\` to src/rules/index.ts, plant its fault in`);
  console.log('test/rules/planters, and run `npm run docs`.');
}
