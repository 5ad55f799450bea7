import type { APIRoute } from 'astro';
import { assets } from '#site/assets.ts';

/** Styles and scripts, as files of our own: classic scripts and relative links work from a folder too. */
export const getStaticPaths = () => Object.keys(assets).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const asset = assets[params.file as keyof typeof assets];
  return new Response(asset.text, { headers: { 'Content-Type': asset.type } });
};
