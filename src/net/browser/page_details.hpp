#pragma once
/// What is to be had of a page beside its documents. Each adds to the record what it gets by `until`; what it
/// does not get is missing.

#include <string>

#include "net/browser/tab.hpp"

namespace kanshiki {

/// A picture of the full page.
void take_picture(Tab& tab, PageRecord& record, EventLoop::Time until);
/// The icon at `icon`, fetched as `frame` would.
void fetch_favicon(Tab& tab, const std::string& frame, const std::string& icon, PageRecord& record,
                   EventLoop::Time until);
/// One chain of certificates for each host of the chain.
void read_certificates(Tab& tab, PageRecord& record, EventLoop::Time until);
/// The digests of what came, by which kits are known again.
void digest_bodies(Tab& tab, PageRecord& record, EventLoop::Time until);
/// The addresses that the proxy connected to, and why it did not: the browser knows only the proxy's.
void name_addresses(Tab& tab, PageRecord& record);

/// Where a URL's requests go in the proxy's ledger; empty where they do not.
std::string ledger_key(const std::string& url);

}  // namespace kanshiki
