// The licences of the packages that a bundle is made of: they ask to be passed on with it.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const fileName = 'THIRD-PARTY-NOTICES.txt';

/**
 * One text with the licence of every package that the files belong to, by name. Files of no package are passed over.
 * Throws where a package comes without a licence that may be written down for it.
 */
function noticesOf(files) {
  const folders = [...new Set(files.flatMap((file) => packageFolderOf(file) ?? []))];
  const notices = folders.map(noticeOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  const texts = new Map(notices.map(({ title, text }) => [title, text]));
  return [...texts].map(([title, text]) => `${title}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

/** `…/node_modules/NAME` or `…/node_modules/@SCOPE/NAME`, the innermost; null for a file of our own. */
const packageFolderOf = (file) =>
  /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))?.[0] ?? null;

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice|copyrightnotice)\b/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  if (texts.length === 0) texts.push(usualText(license, holder));
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') };
}

/** Some packages name their licence and leave its text out. */
function usualText(license, holder) {
  const file = join(__dirname, `${license}.txt`);
  if (!existsSync(file)) throw new Error(`no text is known of the licence ${license} by ${holder}`);
  return `Copyright (c) ${holder}\n\n${readFileSync(file, 'utf8').trim()}`;
}

module.exports = { fileName, noticesOf };
