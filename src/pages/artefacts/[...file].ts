import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publishedBytes, publishedFiles } from '#site/artefact-files.ts';
import { getPortfolio } from '#site/portfolio.ts';

/** The files that records list, and no others. */
export const getStaticPaths = () =>
  publishedFiles(getPortfolio().portfolio).map((published) => ({
    params: { file: `${published.number}/${published.name}` },
    props: { published },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { published } }) => {
  const bytes = await publishedBytes(getPortfolio(), published.file);
  return new Response(new Blob([new Uint8Array(bytes)]), { headers: { 'Content-Type': published.type } });
};
