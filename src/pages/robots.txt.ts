import type { APIRoute } from 'astro';

/** Keeps search engines away from a published portfolio: every page says `noindex` too, and a file cannot. */
export const GET: APIRoute = () =>
  new Response('User-agent: *\nDisallow: /\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
