import type { APIRoute } from 'astro';
import { wholeListsIn } from '#site/lists/whole-lists.ts';
import { getPortfolio } from '#site/portfolio.ts';

/** The lists that are too long for a page, each whole as CSV. */
export const getStaticPaths = () => wholeListsIn('', getPortfolio());

export const GET: APIRoute = ({ props }) =>
  new Response(props.text(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
