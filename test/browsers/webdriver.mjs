/**
 * One window of a browser, by the plain protocol of https://www.w3.org/TR/webdriver2/ (classic). Showing pages takes four
 * of its requests.
 */
export class WebDriverSession {
  #address;

  /** @param {string} address that of the session */
  constructor(address) {
    this.#address = address;
  }

  /**
   * @param {string} driver the address of the driver
   * @param {object} capabilities what the browser must be
   */
  static async open(driver, capabilities) {
    const {sessionId} = await send('POST', `${driver}/session`, {capabilities: {alwaysMatch: capabilities}});
    return new WebDriverSession(`${driver}/session/${sessionId}`);
  }

  /** @param {string} url */
  async goto(url) {
    await send('POST', `${this.#address}/url`, {url});
  }

  /** @returns {Promise<string>} the address of the page */
  async url() {
    return send('GET', `${this.#address}/url`);
  }

  /** Leaves the browser. */
  async close() {
    await send('DELETE', this.#address);
  }
}

/**
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {string} address
 * @param {object} [body]
 */
async function send(method, address, body) {
  const response = await fetch(address, {method, body: body && JSON.stringify(body)});
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}
