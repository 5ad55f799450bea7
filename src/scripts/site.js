// @ts-check
// Runs on every page. Without it every page still stands; this only adds comfort.
(() => {
  const root = document.documentElement;
  root.classList.add('with-script');
  const key = 'portfolio-theme';
  /** @param {string} value */
  const remember = (value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Private windows and some folders keep nothing; the choice then lasts for the page.
    }
  };
  const recalled = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const saved = recalled();
  if (saved === 'light' || saved === 'dark') root.dataset.theme = saved;
  const button = document.querySelector('[data-theme-switch]');
  if (!(button instanceof HTMLButtonElement)) return;
  button.hidden = false;
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const label = () => {
    button.textContent = isDark() ? 'Light colours' : 'Dark colours';
  };
  label();
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    remember(root.dataset.theme);
    label();
  });
})();
