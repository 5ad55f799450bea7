import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { networkInterfaces } from 'node:os';
import { CannotRunError } from '../../command/cannot-run-error.ts';
import type { SheetMaker } from '../../sheet/make-sheet.ts';
import { receiveSheet } from '../../sheet/receive-sheet.ts';
import { sheetFor } from '../editor/sheets.ts';
import { addressesInNetwork, listen } from '../listen.ts';
import { close } from '../until-stopped.ts';
import { phoneServer } from './phone-server.ts';

/** The offer of the check sheet to a telephone in the same network: off until it is asked for. */
export interface PhoneOffer {
  /** The addresses at which a telephone finds the sheet, the same until it is ended. Throws CannotRunError without a network. */
  begin: () => Promise<readonly string[]>;
  end: () => Promise<void>;
}

/** What an offer is made with. `today` gives the real day as an ISO date. */
export interface PhoneWorld {
  makeSheet: SheetMaker;
  today: () => string;
  interfaces: () => ReturnType<typeof networkInterfaces>;
}

const everywhere = '0.0.0.0';

/** The offer for the portfolio at `root`. Every beginning has an address of its own, which nobody can guess. */
export const phoneOffer = (root: string, { makeSheet, today, interfaces }: PhoneWorld): PhoneOffer => {
  let running: Promise<{ server: Server; addresses: string[] }> | undefined;
  const begun = async () => {
    const key = randomBytes(16).toString('base64url');
    let hosts: string[] = [];
    const server = phoneServer({
      key,
      hosts: () => hosts,
      sheet: async () =>
        (await sheetFor(makeSheet, root, new URLSearchParams({ kind: 'check' }), today(), 'check')).html,
      take: (text) => receiveSheet(text, { root, now: new Date().toISOString(), today: today() }),
    });
    const port = await listen(server, everywhere, 0);
    const found = addressesInNetwork(everywhere, port, interfaces());
    hosts = found.map((address) => new URL(address).host);
    if (found.length > 0) return { server, addresses: found.map((address) => `${address}${key}/`) };
    await close(server);
    throw new CannotRunError('This computer is in no network just now, so that no telephone can reach it.');
  };
  const end = async (): Promise<void> => {
    const was = await running?.catch(() => undefined);
    running = undefined;
    if (was) await close(was.server);
  };
  return {
    begin: async () => {
      running ??= begun();
      try {
        return (await running).addresses;
      } catch (error) {
        running = undefined;
        throw error;
      }
    },
    end,
  };
};
