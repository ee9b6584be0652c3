import guide from '../../docs/guide.md';
import { contentsOf, guidePage } from './guide/guide-page';

/** docs/guide.md as a page beside the pane, its chapters listed first; made when the pane is built. */
export default function helpPage(): string {
  const [lead = '', ...chapters] = guide.split(/^(?=## )/m);
  return guidePage([lead, '## 目次\n\n', contentsOf(guide), '\n\n', ...chapters, licence].join(''));
}

/** Its licence asks to be named where office.js is served. */
const licence = `
## このアドインについて

[Office JavaScript API ライブラリの使用条件](office-js/LICENSE.md)
`;
