import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readmeWithTables } from './readme-tables';

const file = resolve(__dirname, 'README.md');
writeFileSync(file, readmeWithTables(readFileSync(file, 'utf8')));
