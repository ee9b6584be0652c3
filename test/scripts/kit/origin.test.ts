import { parseOrigin } from '../../../scripts/kit/origin';

test.each([
  ['https://files.city.example.jp/hyoka', '/hyoka/', 'https://files.city.example.jp/hyoka', 443],
  ['https://files.city.example.jp/hyoka/', '/hyoka/', 'https://files.city.example.jp/hyoka', 443],
  [' https://files.city.example.jp/naibu/hyoka ', '/naibu/hyoka/', 'https://files.city.example.jp/naibu/hyoka', 443],
  ['https://files.city.example.jp', '/', 'https://files.city.example.jp', 443],
  ['https://FILES.city.example.jp:8443/', '/', 'https://files.city.example.jp:8443', 8443],
])('%s is taken', (text, path, address, port) => {
  expect(parseOrigin(text)).toEqual({ address, host: 'files.city.example.jp', port, path });
});

test.each([
  ['', 'https:// で始まるアドレスではありません'],
  ['files.city.example.jp/hyoka', 'https:// で始まるアドレスではありません'],
  ['http://files.city.example.jp/hyoka', 'https:// で始めてください'],
  ['https://me:secret@files.city.example.jp/', '利用者名やパスワード'],
  ['https://files.city.example.jp/hyoka?x=1', '? や #'],
  ['https://files.city.example.jp/hyoka/taskpane.html', 'フォルダー'],
  ['https://files.city.example.jp/行政評価', '半角の英数字'],
  ['https://files.city.example.jp//hyoka', '半角の英数字'],
])('%s is refused, with what to do', (text, why) => {
  expect(() => parseOrigin(text)).toThrow(why);
});
