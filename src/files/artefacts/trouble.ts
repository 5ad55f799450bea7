/** Why a file is not published: what happened, and what to do about it. */
export interface ArtefactTrouble {
  message: string;
  mend: string;
}
