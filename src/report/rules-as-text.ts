import type { RuleGroup } from '#rules/groups.ts';
import { painter } from './paint.ts';
import { wrap } from './wrap.ts';

/** Every rule by its id with its title, group by group, for a terminal of so many columns. */
export const rulesAsText = (
  groups: readonly RuleGroup[],
  { width, colour }: { width: number; colour: boolean },
): string => {
  const paint = painter(colour);
  const room = Math.max(...groups.flatMap(({ rules }) => rules.map(({ id }) => id.length))) + 4;
  const titled = groups.filter(({ rules }) => rules.length > 0);
  const shown = titled.map(({ name, rules }) => {
    const lines = rules.flatMap(({ id, title }) =>
      wrap(title, Math.max(width - room, 20)).map(
        (line, index) => `${(index === 0 ? `  ${id}` : '').padEnd(room)}${line}`,
      ),
    );
    return [paint('place', name), ...lines].join('\n');
  });
  return `${shown.join('\n\n')}\n\nWhat one of them means: npm run check explain=<rule>\n`;
};

/** The ids that a reader may have meant by what they typed: those that hold it, or all its words; at most so many. */
export const idsLike = (typed: string, ids: readonly string[], most = 6): string[] => {
  const words = typed
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const like = words.length > 0 ? ids.filter((id) => words.every((word) => id.includes(word))) : [];
  return like.slice(0, most);
};
