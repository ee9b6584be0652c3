import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import type { Origin } from './origin';

/** Where the manifest of the repository says that the pane is served from. */
const developmentOrigin = 'https://localhost:3000';

/** The manifest for a place. Throws where Microsoft's tools cannot read it; their validator is a service, and is not asked. */
export async function manifestFor({ address }: Origin, manifest: string): Promise<string> {
  const moved = manifest.replaceAll(developmentOrigin, address);
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-manifest-'));
  try {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, moved);
    const { id, version, defaultSettings } = await OfficeAddinManifest.readManifestFile(file);
    if (!id || !version || defaultSettings?.sourceLocation !== `${address}/taskpane.html`)
      throw new Error(`the manifest names ${String(defaultSettings?.sourceLocation)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return moved;
}
