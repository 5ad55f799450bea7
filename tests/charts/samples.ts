import { utcDay, utcFormat } from 'd3';
import { barChart } from '#charts/bar-chart.ts';
import { controlChart } from '#charts/control-chart.ts';
import { histogram } from '#charts/histogram.ts';
import { lanes } from '#charts/lanes.ts';
import { runChart } from '#charts/run-chart.ts';
import { sparkline } from '#charts/sparkline.ts';
import { timeline } from '#charts/timeline.ts';
import { trendChart } from '#charts/trend-chart.ts';

const firstMonday = '2026-03-02';
const dayWord = utcFormat('%-d %b');
const dayIso = utcFormat('%Y-%m-%d');

/** The day so many days after the first Monday of the samples. */
export function sampleDay(days: number): { on: string; label: string } {
  const day = utcDay.offset(new Date(firstMonday), days);
  return { on: dayIso(day), label: dayWord(day) };
}

function frame(id: string, title: string) {
  return {
    id,
    title,
    description: `${title}. Made-up figures to show the drawing.`,
    emptyText: 'No checks yet.',
  };
}

const shares = [0.5, 0.38, 0.5, 0.56, 0.44, 0.6, 0.57, 0.67, 0.75, 0.8, 0.78, 0.88];
const weeks = shares.map((share, index) => {
  const { on, label } = sampleDay(index * 7);
  const spread = 0.16 + (index % 3) * 0.04;
  return {
    on,
    label: `w/c ${label}`,
    share,
    lower: Math.max(0, share - spread),
    upper: Math.min(1, share + spread * 0.8),
    n: 8 + (index % 4),
  };
});

const newVersion = { on: '2026-04-20', label: 'Scorecard v2' };

const scores = [
  72, 78, 70, 81, 76, 84, 69, 74, 80, 83, 79, 86, 88, 82, 90, 85, 91, 87, 93, 89, 92, 94, 90, 95,
];
const values = scores.map((value, index) => ({
  ...sampleDay(Math.floor(index * 3.4)),
  value,
  kind: index % 5 === 3 ? ('spot' as const) : ('planned' as const),
  excluded: index === 6,
  signals: index > 20 ? ['run of eight above the mean'] : index === 6 ? ['beyond a limit'] : [],
}));

const trend = {
  ...frame('trend', 'Share at or above standard, by week'),
  points: weeks,
  breaks: [newVersion],
  standard: 'share at “meets standard” or above',
  yLabel: 'Checks at or above standard',
};

const run = {
  ...frame('run', 'Score of each check'),
  points: values,
  median: 84.5,
  breaks: [newVersion],
  yLabel: 'Score',
  unit: '%',
  range: [0, 100] as const,
};

const control = {
  ...frame('control', 'Score of each check with natural limits'),
  points: values,
  mean: 78,
  upper: 96.2,
  lower: 70.4,
  breaks: [],
  yLabel: 'Score',
  unit: '%',
};

const bars = {
  ...frame('bars', 'Checks carried out against planned'),
  bars: [
    { label: 'Telephone', value: 42, of: 40 },
    { label: 'Face to face', value: 18, of: 24, note: 'two sessions cancelled' },
    { label: 'Online chat and webforms with attachments', value: 20, of: 20 },
    { label: 'Written', value: 9, of: 16 },
    { label: 'Social media', value: 0, of: 10 },
  ],
  unit: 'checks',
  ofLabel: 'planned',
};

const rows = ['Observations', 'Feedback', 'Coaching sessions', 'Reflective accounts and testimonies'].map(
  (label, row) => ({
    label,
    marks: Array.from({ length: 40 - row * 11 }, (_, index) => ({
      on: sampleDay(Math.floor(index * (3.7 + row)) % 140).on,
      label: `E${String(row * 40 + index).padStart(3, '0')}`,
    })),
  }),
);

const kinds = {
  ...frame('timeline', 'The portfolio over time'),
  rows,
  from: '2026-02-16',
  to: '2026-07-31',
};

const days = {
  ...frame('days', 'Days from observing to feeding back'),
  values: [0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5, 6, 8, 9, 14],
  unit: 'days from observing to feeding back',
};

const criteria = {
  ...frame('lanes', 'Where the 26 criteria stand'),
  segments: [
    { label: 'met', value: 14, sign: '✓', tone: 'good' as const },
    { label: 'part met', value: 3, sign: '◐', tone: 'warn' as const },
    { label: 'claimed, not judged', value: 6, sign: '○', tone: 'todo' as const },
    { label: 'nothing yet', value: 3, sign: '–', tone: 'neutral' as const },
  ],
  total: 26,
};

const many = Array.from({ length: 200 }, (_, index) => ({
  ...sampleDay(Math.floor(index * 0.75)),
  share: 0.55 + 0.3 * Math.sin(index / 17),
  lower: 0.35 + 0.3 * Math.sin(index / 17),
  upper: 0.7 + 0.3 * Math.sin(index / 17),
  n: 3 + (index % 9),
  value: Math.round(78 + 9 * Math.sin(index / 9) + (index % 7)),
  kind: index % 4 === 0 ? ('spot' as const) : ('planned' as const),
  signals: [],
}));

const long = 'A label that goes on for very much longer than any room that a chart could give to it <&">';

/** Each picture that is kept: its file name is the sentence, its value the drawing. */
export const samples: Record<string, string> = {
  'trend-with-a-break': trendChart(trend),
  'trend-with-limits': trendChart({
    ...trend,
    id: 'limits',
    points: weeks.map((week, index) => ({
      ...week,
      limits: { mean: 0.61, lower: Math.max(0, 0.14 + (index % 4) * 0.05), upper: 0.97 },
      ...(index === 1 ? { signals: ['outside'] } : {}),
    })),
  }),
  'trend-with-a-target': trendChart({ ...trend, id: 'target', target: 0.9 }),
  'trend-over-weeks-without-checks': trendChart({
    ...trend,
    id: 'skipped',
    points: weeks
      .filter((_, index) => ![3, 4, 9].includes(index))
      .map((week) => {
        const skipped = { 'w/c 6 Apr': '2 weeks without checks', 'w/c 11 May': '1 week without checks' };
        return { ...week, skipped: (skipped as Record<string, string>)[week.label] };
      }),
  }),
  'trend-in-a-narrow-card': trendChart({ ...trend, id: 'narrow-trend', width: 340 }),
  'trend-of-one-week': trendChart({ ...trend, id: 'one', points: weeks.slice(0, 1) }),
  'trend-of-200-periods': trendChart({ ...trend, id: 'many', points: many }),
  'trend-without-points': trendChart({ ...trend, id: 'none', points: [] }),
  'run-planned-and-spot': runChart(run),
  'run-of-200-values': runChart({ ...run, id: 'run-many', points: many }),
  'run-with-links': runChart({
    ...run,
    id: 'run-links',
    points: values.slice(0, 6).map((point, index) => ({ ...point, href: `../evidence/E00${index}.html` })),
  }),
  'control-with-signals': controlChart(control),
  'control-with-the-standard-score': controlChart({
    ...control,
    id: 'control-standard',
    width: 960,
    levels: [{ value: 66.7, label: 'standard score' }],
  }),
  'control-with-limits-anew-after-a-break': controlChart({
    ...control,
    id: 'control-break',
    mean: 76.5,
    upper: 89.8,
    lower: 63.2,
    breaks: [{ ...newVersion, mean: 90, upper: 98.6, lower: 81.4 }],
  }),
  'bars-with-what-was-planned': barChart(bars),
  'bars-in-a-narrow-card': barChart({ ...bars, id: 'narrow-bars', width: 340 }),
  'bars-with-long-labels': barChart({
    ...bars,
    id: 'long-bars',
    bars: [{ label: long, value: 3, note: long }],
  }),
  'timeline-of-kinds': timeline(kinds),
  'timeline-with-many-on-one-day': timeline({
    ...kinds,
    id: 'one-day',
    rows: [
      {
        label: 'Observations',
        marks: Array.from({ length: 11 }, (_, at) => ({ on: '2026-03-16', label: `E1${at + 10}` })),
      },
    ],
  }),
  'timeline-within-a-month': timeline({ ...kinds, id: 'month', from: '2026-03-03', to: '2026-03-27' }),
  'timeline-with-a-row-that-lies-earlier': timeline({
    ...kinds,
    id: 'earlier',
    rows: [
      {
        label: 'Documents held in the workplace',
        marks: ['2024-01-08', '2024-11-04', '2025-06-02'].map((on, at) => ({ on, label: `E00${at + 1}` })),
      },
      ...rows,
    ],
  }),
  'histogram-of-days': histogram(days),
  'histogram-past-the-limit': histogram({ ...days, id: 'past', limit: 3 }),
  'histogram-over-a-wide-range': histogram({
    ...days,
    id: 'wide',
    values: [0, 3, 11, 12, 30, 55, 90, 90, 91],
  }),
  'sparkline-that-rises': sparkline({
    id: 'spark',
    values: shares,
    label: 'From 50% to 88% in twelve weeks',
  }),
  'sparkline-with-a-gap': sparkline({
    id: 'gap',
    values: [0.2, 0.4, Number.NaN, 0.9, 1],
    label: 'With a gap',
  }),
  'lanes-of-coverage': lanes(criteria),
  'lanes-in-a-narrow-card': lanes({ ...criteria, id: 'narrow-lanes', width: 340 }),
};
