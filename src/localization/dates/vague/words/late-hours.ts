/** An hour behind midnight on the clock of the day before, as Japanese programmes and shops have it: 24:30, 25時15分. */
const late = /(^|[^\d:])2([4-9])(?=[:時]\s*[0-5]\d)/;

/** A text with the hour that clocks show in place of one behind midnight; as it is if it has none. */
export function withEarlyHour(text: string): string {
  return text.replace(late, (_, before: string, hour: string) => `${before}0${Number(hour) - 4}`);
}
