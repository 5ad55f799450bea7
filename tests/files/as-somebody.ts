/** Does something as a person whom the disk may refuse: who runs the tests as the system's owner is refused nothing. */
export const asSomebody = <T>(work: () => T): T => {
  const owner = process.geteuid?.() === 0;
  if (owner) process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    if (owner) process.seteuid?.(0);
  }
};
