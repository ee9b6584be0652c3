/** Below it, the code is not even looked at: so an older Node.js comes as far as saying so. */
const oldest = 20;

/**
 * The command line as one file, of the built `main.js`: its code is a text, run once the version of Node.js is known to do.
 * What stands around it is understood by Node.js 12.
 */
export const oneFile = (main: string): string => `#!/usr/bin/env node
// 行政評価アシスト: node hyoka.mjs check ブック.xlsx
import process from 'process';
import { createRequire } from 'module';
import { Script } from 'vm';

if (Number(process.versions.node.split('.')[0]) < ${String(oldest)}) {
  console.error('hyoka には Node.js ${String(oldest)} 以降が必要です。この端末の Node.js は ' + process.versions.node + ' です。新しい Node.js を入れてから、もう一度実行してください。');
  process.exit(2);
}
new Script(${asText(main)}, { filename: 'hyoka.js' }).runInThisContext()(createRequire(import.meta.url));
`;

const asText = (code: string): string =>
  JSON.stringify(code).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
