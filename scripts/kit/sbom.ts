import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

const root = join(__dirname, '../..');

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly object[];
}

interface Bom {
  serialNumber: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/**
 * What is shipped, as CycloneDX: npm tells of all packages, and those remain whose licences `notices` hold, or that `besides`
 * names. The same packages give the same text: when it was made is not told.
 */
export function sbom(notices: readonly string[], besides: readonly string[]): string {
  const told = execFileSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--offline', '--no-update-notifier'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64_000_000 },
  );
  const bom = JSON.parse(told) as Bom;
  const shipped = new Set(notices.flatMap(packagesIn));
  const isShipped = ({ name, version }: Component) => besides.includes(name) || shipped.has(`${name} ${version}`);
  const { component } = bom.metadata;
  bom.components = bom.components.filter(isShipped).map((one) => ({ licenses: besideIt, ...one }));
  const refs = new Set([component, ...bom.components].map((one) => one['bom-ref']));
  bom.dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) }));
  bom.metadata = { ...bom.metadata, component: { ...component, name: 'hyoka' } };
  delete bom.metadata.timestamp;
  const missing = [...shipped].filter(
    (one) => !bom.components.some(({ name, version }) => `${name} ${version}` === one),
  );
  if (missing.length > 0) throw new Error(`npm sbom tells nothing of ${missing.join(', ')}`);
  const digest = createHash('sha256').update(JSON.stringify(bom.components)).digest('hex');
  bom.serialNumber = `urn:uuid:${uuidOf(digest)}`;
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** Of a package that names no licence: its file goes into the kit. */
const besideIt = [{ license: { name: 'LICENSE.md' } }];

/** `react 19.3.1`, of each title `react 19.3.1 (MIT)`. */
const packagesIn = (notices: string): string[] =>
  [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+ \d[\w.+-]*) \([^)\n]+\)$/gm)].map(([, title = '']) => title);

/** A UUID of version 8, made of the content. */
const uuidOf = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
