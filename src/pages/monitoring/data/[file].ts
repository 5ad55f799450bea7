import type { APIRoute } from 'astro';
import { getPortfolio } from '#site/portfolio.ts';
import { trendFiles } from '#site/trend/trend-data.ts';

/** The figures of every trend as CSV. */
export const getStaticPaths = () =>
  trendFiles(getPortfolio()).map(({ path, text }) => ({
    params: { file: path.split('/').at(-1) },
    props: { text },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
