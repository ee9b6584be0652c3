const { webDarkTheme, webLightTheme } = require('@fluentui/react-components');

/** Faces of Windows and Mac with Japanese glyphs; Segoe alone would leave them to chance. */
const fontFamilyBase = "'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', Meiryo, sans-serif";

/**
 * Fluent UI's tokens as a style sheet: they stand in the page before any script runs, and cost none. The pane sets
 * `data-theme` as Office's theme is.
 */
function paneTheme() {
  const light = { ...webLightTheme, fontFamilyBase };
  const dark = Object.fromEntries(
    Object.entries(webDarkTheme).filter(([token, value]) => webLightTheme[token] !== value),
  );
  return [
    rule(':root', light, 'light'),
    rule(":root[data-theme='dark']", dark, 'dark'),
    'html,body,#root{height:100%;margin:0}',
    'body{background:var(--colorNeutralBackground1);color:var(--colorNeutralForeground1);font-family:var(--fontFamilyBase)}',
  ].join('\n');
}

const rule = (selector, tokens, scheme) =>
  `${selector}{color-scheme:${scheme};${Object.entries(tokens)
    .map(([token, value]) => `--${token}:${value}`)
    .join(';')}}`;

module.exports = { paneTheme };
