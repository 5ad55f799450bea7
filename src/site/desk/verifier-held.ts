import { group } from '#language/group.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { criterionLink } from './assessor-decisions.ts';

/** What lies where: documents in the workplace, documents of the centre, and the files in this portfolio. */
export const heldWhere = (site: Site) => ({
  workplace: workplaceDocuments(site),
  centre: centreDocuments(site),
  files: files(site),
  noFiles: site.audience === 'public' ? 'No file is marked for this copy.' : 'No record brings a file along.',
});

const workplaceDocuments = (site: Site) =>
  ofKind(site.portfolio, 'workplace-document').map(({ number, data }) => ({
    number,
    title: data.title,
    path: paths.record(number),
    location: data.location,
    holder: data.holder,
    version: data.version,
    on: data.on,
    criteria: [...new Set(data.claims.map(({ criterion }) => criterion))].map((ref) =>
      criterionLink(site, ref),
    ),
    seen: data.seenBy && { by: nameShown(site.portfolio, data.seenBy.by), on: data.seenBy.on },
  }));

const centreDocuments = ({ portfolio }: Site) =>
  ofKind(portfolio, 'centre-document').map(({ number, data }) => ({
    number,
    title: data.title,
    path: paths.record(number),
    type: data.type,
    about: data.about,
    location: data.location,
    on: data.on,
    people: data.people.map((id) => nameShown(portfolio, id)),
  }));

/** The records that bring files along, and how many files of which ending each folder holds. */
const files = ({ portfolio }: Site) =>
  [...portfolio.artefacts].flatMap(([number, artefacts]) => {
    const record = portfolio.byNumber.get(number);
    if (!record) return [];
    const endings = group(
      artefacts,
      ({ name }) => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toUpperCase() ?? 'file',
    );
    return [
      {
        number,
        title: record.data.title,
        path: paths.record(number),
        kinds: [...endings].map(([ending, list]) => ({ ending, count: list.length })),
      },
    ];
  });
