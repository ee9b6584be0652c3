import packageJson from '../../package.json';

/** Of 行政評価アシスト: `0.1.0`. What it makes bears it. */
export const version: string = packageJson.version;
