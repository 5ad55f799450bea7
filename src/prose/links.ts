/** A link with the words that explain where it leads. */
export interface Link {
  /** Left out where the site has no page for it: the words then stand without a link. */
  href?: string | undefined;
  title: string;
}

/** A picture of the record's own, with what is seen in it where its record says so. */
export interface Picture {
  src: string;
  describes?: string | undefined;
}

/** Where the words of a record lead. Whoever renders a page hands these in; nothing is looked up here. */
export interface ProseLinks {
  /** A criterion on its unit's page; undefined where no page shows it. */
  criterionHref: (ref: string) => Link | undefined;
  /** The page of another record; undefined where there is none. */
  recordHref: (number: string) => Link | undefined;
  /** A file of the record's own; undefined where it is not published. */
  artefactHref: (file: string) => Picture | undefined;
  /** The recording that times without a file mean. */
  recording?: string | undefined;
  /** A chart for a `Trend`, as HTML of the site's own making: it is put in as it is. */
  trend: (attributes: Readonly<Record<string, string>>) => string;
}
