import { Marked } from 'marked';
import { rendering, titled, withoutStrayNotes } from '../../../src/taskpane/guide/rendering';

const html = (markdown: string) =>
  new Marked({ renderer: rendering((href) => (href === 'known.md' ? 'known.html' : undefined)) }).parse(markdown, {
    async: false,
  });

test('headings of one name are numbered as GitHub does', () => {
  expect(html('## 点検（2回目）\n\n## 点検（2回目）')).toBe(
    '<h2 id="点検2回目">点検（2回目）</h2>\n<h2 id="点検2回目-1">点検（2回目）</h2>\n',
  );
});

test('a link to what is not served is plain text', () => {
  expect(html('[A](known.md) [B](other.md)')).toBe('<p><a href="known.html">A</a> B</p>\n');
});

test('a note in brackets goes where all that it names is not served', () => {
  const leads = (href: string) => (href === 'known.md' ? 'known.html' : undefined);
  const less = (markdown: string) => withoutStrayNotes(markdown, leads);
  expect(less('A\n（くわしくは[B](other.md)）。')).toBe('A。');
  expect(less('A（[B](other.md)、[C](another.md)）。')).toBe('A。');
  for (const kept of [
    'A（[B](known.md)）。',
    'A（[B](other.md)、[C](known.md)）。',
    'A（B）[C](other.md)。',
    'A（B）。',
  ])
    expect(less(kept)).toBe(kept);
});

test('the columns of a table are named for screen readers', () => {
  expect(html('| A |\n|---|\n| 1 |')).toBe(
    '<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>\n',
  );
});

test('the first heading is the title', () => {
  expect(titled('# A\n\nB')).toEqual({ title: 'A', rest: '\n\nB' });
});
