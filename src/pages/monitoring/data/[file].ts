import type { APIRoute } from 'astro';
import { isMonitored } from '#domain/asks-monitoring.ts';
import { getPortfolio } from '#site/portfolio.ts';
import { trendFiles } from '#site/views/trend-data.ts';

/** The figures of every trend as CSV. */
export const getStaticPaths = () =>
  (isMonitored(getPortfolio().portfolio) ? trendFiles(getPortfolio()) : []).map(({ path, text }) => ({
    params: { file: path.split('/').at(-1) },
    props: { text },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
