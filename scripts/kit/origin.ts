/** Where the kit will be served from, in the parts that its files name. */
export interface Origin {
  /** `https://files.city.example.jp/hyoka`, without a slash at its end. */
  readonly address: string;
  /** `files.city.example.jp`. */
  readonly host: string;
  /** 443, unless the address names another. */
  readonly port: number;
  /** `/hyoka/`, or `/`. */
  readonly path: string;
}

/** Reads the address that `--origin` gives. Throws an Error in Japanese where Excel would take nothing from there. */
export function parseOrigin(text: string): Origin {
  if (!URL.canParse(text.trim())) throw refusal(text, 'https:// で始まるアドレスではありません。');
  const url = new URL(text.trim());
  if (url.protocol !== 'https:') throw refusal(text, 'https:// で始めてください。Excelは、http のページを開きません。');
  if (url.username !== '' || url.password !== '')
    throw refusal(text, 'アドレスに利用者名やパスワードを書かないでください。');
  if (url.search !== '' || url.hash !== '') throw refusal(text, '? や # より後ろを除いてください。');
  if (/\.html?$/i.test(url.pathname)) throw refusal(text, 'ページではなく、置き場所（フォルダー）を書いてください。');
  if (!/^[\w./~-]*$/.test(url.pathname) || url.pathname.includes('//'))
    throw refusal(text, '置き場所の名前は、半角の英数字と - _ . にしてください。');
  const path = `${url.pathname.replace(/\/$/, '')}/`;
  return {
    address: `${url.origin}${path}`.replace(/\/$/, ''),
    host: url.hostname,
    port: url.port === '' ? 443 : Number(url.port),
    path,
  };
}

const refusal = (text: string, why: string) =>
  new Error(`--origin「${text}」: ${why}例: --origin https://files.city.example.jp/hyoka`);
