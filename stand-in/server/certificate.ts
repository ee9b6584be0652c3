import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

const days = 30;

/** A certificate of this machine's own, kept in `folder` and made anew once it is stale. Nothing is installed as trusted. */
export async function certificate(folder: string): Promise<{ readonly cert: string; readonly key: string }> {
  const cert = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  const isFresh = existsSync(key) && Date.now() - statSync(key).mtimeMs < (days - 1) * 86_400_000;
  if (!isFresh) {
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(join(folder, 'authority.crt'), cert, key, days, ['localhost', '127.0.0.1']);
  }
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') };
}
