import { expect, test } from '@jest/globals';
import { scripts } from '../../package.json';

test('what is given to `npm run build` reaches webpack: npm hands it to the last command', () => {
  expect(scripts.build.split('&&').at(-1)).toMatch(/^ webpack /u);
});
