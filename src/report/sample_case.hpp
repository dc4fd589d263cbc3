#pragma once
/// For tests: a document such as the founding case A gives, short enough to be read.

#include <filesystem>
#include <memory>

#include "base/testing/source_tree.hpp"
#include "knowledge/knowledge.hpp"
#include "report/read.hpp"

namespace kanshiki {

inline Json sample_document() {
  return Json::parse(R"json({
    "schema": 1, "version": "0.1.0", "knowledge": "e5b7fe9b", "now": "2021-10-21T01:02:03Z", "reach": "local",
    "mail": {"sha256": "eaedca01", "size": 5166, "subject": "【Xserverアカウント】お支払い情報の更新をお願いします",
             "stamps": [{"text": "[spam]", "by": "mx.〇〇〇"}],
             "from": [{"name": "Xserverアカウント", "address": "ogx@kiriiku.jp", "domain": "kiriiku.jp"}],
             "return_path": "ogx@kiriiku.jp", "reply_to": null,
             "message_id": "<5C1B07E2@kiriiku.jp>", "date": "2021-10-20T04:42:24+08:00"},
    "headers": [
      {"name": "Return-Path", "value": "<ogx@kiriiku.jp>", "offset": 0, "written_by": "receiver"},
      {"name": "Received", "value": "from mx.〇〇〇 by imap.〇〇〇", "offset": 40, "written_by": "receiver", "hop": 0},
      {"name": "Received", "value": "from xserver.ne.jp (unknown [133.242.53.24]) by mx.〇〇〇", "offset": 90,
       "written_by": "receiver", "hop": 1},
      {"name": "From", "value": "Xserverアカウント <ogx@kiriiku.jp>", "offset": 200, "written_by": "sender"},
      {"name": "X-Odd", "value": "see http://a.example/", "offset": 260, "written_by": "sender"}],
    "route": {"hops": [
        {"by": "imap.〇〇〇", "from_helo": "mx.〇〇〇", "from_rdns": "mx.〇〇〇", "from_ip": "192.0.2.25", "with": "ESMTPS",
         "id": "4HZ2bQ", "time": "2021-10-20T05:42:31+09:00", "delay_s": 3, "trusted": true},
        {"by": "mx.〇〇〇", "from_helo": "xserver.ne.jp", "from_rdns": null, "from_ip": "133.242.53.24",
         "with": "ESMTP", "id": "4HZ2bN", "time": "2021-10-20T05:42:28+09:00", "delay_s": null, "trusted": true},
        {"by": "relay.example", "from_helo": "pc.example", "from_rdns": null, "from_ip": "198.51.100.7",
         "with": "SMTP", "id": null, "time": "2021-10-20T05:43:00+09:00", "delay_s": -32, "trusted": false}],
      "boundary": {"ip": "133.242.53.24", "helo": "xserver.ne.jp", "rdns": null, "hop": 1, "why": "first_public"}},
    "brands": [{"name": "Xserver", "names": {"ja": "Xserver", "en": "Xserver"}, "claimed_in": ["from_name"],
                "official": ["xserver.ne.jp"], "kind": "hosting", "site": "https://www.xserver.ne.jp/"}],
    "links": [{"url": "https://xserver-vps.kiriiku.jp/login/", "host": "xserver-vps.kiriiku.jp",
               "registrable_domain": "kiriiku.jp", "text": "ログイン", "found_in": "anchor 2"}],
    "parts": [{"path": "1", "type": "text/plain", "charset": "UTF-8", "filename": null, "size": 90, "sha256": "08",
               "attachment": false, "content_id": null},
              {"path": "2", "type": "application/zip", "charset": null, "filename": "請求書.zip", "size": 1234,
               "sha256": "09", "attachment": true, "content_id": null}],
    "bodies": [{"path": "1", "html": false, "clipped": false,
                "text": "カードの与信が確認できませんでした。\nhttps://xserver-vps.kiriiku.jp/login/\n",
                "hidden": [{"text": "noise", "reason": "display_none"}],
                "marks": [{"begin": 12, "end": 18, "finding": 1}],
                "links": [{"begin": 24, "end": 33, "link": 0}]}],
    "findings": [
      {"id": "identity.brand_on_foreign_domain", "kind": "identity", "meaning": "suspicious", "inferred": false,
       "weight": 2.2, "facts": {"name_ja": "Xserver", "name_en": "Xserver", "domain": "kiriiku.jp",
                                "official": ["xserver.ne.jp", "xserver.co.jp"]},
       "cites": [{"in": "header", "where": "From", "begin": 200, "end": 260, "quote": "Xserverアカウント"}]},
      {"id": "lure.payment_failed", "kind": "lure", "meaning": "suspicious", "inferred": false, "weight": 0.6,
       "facts": {"words": ["与信"]},
       "cites": [{"in": "body", "where": "1", "begin": 12, "end": 18, "quote": "与信"}]},
      {"id": "link.brand_leads_elsewhere", "kind": "link", "meaning": "suspicious", "inferred": true, "weight": 1.6,
       "facts": {"name_ja": "Xserver", "name_en": "Xserver", "domains": ["kiriiku.jp"]}, "cites": []}],
    "verdict": {"class": "phishing", "probability": 0.97,
                "reasons": ["identity.brand_on_foreign_domain", "link.brand_leads_elsewhere", "lure.payment_failed"]},
    "unknowns": [{"question": "dns kiriiku.jp", "why": "no answer in time"}], "out_of_reach": 3
  })json");
}

/// What the program ships with.
inline const Knowledge& shipped_knowledge() {
  static const auto knowledge = load_knowledge(source_tree() / "data");
  return **knowledge;
}

}  // namespace kanshiki
