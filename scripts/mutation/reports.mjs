import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Percent of mutants that have to be killed. */
export const threshold = 85;

/**
 * The mutated files of a folder of Stryker's reports, each with its mutants; but for those of what runs when a file is
 * loaded, which its jest runner does not bring to life.
 */
export function mutantsIn(folder) {
  const reports = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return reports.flatMap((report) =>
    Object.entries(JSON.parse(readFileSync(`${folder}/${report}`, 'utf8')).files).map(([file, { mutants }]) => ({ file, mutants: mutants.filter((mutant) => !mutant.static) })),
  );
}

/** How many were caught. What does not compile or is left out counts for nothing. */
export function scoreOf(mutants) {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const [killed, survived] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  return { killed, survived, percent: killed + survived === 0 ? 0 : (killed / (killed + survived)) * 100 };
}

/** The commit that a folder of reports is of. */
export const commitOf = (folder) => readFileSync(`${folder}/commit`, 'utf8');
