#!/usr/bin/env python3
"""The servers of feeds and of other lists that `kanshiki update` fetches, over TLS: feeds.py ADDRESS CERTIFICATE KEY MODE

MODE is a file that says how they behave: good (or no such file), garbage, empty, shrunk, endless (2 GB), cut, silent,
absent. What they have is made up but for the entries of the founding cases.
"""

import http.server
import json
import pathlib
import ssl
import sys
import time

ADDRESS, CERTIFICATE, KEY, MODE = sys.argv[1:]


def lines(*own, form="https://phish{}.example/login/", count=40):
    return [*own, *(form.format(i) for i in range(count))]


def csv(*rows):
    return "".join(",".join(row) + "\n" for row in rows)


JPCERT = csv(
    ("date", "URL", "description"),
    ("2021/10/19 14:05:00", "https://xserver-vps.kiriiku.jp/login/", "エックスサーバー株式会社"),
    *(("2021/10/02 10:00:00", url, "例") for url in lines()),
)
URLHAUS = "# id,dateadded,url,url_status,last_online,threat,tags,urlhaus_link,reporter\n" + csv(
    *((f'"{i}"', '"2021-10-02 10:00:00"', f'"http://drop{i}.example/a.exe"', '"online"') for i in range(60))
)


def drop(form, count):
    entries = [json.dumps({"cidr": form.format(i), "sblid": f"SBL{i}"}) for i in range(1, count)]
    return "\n".join([*entries, json.dumps({"type": "metadata", "size": count})]) + "\n"


def rdap_servers(*own, entry, count):
    """A bootstrap file (RFC 9224): services of our own, and one with `count` entries made up by `entry`."""
    services = [*own, [[entry.format(i) for i in range(count)], ["https://rdap.registry.example/"]]]
    return json.dumps({"version": "1.0", "publication": "2021-10-19T00:00:00Z", "services": services})


# That Verisign's server has moved is made up: the program's own table knows another.
MOVED = [["net"], ["http://rdap.moved.test/net/v1/", "https://rdap.moved.test/net/v1/"]]
SUFFIXES = "\n".join(
    [
        "// ===BEGIN ICANN DOMAINS===",
        *("com", "net", "org", "jp", "co.jp", "ne.jp", "uk", "co.uk", "test"),
        *(f"top{i}" for i in range(6000)),
        "// ===END ICANN DOMAINS===",
        "// ===BEGIN PRIVATE DOMAINS===",
        "example.net",
        "// ===END PRIVATE DOMAINS===",
    ]
)
BRANDS = """[parcel_desk]
en = "Parcel desk"
aliases = ["parcel desk"]
tokens = ["parceldesk"]
domains = ["parceldesk.test"]
site = "https://www.parceldesk.test/"
kind = "delivery"
source = "made up"
as_of = "2021-10-19"
"""

FILES = {
    "/rdap/dns.json": rdap_servers(MOVED, entry="top{}", count=1200),
    "/rdap/ipv4.json": rdap_servers(entry="45.{}.0.0/16", count=120),
    "/rdap/ipv6.json": rdap_servers(entry="2a0{:x}::/24", count=16),
    "/rdap/asn.json": rdap_servers(entry="{0}0-{0}9", count=120),
    "/list/public_suffix_list.dat": SUFFIXES,
    "/brands.toml": BRANDS,
    "/JPCERTCC/phishurl-list/main/2021/202110.csv": JPCERT,
    "/openphish/public_feed/refs/heads/main/feed.txt": "\n".join(lines(count=60)) + "\n",
    "/downloads/csv_recent/": URLHAUS,
    "/drop/drop_v4.json": drop("45.80.{}.0/24", 120),
    "/drop/drop_v6.json": drop("2a0e:{}::/32", 30),
    "/lists/apache.txt": "\n".join(lines("115.144.69.72", form="45.81.0.{}")) + "\n",
}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        mode = MODE.read_text().strip() if MODE.exists() else "good"
        text = FILES.get(self.path)
        if text is None or mode == "absent":
            return self.answer(404, b"")
        body = text.encode()
        if mode == "garbage":
            body = b"<!DOCTYPE html><html>\n<p>We are busy.\n<p>Come back later.\n</html>\n" * 100
        if mode == "empty":
            body = b""
        if mode == "shrunk":
            body = body[: len(body) // 20]
        if mode == "silent":
            time.sleep(3600)
        if mode == "endless":
            return self.endless()
        if mode == "cut":
            return self.answer(200, body[: len(body) // 2], len(body))
        tag = f'"{hash(body) & 0xFFFFFFFF:x}"'
        if self.headers.get("If-None-Match") == tag:
            return self.answer(304, b"", tag=tag)
        return self.answer(200, body, tag=tag)

    def answer(self, status, body, length=None, tag=None):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.send_header("Connection", "close")
        if tag:
            self.send_header("ETag", tag)
            self.send_header("Last-Modified", "Wed, 20 Oct 2021 00:00:00 GMT")
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def endless(self):
        self.send_response(200)
        self.send_header("Content-Length", str(2 << 30))
        self.end_headers()
        for _ in range(2 << 10):
            self.wfile.write(b"https://phish.example/" + b"x" * ((1 << 20) - 22))

    def handle_one_request(self):
        try:
            super().handle_one_request()
        except OSError:  # whoever asked has had enough
            self.close_connection = True

    def log_message(self, *_):
        pass


MODE = pathlib.Path(MODE)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(CERTIFICATE, KEY)
server = http.server.ThreadingHTTPServer((ADDRESS, 443), Handler)
server.daemon_threads = True
server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
server.serve_forever()
