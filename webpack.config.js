const { dirname, join } = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { paneTheme } = require('./scripts/pane-theme');
const ThirdPartyNotices = require('./scripts/third-party/webpack-plugin.cjs');
const withoutManual = require('./scripts/without-manual.cjs');

// office.js is served beside the pane, for offices whose network does not reach Microsoft's: the few files that Excel
// asks for, of the hundred in the package. office.js itself picks the rest by host, version and language.
const officeJs = dirname(require.resolve('@microsoft/office-js/package.json'));
const officeFiles = [
  'office.js',
  'excel-win32-16.01.js', // Excel for Windows
  'excel-win32-16.00.js', // … of the first builds of 2016
  'excel-web-16.00.js', // Excel on the web
  'excel-mac-16.00.js', // Excel for Mac
  'o15apptofilemappingtable.js', // a page that learns no host: opened in a browser, or by an old Office
  'telemetry/oteljs_agave.js', // asked for after the start; hands events to Excel, which decides about them
  'ja-jp/office_strings.js',
  'en-us/office_strings.js', // what every other language falls back to
];

/** Where reading and judging stand. */
const core = /[\\/]src[\\/](read|rules|layout|model|workbook|review)|[\\/]fastest-levenshtein[\\/]/;

/** @returns {import('webpack').Configuration} */
module.exports = async (env = {}, { mode = 'production' } = {}) => {
  const serving = Boolean(env.WEBPACK_SERVE);
  const production = mode === 'production';
  return {
    mode,
    target: ['web', 'es2020'],
    entry: {
      watchdog: './src/taskpane/watchdog.ts',
      taskpane: './src/taskpane/main.tsx',
      check: './src/check-page/main.tsx',
    },
    output: {
      path: join(__dirname, 'dist/pane'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      cssFilename: production ? '[name].[contenthash:8].css' : '[name].css',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020', jsx: 'automatic' } },
        { test: /\.md$/, type: 'asset/source' },
        // Not so the pages below, which compilers of their own make.
        {
          test: withoutManual.appliesTo,
          compiler: (name) => name === '',
          loader: require.resolve('./scripts/without-manual.cjs'),
        },
      ],
    },
    experiments: { css: true }, // style sheets stand beside their components, and cost no script
    // Views that are imported lazily become files of their own; what two of them share is split off once. Reading and
    // judging come in one file, as neither is of use without the other: so they weigh 5 kB less. What only later views
    // ask for stays out of it.
    optimization: {
      splitChunks: {
        // A worker shares nothing: its script is one file.
        chunks: (chunk) => !chunk.canBeInitial() && !chunk.hasRuntime(),
        cacheGroups: {
          judging: {
            test: (module, { chunkGraph }) =>
              core.test(module.nameForCondition() ?? '') &&
              [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'judge'),
            name: 'judging',
            enforce: true,
          },
        },
      },
    },
    // eval(), which webpack's development default is made of, is forbidden by the page's Content-Security-Policy.
    devtool: production ? false : 'source-map',
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      new ThirdPartyNotices(),
      new HtmlWebpackPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['watchdog', 'taskpane'],
        theme: paneTheme(),
      }),
      // The same screens over a file, without Excel: a page that staff open in their browser.
      new HtmlWebpackPlugin({
        template: 'src/check-page/check.html',
        filename: 'check.html',
        chunks: ['check'],
        theme: paneTheme(),
      }),
      // Pages without scripts: the guide of docs/, its page to begin with, and the manual of the rules, made from the rules themselves.
      new HtmlWebpackPlugin({ template: 'src/taskpane/help.ts', filename: 'help.html', chunks: [] }),
      new HtmlWebpackPlugin({ template: 'src/taskpane/first-steps.ts', filename: 'first-steps.html', chunks: [] }),
      new HtmlWebpackPlugin({ template: 'src/taskpane/manual.ts', filename: 'rules.html', chunks: [] }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'docs/pictures/*.png', to: 'pictures/[name][ext]' },
          { from: 'manifest.xml' },
          ...officeFiles.map((file) => ({
            from: join(officeJs, 'dist', file),
            to: join('office-js', file),
            info: { minimized: true },
          })),
          // Its licence asks to be passed on with it.
          { from: join(officeJs, 'LICENSE.md'), to: 'office-js/LICENSE.md' },
        ],
      }),
    ],
    ...(serving ? { devServer: await devServer() } : {}),
  };
};

/** Excel loads panes over https alone, with a certificate that this machine trusts. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, cert, key } = await getHttpsServerOptions();
  return {
    port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
    server: { type: 'https', options: { ca, cert, key } },
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    client: { overlay: false }, // it would be a frame, which the page's policy forbids; the console tells the same
  };
}
