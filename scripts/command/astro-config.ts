import type { AstroInlineConfig } from 'astro';
import { repositoryRoot } from './command.ts';

/** The configuration of Astro, handed over: it would look for its file by the real path, and `byPlainPath` stays on another. */
export const siteConfig = async (): Promise<AstroInlineConfig> => {
  const { default: config } = await import('../../astro.config.mjs');
  return { ...config, root: repositoryRoot, configFile: false };
};

/** Astro reads its configuration in this process; this is how it learns which portfolio it shows. */
export const setSurroundings = (root: string): void => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  process.env.PORTFOLIO_DIR = root;
};
