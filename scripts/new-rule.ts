// Starts a rule:  npm run new-rule -- agreement/project-name-long 長すぎる事業名
// Writes the rule, its test and its planter, lists it in the catalogue, and says what is left to do by hand.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapters, ruleFiles } from './new-rule/rule-files';

const usage = `usage: npm run new-rule -- CHAPTER/ID NAME
  CHAPTER: ${chapters.join(', ')}
  ID:      small letters and hyphens, thing first: project-name-long
  NAME:    what staff see instead: at most 12 characters`;

const root = join(__dirname, '..');
const [path = '', shortName = ''] = process.argv.slice(2);
const [, folder, id = ''] = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(path) ?? [];
const chapter = chapters.find((one) => one === folder);

if (chapter === undefined || shortName === '' || [...shortName].length > 12) {
  console.error(usage);
  process.exitCode = 2;
} else if (chapters.some((one) => existsSync(join(root, `src/rules/${one}/${id}.ts`)))) {
  console.error(`a rule with the id ${id} exists`);
  process.exitCode = 2;
} else {
  const files = ruleFiles({ chapter, id, shortName }, (file) => readFileSync(join(root, file), 'utf8'));
  for (const [file, text] of Object.entries(files)) {
    console.log(`${existsSync(join(root, file)) ? 'added to' : 'written'}: ${file}`);
    writeFileSync(join(root, file), text);
  }
  execFileSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', ...Object.keys(files)], {
    cwd: root,
    stdio: 'ignore',
  });
  console.log('Now replace every TODO in them, as CONTRIBUTING.md shows (“A rule”).');
}
