/** Plots that need no colour: size, length and the number itself tell the value. */
import type { ArticleInfo, QuoteRow } from "../src/review/view.ts";

interface Counted {
  readonly label: string;
  readonly count: number;
}

const WIDTH = 860;
const BAR_AREA = 132;
const MAX_BARS = 40;
const MAX_ISSUES = 30;

/** Quotes over time, by day, week, month or year, whichever gives few enough bars. */
export function Timeline({
  quotes,
  articles,
}: {
  quotes: readonly QuoteRow[];
  articles: ReadonlyMap<string, ArticleInfo>;
}) {
  const dates = quotes
    .map(({ articleId }) => (articles.get(articleId)?.publishedAt ?? "").slice(0, 10))
    .filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
    .sort();
  const bars = barsOf(dates);
  if (bars.length === 0) return <p class="lead">No dates are known.</p>;
  const most = Math.max(...bars.map(({ count }) => count));
  const step = WIDTH / bars.length;
  const every = Math.ceil(bars.length / 12);
  const name = `Quotes over time, ${bars[0]!.label} to ${bars.at(-1)!.label}; most: ${most}`;
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${BAR_AREA + 44}`} role="img" aria-label={name}>
      <line class="axis" x1="0" x2={WIDTH} y1={BAR_AREA + 20} y2={BAR_AREA + 20} />
      {bars.map(({ label, count }, index) => {
        const height = (count / most) * BAR_AREA;
        const x = index * step;
        return (
          <g key={label}>
            <title>{`${label}: ${count}`}</title>
            {count > 0 && (
              <rect
                class="bar"
                x={x + step * 0.12}
                y={BAR_AREA + 20 - height}
                width={Math.min(step * 0.76, 46)}
                height={height}
                rx="2"
              />
            )}
            {count > 0 && (
              <text
                class="value"
                x={x + step * 0.12 + Math.min(step * 0.38, 23)}
                y={BAR_AREA + 15 - height}
                text-anchor="middle"
              >
                {count}
              </text>
            )}
            {index % every === 0 && (
              <text x={x + step * 0.12} y={BAR_AREA + 37}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function barsOf(dates: readonly string[]): Counted[] {
  if (dates.length === 0) return [];
  for (const unit of ["day", "week", "month", "year"] as const) {
    const bars = fill(dates, unit);
    if (bars && bars.length <= MAX_BARS) return bars;
  }
  return fill(dates, "year")!.slice(-MAX_BARS);
}

type Unit = "day" | "week" | "month" | "year";

/** A bar for each unit from the first date to the last, empty ones too; null when they are far too many. */
function fill(dates: readonly string[], unit: Unit): Counted[] | null {
  const counts = new Map<string, number>();
  const last = floor(dates.at(-1)!, unit);
  for (let date = floor(dates[0]!, unit); date <= last; date = following(date, unit)) {
    counts.set(date, 0);
    if (counts.size > 400) return null;
  }
  for (const date of dates) counts.set(floor(date, unit), (counts.get(floor(date, unit)) ?? 0) + 1);
  const shown = { day: 10, week: 10, month: 7, year: 4 }[unit];
  return [...counts].map(([date, count]) => ({ label: date.slice(0, shown), count }));
}

function floor(date: string, unit: Unit): string {
  if (unit === "year") return `${date.slice(0, 4)}-01-01`;
  if (unit === "month") return `${date.slice(0, 7)}-01`;
  if (unit === "day") return date;
  const day = new Date(`${date}T00:00:00Z`);
  return addDays(date, -((day.getUTCDay() + 6) % 7));
}

function following(date: string, unit: Unit): string {
  if (unit === "day") return addDays(date, 1);
  if (unit === "week") return addDays(date, 7);
  return floor(addDays(date, unit === "month" ? 32 : 367), unit);
}

function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Bars with their numbers, the longest first. */
export function Bars({
  counts,
  href,
}: {
  counts: readonly (Counted & { id: string })[];
  href: (id: string) => string;
}) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ul class="bars">
      {counts.map(({ id, label, count }) => (
        <li key={id}>
          <a href={href(id)}>{label}</a>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar" x="0" y="1" width={(count / most) * 100} height="8" />
          </svg>
          <span>{count}</span>
        </li>
      ))}
    </ul>
  );
}

interface MatrixProps {
  readonly quotes: readonly QuoteRow[];
  readonly issues: readonly { readonly id: string; readonly label: string }[];
  readonly maxSpeakers: number;
}

/** Who speaks on which issue: the area of a square is the number of quotes, which stands in it. */
export function Matrix({ quotes, issues, maxSpeakers }: MatrixProps) {
  const cells = new Map<string, number>();
  const speakers = new Map<string, { name: string; count: number }>();
  for (const { speaker, issue, state } of quotes) {
    if (!speaker || !issue || state === "rejected") continue;
    const key = `${speaker.id}\n${issue.id}`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
    const known = speakers.get(speaker.id) ?? { name: speaker.name, count: 0 };
    speakers.set(speaker.id, { ...known, count: known.count + 1 });
  }
  const rows = [...speakers].sort((a, b) => b[1].count - a[1].count).slice(0, maxSpeakers);
  const columns = issues
    .map((issue) => ({
      ...issue,
      count: rows.reduce((sum, [id]) => sum + (cells.get(`${id}\n${issue.id}`) ?? 0), 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_ISSUES);
  const most = Math.max(1, ...cells.values());
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Speakers and issues, table">
      <table class="matrix">
        <caption class="hidden">Number of quotes by speaker and issue</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                <a href={`#/issues/${encodeURIComponent(id)}`}>{label}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, { name }]) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#/people/${encodeURIComponent(id)}`}>{name}</a>
              </th>
              {columns.map((issue) => (
                <Cell key={issue.id} count={cells.get(`${id}\n${issue.id}`) ?? 0} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ count, most }: { readonly count: number; readonly most: number }) {
  if (count === 0) return <td />;
  const side = 8 + 24 * Math.sqrt(count / most);
  return (
    <td>
      <span class="cell">
        <svg width="34" height="34" aria-hidden="true">
          <rect class="square" x={(34 - side) / 2} y={(34 - side) / 2} width={side} height={side} rx="3" />
        </svg>
        {count}
      </span>
    </td>
  );
}
