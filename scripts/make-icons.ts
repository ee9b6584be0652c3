/** Renders assets/icon.svg into the PNG files that the manifest names: `npm run icons`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from '../stand-in/browser/launch-browser';

const assets = resolve(__dirname, '../assets');
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** Which groups of the drawing each icon leaves out. */
const icons = { icon: [], check: ['bars'], build: ['tick'] };

async function main(): Promise<void> {
  const drawing = readFileSync(resolve(assets, 'icon.svg'), 'utf8');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const [name, left] of Object.entries(icons)) {
      for (const size of sizes) {
        const hidden = left.map((group) => `#${group}{display:none}`).join('');
        const style = `html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}${hidden}`;
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>${style}</style>${drawing}`);
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(resolve(assets, `${name}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
