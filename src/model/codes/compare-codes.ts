/** The number of characters of a code; those beyond the basic plane count as one. */
function lengthOf(code: string): number {
  return code.length - (code.match(/[\ud800-\udbff]/g)?.length ?? 0);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders folded codes: the shorter first, then character by character. Negative, zero or positive. */
export function compareCodes(a: string, b: string): number {
  return lengthOf(a) - lengthOf(b) || compareTexts(a, b);
}

/** Digits as a number of any length: without leading zeros the longer is the greater. */
function compareNumbers(a: string, b: string): number {
  return compareCodes(a.replace(/^0+/, ''), b.replace(/^0+/, ''));
}

/** Digits and what stands between them. */
function runsOf(component: string): readonly string[] {
  return component.match(/\d+|\D+/g) ?? [];
}

function compareComponents(a: string, b: string): number {
  const [runs, others] = [runsOf(a), runsOf(b)];
  for (let index = 0; index < Math.max(runs.length, others.length); index++) {
    const [run = '', other = ''] = [runs[index], others[index]];
    const areNumbers = /^\d*$/.test(run + other);
    const order = areNumbers ? compareNumbers(run, other) : compareTexts(run, other);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Orders folded version numbers, component by component: `10.2.1` < `10.3` < `11`. A missing component is 0, and digits
 * compare as a number. Negative, zero or positive.
 */
export function compareVersions(a: string, b: string): number {
  const [components, others] = [a.split('.'), b.split('.')];
  for (let index = 0; index < Math.max(components.length, others.length); index++) {
    const order = compareComponents(components[index] ?? '0', others[index] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}
