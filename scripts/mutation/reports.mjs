import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Percent of mutants that have to be killed. */
export const threshold = 85;

/** Where Stryker's report of a file (`read/sheet/grid.ts`) lies. */
export const reportOf = (folder, file) => `${folder}/${file.replaceAll('/', '-').replace('.ts', '.json')}`;
const commitFile = (folder, file) => reportOf(folder, file).replace('.json', '.commit');

/** The mutants of a file; none where it has not been run. */
export function mutantsIn(folder, file) {
  const report = reportOf(folder, file);
  if (!existsSync(report)) return [];
  return Object.values(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(({ mutants }) => mutants);
}

/** How many were caught. What does not compile or is ignored counts for nothing. */
export function scoreOf(mutants) {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const [killed, survived] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  return { killed, survived, percent: killed + survived === 0 ? 0 : (killed / (killed + survived)) * 100 };
}

/** Keeps and tells the commit that a file's report is of. */
export const keepCommit = (folder, file, commit) => writeFileSync(commitFile(folder, file), commit);
export const commitOf = (folder, file) => readFileSync(commitFile(folder, file), 'utf8');
