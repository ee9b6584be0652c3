import type { Origin } from './origin';
import { asked, buttons, forever, hashed, mediaTypes } from './site-policy';

/** The server block for nginx, with the two folders and the certificate that the site's administrator edits. */
export function nginxConf({ host, port, path, address }: Origin, policy: string): string {
  const types = Object.entries(mediaTypes).map(
    ([extension, type]) => `            ${type.split(';')[0] ?? ''} ${extension};`,
  );
  return `# 行政評価アシスト: nginx の設定です。/etc/nginx/conf.d/hyoka.conf に置きます。
# 「直す」と書いた3行を、お使いのサーバーに合わせて直してください。
# すでに ${host} の server があるときは、map と、下の location だけをそこへ移します。

map $uri $hyoka_cache {
    default "${asked}";                # ページは毎回、変わっていないかを尋ねさせる
    "~${hashed.source}" "${forever}";  # 中身が変わると名前が変わる
    "~/${buttons}/[^/]+$" "";  # 付けると、Office がボタンに既定の絵を出すことがある
}

server {
    listen ${String(port)} ssl;
    server_name ${host};
    server_tokens off;

    ssl_certificate     /etc/nginx/tls/hyoka.crt;  # 直す: 証明書（端末が信頼するもの。中間証明書も続けて入れる）
    ssl_certificate_key /etc/nginx/tls/hyoka.key;  # 直す: 秘密鍵
    ssl_protocols       TLSv1.2 TLSv1.3;

${withoutSlash(path)}    # ${address}/ で site フォルダーの中身を配る
    location ${path} {
        alias /srv/hyoka/site/;  # 直す: site フォルダーを置いた場所（最後に / を付ける）
        index check.html;
        absolute_redirect off;

        types {
${[...new Set(types)].join('\n')}
        }
        default_type application/octet-stream;
        charset utf-8;
        charset_types text/css text/javascript text/plain;
        gzip on;
        gzip_types text/css text/javascript;

        add_header Cache-Control $hyoka_cache;
        add_header Content-Security-Policy "${policy}" always;
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "no-referrer" always;
        # X-Frame-Options と frame-ancestors は付けない: Excel for the web は、ページを枠の中に開く
    }
}
`;
}

/** Whoever types the address without its last slash comes to the page, as with IIS; not where the site has a host to itself. */
const withoutSlash = (path: string): string =>
  path === '/'
    ? ''
    : `    location = ${path.slice(0, -1)} {
        absolute_redirect off;
        return 301 ${path};
    }

`;
