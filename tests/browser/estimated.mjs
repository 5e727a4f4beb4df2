// How long a practised person takes, estimated by the keystroke-level model: for each key typed
// 0.28 s, for each tap 1.1 s, 1.35 s to think before each tap and each field, and a second a page.
// (Card, Moran and Newell, 1980; an estimate, not a person.)
export class Estimated {
  constructor(house, page) {
    Object.assign(this, { house, page, keys: 0, taps: 0, fields: 0, pages: 0 });
  }
  async tap(selector) {
    this.taps += 1;
    this.pages += 1;
    await this.house.press(this.page, selector);
  }
  async choose(selector) {
    this.taps += 1;
    await this.page.check(selector);
  }
  async fill(selector, words) {
    this.taps += 1;
    this.fields += 1;
    this.keys += words.length;
    await this.page.fill(selector, words);
  }
  seconds() {
    return this.keys * 0.28 + this.taps * (1.1 + 1.35) + this.fields * 1.35 + this.pages;
  }
}
