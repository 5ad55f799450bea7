import type { APIRoute } from 'astro';
import { wholeLists } from '#site/lists/whole-lists.ts';
import { getPortfolio } from '#site/portfolio.ts';

/** The lists whose pages had to be split, each whole as CSV. */
export const getStaticPaths = () =>
  wholeLists(getPortfolio()).map(({ list, text }) => ({ params: { list }, props: { text } }));

export const GET: APIRoute = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
