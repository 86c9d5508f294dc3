/** What the page does that somebody could notice: requests, refusals of its policy, failures that nobody caught. */
export class PageWatch {
  private readonly seen: string[] = [];
  private readonly realAlert = window.alert.bind(window);
  private readonly realFetch = window.fetch.bind(window);
  private readonly realOnError = window.onerror;

  /** Only the page's own files may be asked for, and no script of a document may run, for as long as the page lives. */
  static forbidAllElse(): void {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    // Web Test Runner speaks to the page through a socket, which not all browsers count as its own server.
    policy.content =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ws:; base-uri 'none'; form-action 'none'";
    document.head.append(policy);
  }

  start(): void {
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(10_000);
    document.addEventListener('securitypolicyviolation', this.handleViolation);
    // Chromium calls mocha's first, whatever is captured.
    window.onerror = null;
    window.addEventListener('error', this.handleFailure, true);
    window.addEventListener('unhandledrejection', this.handleFailure, true);
    // WebKitGTK tells neither of one that the policy refuses nor of one that fails.
    window.fetch = (input, init) => {
      this.seen.push(`request: ${input instanceof Request ? input.url : String(input)}`);
      return this.realFetch(input, init);
    };
    window.alert = (text) => this.seen.push(`script: ${String(text)}`);
  }

  stop(): void {
    document.removeEventListener('securitypolicyviolation', this.handleViolation);
    window.removeEventListener('error', this.handleFailure, true);
    window.removeEventListener('unhandledrejection', this.handleFailure, true);
    window.onerror = this.realOnError;
    window.fetch = this.realFetch;
    window.alert = this.realAlert;
  }

  /** What was noticed since the start, once what is under way has been told. */
  async takeNotes(): Promise<readonly string[]> {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const requests = performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name))
      // The parts of the library that come late, from its sources.
      .filter(
        ({origin, pathname}) => origin !== location.origin || !/^\/(?:src|node_modules)\//.test(pathname),
      )
      .map(({href}) => `request: ${href}`);
    return [...this.seen, ...requests];
  }

  private readonly handleViolation = ({effectiveDirective, blockedURI}: SecurityPolicyViolationEvent) => {
    this.seen.push(`${effectiveDirective}: ${blockedURI}`);
  };

  private readonly handleFailure = (event: Event) => {
    // An image that does not come fires at itself: its request is noted.
    if (event.target !== window) return;
    // Else the test that provokes it would fail.
    event.stopImmediatePropagation();
    event.preventDefault();
    const reason: unknown = event instanceof PromiseRejectionEvent ? event.reason : event;
    this.seen.push(`${event.type}: ${reason instanceof ErrorEvent ? reason.message : String(reason)}`);
  };
}
