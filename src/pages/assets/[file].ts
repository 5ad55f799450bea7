import type { APIRoute } from 'astro';
import { placesName } from '#site/asset-names.ts';
import { assets } from '#site/assets.ts';
import { getPortfolio } from '#site/portfolio.ts';
import { placesScript } from '#site/search/places.ts';

/** Styles and scripts, as files of our own: classic scripts and relative links work from a folder too. */
export const getStaticPaths = () =>
  [...Object.keys(assets), placesName].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const asset = assets[params.file as keyof typeof assets] ?? {
    type: 'text/javascript; charset=utf-8',
    text: placesScript(getPortfolio()),
  };
  return new Response(asset.text, { headers: { 'Content-Type': asset.type } });
};
