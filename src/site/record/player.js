// @ts-check
// Times of a recording are links into the file. Where its player stands on the page, they start it there instead.
(() => {
  /** @param {string} file */
  const playerOf = (file) => {
    for (const player of document.querySelectorAll('audio[data-file], video[data-file]'))
      if (player instanceof HTMLMediaElement && player.dataset.file === file) return player;
    return undefined;
  };
  document.addEventListener('click', (event) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest('a[data-seek]') : null;
    if (!plain || !(link instanceof HTMLAnchorElement)) return;
    const player = playerOf(link.dataset.file ?? '');
    if (!player) return;
    event.preventDefault();
    player.currentTime = Number(link.dataset.seek);
    player.scrollIntoView({ block: 'nearest' });
    player.play().catch(() => {
      // A browser may refuse to start sound; the player then stands at the time, ready to be started.
    });
  });
})();
