import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { networkInterfaces } from 'node:os';
import { CannotRunError } from '../command/command.ts';

const tries = 50;

/** Listens at `port`, or at the next free one after it. Gives the port. Throws CannotRunError where none can be had. */
export const listen = async (server: Server, host: string, port: number): Promise<number> => {
  for (let next = port; next < port + tries && next <= 65_535; next += 1) {
    const problem = await listenAt(server, host, next);
    if (problem === undefined) return (server.address() as AddressInfo).port;
    if (problem !== 'EADDRINUSE' && problem !== 'EACCES')
      throw new CannotRunError(`It is not possible to listen at ${host}: ${problem}.`);
  }
  throw new CannotRunError(`No port from ${port} to ${port + tries - 1} is free. Give another with --port.`);
};

const listenAt = (server: Server, host: string, port: number): Promise<string | undefined> =>
  new Promise((done) => {
    const failed = (error: NodeJS.ErrnoException) => done(error.code ?? error.message);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done(undefined);
    });
  });

const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]'];

/** Whether only this computer can reach a server at that host. */
export const isLoopback = (host: string): boolean => loopback.includes(host);

/** The names by which a server at a loopback host is asked for; undefined means any, as the user has chosen. */
export const hostNames = (host: string): readonly string[] | undefined =>
  isLoopback(host) ? loopback : undefined;

const everywhere = ['0.0.0.0', '::'];

/** The address to print for a host and port. */
export const addressOf = (host: string, port: number): string => {
  const name = everywhere.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}/`;
};

/**
 * The addresses by which a telephone in the same network reaches a server that listens at every address of this
 * computer; none where it listens at one only.
 */
export const addressesInNetwork = (
  host: string,
  port: number,
  interfaces: ReturnType<typeof networkInterfaces>,
): string[] =>
  Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => everywhere.includes(host) && family === 'IPv4' && !internal)
    .map(({ address }) => addressOf(address, port));
