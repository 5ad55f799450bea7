export { publishedAs } from '#domain/artefact-type.ts';
