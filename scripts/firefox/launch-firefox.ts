import puppeteer, { type Browser } from 'puppeteer-core';
import type { OtherHosts } from './other-hosts.ts';

/**
 * Starts Firefox without a window, driven by WebDriver BiDi.
 * @param others hears of whatever is for another host than this machine: a proxy also has what workers ask for
 */
export function launchFirefox(executablePath: string, others: OtherHosts): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // A whole text may take long on a machine that does other things.
    protocolTimeout: 120_000,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': others.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': others.port,
      // Firefox asks its makers for several things by itself; what it cannot resolve is no fault of a page.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
}
