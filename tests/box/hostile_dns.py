#!/usr/bin/env python3
"""Resolvers and a name server that misbehave, each on an address of its own (see `addresses`).

hostile_dns.py RESOLVER: the late resolvers forward to RESOLVER. Every query is told on standard output.
"""

import asyncio
import random
import struct
import sys

PORT = 53
SERVFAIL, REFUSED = 2, 5
TRUNCATED = 0x0200
DELAY = 0.2  # seconds


def name_and_type(query):
    """The name asked of, in lower case, the type, and where the question ends."""
    labels, at = [], 12
    while query[at]:
        labels.append(query[at + 1 : at + 1 + query[at]].decode("latin-1").lower())
        at += 1 + query[at]
    return ".".join(labels), struct.unpack(">H", query[at + 1 : at + 3])[0], at + 5


def response(query, flags=0, answers=(), question=None):
    """A response to `query`; `answers` are the data of A records with a time to live of 0."""
    _, _, end = name_and_type(query)
    asked = question or query[12:end]
    header = query[:2] + struct.pack(">HHHHH", 0x8180 | flags, 1, len(answers), 0, 0)
    records = b"".join(b"\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x00\x00\x04" + data for data in answers)
    return header + asked + records


def servfail(query):
    return response(query, SERVFAIL)


def refused(query):
    return response(query, REFUSED)


def other_question(query):
    return response(query, answers=[b"\x2d\x4f\x02\x01"], question=b"\x05other\x04test\x00\x00\x01\x00\x01")


def garbage(query):
    return query[:2] + b"\xff" * 100


def truncated(query):
    return response(query, TRUNCATED)


class Rebind:
    """The first A query for a name is answered with a public address, every later one with 127.0.0.1."""

    def __init__(self):
        self.seen = set()

    def __call__(self, query):
        name, kind, _ = name_and_type(query)
        if kind != 1:
            return response(query, 0x0400)
        first = name not in self.seen
        self.seen.add(name)
        return response(query, 0x0400, [b"\x2d\x4f\x02\x01" if first else b"\x7f\x00\x00\x01"])


class Server(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def tell(self, query):
        print(self.transport.get_extra_info("sockname")[0], *name_and_type(query)[:2], flush=True)


class Udp(Server):
    def __init__(self, answer):
        self.answer = answer

    def datagram_received(self, query, peer):
        self.tell(query)
        if self.answer:
            self.transport.sendto(self.answer(query), peer)


class Late(Server):
    """Passes each query on, and its answer back `delay()` seconds later."""

    def __init__(self, resolver, delay):
        self.resolver = resolver
        self.delay = delay

    def datagram_received(self, query, peer):
        self.tell(query)
        asyncio.ensure_future(self.forward(query, peer))

    async def forward(self, query, peer):
        loop = asyncio.get_running_loop()
        answered = loop.create_future()

        class Once(asyncio.DatagramProtocol):
            def datagram_received(self, answer, _):
                if not answered.done():
                    answered.set_result(answer)

        upstream, _ = await loop.create_datagram_endpoint(Once, remote_addr=(self.resolver, PORT))
        upstream.sendto(query)
        answer = await answered
        upstream.close()
        await asyncio.sleep(self.delay())
        self.transport.sendto(answer, peer)


def tcp(answer, pause=0.0):
    """A server of framed messages that sends `pause` seconds after each byte."""

    async def serve(reader, writer):
        try:
            size = struct.unpack(">H", await reader.readexactly(2))[0]
            message = answer(await reader.readexactly(size))
            for byte in struct.pack(">H", len(message)) + message:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(pause)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    return serve


async def main(resolver):
    loop = asyncio.get_running_loop()
    servers = [
        ("45.79.1.1", lambda answer=Rebind(): Udp(answer)),
        ("45.79.1.2", lambda: Udp(None)),
        ("45.79.1.3", lambda: Udp(servfail)),
        ("45.79.1.4", lambda: Udp(refused)),
        ("45.79.1.5", lambda: Udp(other_question)),
        ("45.79.1.6", lambda: Udp(garbage)),
        ("45.79.1.7", lambda: Udp(truncated)),
        ("45.79.1.8", lambda: Udp(truncated)),
        ("45.79.1.9", lambda: Late(resolver, lambda: DELAY)),
        ("45.79.1.10", lambda: Late(resolver, lambda: random.uniform(0, DELAY))),
    ]
    for address, protocol in servers:
        await loop.create_datagram_endpoint(protocol, local_addr=(address, PORT))
    await asyncio.start_server(tcp(truncated), "45.79.1.7", PORT)
    await asyncio.start_server(tcp(servfail, pause=1.0), "45.79.1.8", PORT)
    await asyncio.Event().wait()


asyncio.run(main(sys.argv[1]))
