import { buttons, hashed, mediaTypes } from './site-policy';

/** IIS's configuration of the folder `site`; `paths` are its files. */
export function webConfig(paths: readonly string[], policy: string): string {
  const types = Object.entries(mediaTypes).map(
    ([extension, type]) => `      <remove fileExtension=".${extension}" />
      <mimeMap fileExtension=".${extension}" mimeType="${type}" />`,
  );
  const headers = Object.entries({
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  }).map(
    ([name, value]) => `        <remove name="${name}" />
        <add name="${name}" value="${value}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 行政評価アシスト: IIS の設定です。site フォルダーの中に、このまま置きます。 -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="check.html" />
      </files>
    </defaultDocument>
    <staticContent>
${types.join('\n')}
      <!-- ページは毎回、変わっていないかを尋ねさせる（no-cache） -->
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <!-- Excel for the web は、ページを枠の中に開く -->
        <remove name="X-Frame-Options" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <!-- ボタンの絵には Cache-Control を付けない: 付けると、Office がボタンに既定の絵を出すことがある -->
  <location path="${buttons}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
    </system.webServer>
  </location>
  <!-- 中身が変わると名前が変わるファイル: 期限なし -->
${paths
  .filter((path) => hashed.test(path))
  .map(foreverAt)
  .join('\n')}
</configuration>
`;
}

const foreverAt = (path: string) =>
  `  <location path="${path}"><system.webServer><staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" /></staticContent></system.webServer></location>`;
