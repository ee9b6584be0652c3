// Starts a rule:  npm run new-rule -- agreement/project-name-long 長すぎる事業名
// Writes the rule and its test, and says what is left to do by hand.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [path = '', shortName = ''] = process.argv.slice(2);
const [, id = ''] = path.split('/');
const root = join(__dirname, '..');
const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const files = {
  [`src/rules/${path}.ts`]: `import { projectName } from '../../model/names';
import { rule } from '../rule';

export const ${name} = rule({
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
      if (card.name.value === null || !card.name.value.includes('TODO')) continue;
      yield { at: card.name, owner: projectName(card), message: 'TODO: 何が違い、どうあるべきで、どうすればよいか。' };
    }
  },
});
`,
  [`test/rules/${path}.test.ts`]: `import { ${name} } from '../../../src/rules/${path}';
import { testRule } from '../test-rule';

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

if (!/^(form|values|agreement|kpi)\/[a-z]+(-[a-z]+)*$/.test(path) || shortName === '' || [...shortName].length > 12) {
  console.error('usage: npm run new-rule -- FOLDER/ID NAME');
  console.error('  FOLDER: the chapter: form, values, agreement or kpi');
  console.error('  ID:     small letters and hyphens, thing first: project-name-long');
  console.error('  NAME:   what staff see instead: at most 12 characters');
  process.exitCode = 2;
} else if (Object.keys(files).some((file) => existsSync(join(root, file)))) {
  console.error(`${path} exists`);
  process.exitCode = 2;
} else {
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(root, file), text);
    console.log(`written: ${file}`);
  }
  console.log(`Now: state the law in src/rules/${path}.ts, add \`${name}\` to src/rules/index.ts, plant its fault in`);
  console.log('test/rules/planters, and run `npm run docs`.');
}
