import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sampleFiles } from '../samples/sample-files';

/** Writes the sample workbooks of samples/ from their data. */
async function main(): Promise<void> {
  for (const { name, bytes } of sampleFiles) {
    await writeFile(resolve(__dirname, '../samples', name), await bytes());
    console.log(`samples/${name}`);
  }
}

void main();
