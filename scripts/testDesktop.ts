import { build } from './build.ts';
import { runOnDesktop } from './tests/extensionHost.ts';

await build();
const { passed, failed, skipped } = await runOnDesktop();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(passed > 0 && failed === 0 ? 0 : 1);
