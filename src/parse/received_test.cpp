#include "parse/received.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/time.hpp"
#include "parse/header_block.hpp"

namespace kanshiki::parse {
namespace {

/// All that a line tells, in a fixed order: what is absent is left out.
std::string show(const ReceivedLine& line) {
  std::string out;
  const auto tell = [&](const std::string& name, std::string_view value) {
    if (!value.empty()) out += (out.empty() ? "" : " ") + name + "=" + std::string(value);
  };
  const auto flag = [&](const std::string& name, bool set) {
    if (set) out += (out.empty() ? "" : " ") + name;
  };
  tell("helo", line.from_helo);
  tell("rdns", line.from_rdns);
  flag("unknown", line.from_is_unknown);
  flag("unverified", line.from_rdns_unverified);
  tell("ip", line.from_ip ? line.from_ip->to_string() : "");
  tell("by", line.by);
  tell("by_ip", line.by_ip ? line.by_ip->to_string() : "");
  tell("via", line.via);
  tell("with", line.with);
  flag("tls", line.tls.used);
  tell("version", line.tls.version);
  tell("cipher", line.tls.cipher);
  flag("auth", line.authenticated);
  tell("id", line.id);
  tell("for", line.for_);
  tell("envelope", line.envelope_from);
  flag("local", line.local);
  tell("user", line.local_user);
  flag("invocation", line.invocation);
  tell("date", line.date ? iso8601(line.date->utc, line.date->zone_minutes) : "");
  tell("dialect", line.dialect == Dialect::generic ? "" : to_string(line.dialect));
  return out;
}

struct Row {
  const char* what;
  const char* field;
  const char* told;
};

void check(const Row& row) {
  SCOPED_TRACE(row.what);
  SCOPED_TRACE(row.field);
  Arena arena;
  EXPECT_EQ(show(parse_received(row.field, arena)), row.told);
}

const Row dialects[] = {
    {"Postfix, no name for the address (founding case A)",
     "from xserver.ne.jp (unknown [133.242.53.24])\r\n\tby mx.example.jp (Postfix) with ESMTP id "
     "4HVJq01\r\n\t"
     "for <taro@example.jp>; Thu, 14 Oct 2021 08:10:00 +0900 (JST)",
     "helo=xserver.ne.jp unknown ip=133.242.53.24 by=mx.example.jp with=ESMTP id=4HVJq01 for=taro@example.jp "
     "date=2021-10-14T08:10:00+09:00 dialect=postfix"},
    {"Postfix, HELO is an address literal (founding case B)",
     "from [127.0.0.1] (unknown [20.188.24.132]) by mx.example.jp (Postfix) with ESMTPS id ABC",
     "helo=[127.0.0.1] unknown ip=20.188.24.132 by=mx.example.jp with=ESMTPS tls id=ABC dialect=postfix"},
    {"Postfix, TLS and a login",
     "from [192.168.1.2] (p1.example.net [192.0.2.1]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 "
     "(256/256 bits) "
     "key-exchange X25519 server-signature RSA-PSS (2048 bits)) (No client certificate requested) "
     "(Authenticated sender: taro@example.jp) by mx.example.jp (Postfix) with ESMTPSA id 4HV for "
     "<a@example.com>",
     "helo=[192.168.1.2] rdns=p1.example.net ip=192.0.2.1 by=mx.example.jp with=ESMTPSA tls version=TLSv1.3 "
     "cipher=TLS_AES_256_GCM_SHA384 auth id=4HV for=a@example.com dialect=postfix"},
    {"Postfix, handed in by a web server's user",
     "by web1.example.jp (Postfix, from userid 33) id 21DAF4014F; Thu, 14 Oct 2021 08:10:00 +0900 (JST)",
     "by=web1.example.jp id=21DAF4014F local user=33 date=2021-10-14T08:10:00+09:00 dialect=postfix"},
    {"Sendmail",
     "from mail.example.com (mail.example.com [192.0.2.1]) by mx.example.jp (8.16.1/8.16.1) with ESMTP id "
     "19DNA0 "
     "for <a@example.jp>; Thu, 14 Oct 2021 08:10:00 +0900 (JST) (envelope-from b@example.com)",
     "helo=mail.example.com rdns=mail.example.com ip=192.0.2.1 by=mx.example.jp with=ESMTP id=19DNA0 "
     "for=a@example.jp envelope=b@example.com date=2021-10-14T08:10:00+09:00 dialect=sendmail"},
    {"Sendmail, the name does not lead back",
     "from mail.example.com (host.example.net [192.0.2.1] (may be forged)) by mx.example.jp (8.14.4/8.14.4) "
     "id 19D",
     "helo=mail.example.com rdns=host.example.net unverified ip=192.0.2.1 by=mx.example.jp id=19D "
     "dialect=sendmail"},
    {"Sendmail, no name and an ident",
     "from HOST (IDENT:root@[192.0.2.1]) by mx.example.jp (8.9.3/8.9.3) with SMTP id EAA21173",
     "helo=HOST ip=192.0.2.1 by=mx.example.jp with=SMTP id=EAA21173 dialect=sendmail"},
    {"Sendmail, ident and name",
     "from mail.example.com (IDENT:+Bh/Y7@host.example.net [192.0.2.1]) by mx.example.jp (8.11.6/8.11.6) "
     "with SMTP",
     "helo=mail.example.com rdns=host.example.net ip=192.0.2.1 by=mx.example.jp with=SMTP dialect=sendmail"},
    {"Sendmail, TLS and login",
     "from pc ([192.0.2.1]) (authenticated bits=0) by mx.example.jp (8.13.6/8.13.6/Debian-1) with ESMTP id "
     "oAH0 "
     "(version=TLSv1/SSLv3 cipher=DHE-RSA-AES128-SHA bits=128 verify=NOT); Thu, 14 Oct 2021 08:10:00 +0900",
     "helo=pc ip=192.0.2.1 by=mx.example.jp with=ESMTP tls version=TLSv1/SSLv3 cipher=DHE-RSA-AES128-SHA "
     "auth id=oAH0 "
     "date=2021-10-14T08:10:00+09:00 dialect=sendmail"},
    {"Sendmail, handed in",
     "(from www-data@localhost) by www.example.jp (8.16.1/8.16.1/Submit) id 2AON; Fri, 25 Nov 2022 08:00:01 "
     "+0900",
     "by=www.example.jp id=2AON local user=www-data@localhost date=2022-11-25T08:00:01+09:00 "
     "dialect=sendmail"},
    {"qmail",
     "from p1.example.net (HELO mail.example.com) (192.0.2.1) by mx.example.jp with SMTP; 14 Oct 2021 "
     "08:10:00 -0000",
     "helo=mail.example.com rdns=p1.example.net ip=192.0.2.1 by=mx.example.jp with=SMTP "
     "date=2021-10-14T08:10:00Z "
     "dialect=qmail"},
    {"qmail, no name for the address, HELO is an address",
     "from unknown (HELO [192.168.1.16]) (192.0.2.1) by mx.example.jp with SMTP",
     "helo=[192.168.1.16] unknown ip=192.0.2.1 by=mx.example.jp with=SMTP dialect=qmail"},
    {"qmail, no HELO told", "from unknown (192.0.2.1) by mx.example.jp with QMQP",
     "unknown ip=192.0.2.1 by=mx.example.jp with=QMQP"},
    {"qmail, login and TLS",
     "from unknown (HELO ?10.1.2.3?) (taro@example.jp@192.0.2.1) by mx.example.jp with (AES128-SHA "
     "encrypted) SMTP",
     "helo=?10.1.2.3? unknown ip=192.0.2.1 by=mx.example.jp with=SMTP tls cipher=AES128-SHA dialect=qmail"},
    {"qmail, invoked from the network", "(qmail 12076 invoked from network); 14 Oct 2021 08:10:00 -0000",
     "invocation date=2021-10-14T08:10:00Z dialect=qmail"},
    {"qmail, invoked by a user", "(qmail 70631 invoked by uid 1001); 14 Oct 2021 08:10:00 -0000",
     "local user=1001 invocation date=2021-10-14T08:10:00Z dialect=qmail"},
    {"nullmailer", "(nullmailer pid 1307845 invoked by uid 1000); Thu, 14 Oct 2021 08:10:00 -0000",
     "local user=1000 invocation date=2021-10-14T08:10:00Z dialect=nullmailer"},
    {"Exim, HELO differs (rspamd#1575)",
     "from p1.example.net ([192.0.2.1] helo=mail.example.com ident=u) by mx.example.jp with esmtp (Exim "
     "4.94) "
     "(envelope-from <b@example.com>) id 1mar01-0001xY-PS for a@example.jp; Thu, 14 Oct 2021 08:10:00 +0900",
     "helo=mail.example.com rdns=p1.example.net ip=192.0.2.1 by=mx.example.jp with=esmtp id=1mar01-0001xY-PS "
     "for=a@example.jp envelope=b@example.com date=2021-10-14T08:10:00+09:00 dialect=exim"},
    {"Exim, HELO is the verified name, with port and TLS",
     "from mail.example.com ([192.0.2.1]:56779) by mx.example.jp with esmtps (TLS1.2) tls "
     "TLS_ECDHE_RSA_WITH_AES_128 "
     "(Exim 4.93) id 1mar01-0001xY-PS",
     "helo=mail.example.com rdns=mail.example.com ip=192.0.2.1 by=mx.example.jp with=esmtps tls "
     "version=TLS1.2 "
     "cipher=TLS_ECDHE_RSA_WITH_AES_128 id=1mar01-0001xY-PS dialect=exim"},
    {"Exim, no name, written as Postfix does",
     "from unknown ([192.0.2.1]) by mx.example.jp with esmtps (Exim 4.93) id 1mar01-0001xY-PS",
     "unknown ip=192.0.2.1 by=mx.example.jp with=esmtps tls id=1mar01-0001xY-PS dialect=exim"},
    {"Exim, no name; HELO is another address",
     "from [192.0.2.1] (port=42346 helo=[192.168.1.194]) by mx.example.jp with esmtpsa "
     "(TLSv1.2:ECDHE-AES128:128) "
     "(Exim 4.93) id 1mar01-0001xY-PS",
     "helo=[192.168.1.194] ip=192.0.2.1 by=mx.example.jp with=esmtpsa tls version=TLSv1.2 "
     "cipher=ECDHE-AES128 auth "
     "id=1mar01-0001xY-PS dialect=exim"},
    {"Exim, handed in; told by its id alone",
     "from www-data by web1.example.jp with local id 1mar01-00000006jn1-Mx12; Thu, 14 Oct 2021 08:10:00 "
     "+0900",
     "by=web1.example.jp with=local id=1mar01-00000006jn1-Mx12 local user=www-data "
     "date=2021-10-14T08:10:00+09:00 "
     "dialect=exim"},
    {"Exchange: 15.20 is a version",
     "from mail.example.com (192.0.2.1) by MX01.example.jp (10.1.12.25) with Microsoft SMTP Server "
     "(version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.3999.27 via Frontend "
     "Transport; "
     "Thu, 14 Oct 2021 08:10:00 +0000",
     "helo=mail.example.com ip=192.0.2.1 by=MX01.example.jp by_ip=10.1.12.25 via=Frontend Transport "
     "with=Microsoft SMTP Server tls version=TLS1_2 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 "
     "id=15.20.3999.27 "
     "date=2021-10-14T08:10:00+00:00 dialect=exchange"},
    {"Exchange, within: link-local addresses with a zone",
     "from EX1.example.jp ([fe80::1:2%6]) by EX1.example.jp ([fe80::1:2%6]) with mapi id 15.20.3999.032",
     "helo=EX1.example.jp ip=fe80::1:2 by=EX1.example.jp by_ip=fe80::1:2 with=mapi id=15.20.3999.032 "
     "dialect=exchange"},
    {"Exchange, folded inside the protocol, TLS without a version",
     "from a.example (2001:db8::1) by b.example\r\n (2001:db8::2) with Microsoft\r\n SMTP Server (TLS) id "
     "15.0.1497.2",
     "helo=a.example ip=2001:db8::1 by=b.example by_ip=2001:db8::2 with=Microsoft SMTP Server tls "
     "id=15.0.1497.2 "
     "dialect=exchange"},
    {"IIS",
     "from mail.example.com ([192.0.2.1] RDNS failed) by mx.example.jp with Microsoft SMTPSVC(6.0.3790.4675)",
     "helo=mail.example.com ip=192.0.2.1 by=mx.example.jp with=Microsoft SMTPSVC dialect=iis"},
    {"IIS, picked up", "from mail pickup service by mx.example.jp with Microsoft SMTPSVC",
     "by=mx.example.jp with=Microsoft SMTPSVC local dialect=iis"},
    {"Gmail: a time within the id (rspamd#2275)",
     "from mail.example.com (p1.example.net. [192.0.2.1]) by mx.example.jp with ESMTPS id "
     "t16-20020a170902b21000b001d0si15.213.2023.12.14.06.48.20 for <a@example.jp> (version=TLS1_3 "
     "cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Thu, 14 Dec 2023 06:48:20 -0800 (PST)",
     "helo=mail.example.com rdns=p1.example.net ip=192.0.2.1 by=mx.example.jp with=ESMTPS tls version=TLS1_3 "
     "cipher=TLS_AES_256_GCM_SHA384 id=t16-20020a170902b21000b001d0si15.213.2023.12.14.06.48.20 "
     "for=a@example.jp "
     "date=2023-12-14T06:48:20-08:00"},
    {"Gmail, told by its id",
     "from mail.example.com ([192.0.2.1]) by mx.example.jp with ESMTP id "
     "m4si4107937vcr.71.2010.12.10.09.07.08",
     "helo=mail.example.com ip=192.0.2.1 by=mx.example.jp with=ESMTP "
     "id=m4si4107937vcr.71.2010.12.10.09.07.08 "
     "dialect=gmail"},
    {"Google, within",
     "by 2002:a05:6402:1d0e:b0:54c:9d2a:1b2c with SMTP id n12csp458172ljj; 14 Dec 2023 06:48:20 -0800",
     "by=2002:a05:6402:1d0e:b0:54c:9d2a:1b2c by_ip=2002:a05:6402:1d0e:b0:54c:9d2a:1b2c with=SMTP "
     "id=n12csp458172ljj "
     "date=2023-12-14T06:48:20-08:00 dialect=gmail"},
    {"Gmail, over the API: a project's number is no address",
     "from 77463558223 named unknown by gmailapi.example with HTTPREST",
     "helo=77463558223 by=gmailapi.example with=HTTPREST"},
    {"nifty", "from mail.example.com([192.0.2.1]) by mx.example.jp with ESMTP id <20211014.1@mx.example.jp>",
     "helo=mail.example.com ip=192.0.2.1 by=mx.example.jp with=ESMTP id=<20211014.1@mx.example.jp> "
     "dialect=nifty"},
    {"BIGLOBE, no \"from\"",
     "mail.example.com ([192.0.2.1]) by rcpt.example.jp (shby/5010071202) with SMTP id p0 for <a@example.jp>",
     "helo=mail.example.com ip=192.0.2.1 by=rcpt.example.jp with=SMTP id=p0 for=a@example.jp "
     "dialect=biglobe"},
    {"BIGLOBE, host alone",
     "mail.example.com by rcpt.example.jp with SMTP id p0; Thu, 14 Oct 2021 08:10:00 +0900",
     "helo=mail.example.com by=rcpt.example.jp with=SMTP id=p0 date=2021-10-14T08:10:00+09:00 "
     "dialect=biglobe"},
    {"Yahoo! JAPAN",
     "from 192.0.2.1  (EHLO mail.example.com) (192.0.2.1)\n  by mta1.example.jp with SMTP; Thu, 14 Oct 2021 "
     "08:10:00 +0900",
     "helo=mail.example.com ip=192.0.2.1 by=mta1.example.jp with=SMTP date=2021-10-14T08:10:00+09:00 "
     "dialect=yahoo"},
    {"Yahoo! JAPAN, login", "from unknown (HELO pc) (taro@192.0.2.1 with login) by smtp.example.jp with SMTP",
     "helo=pc unknown ip=192.0.2.1 by=smtp.example.jp with=SMTP auth dialect=qmail"},
    {"docomo",
     "from mail.example.com ([192.0.2.1]) by mfs.example.jp(DOCOMO Mail Server Ver2.0) with SMTP id 0a1 for "
     "<a@example.jp>; Thu, 14 Oct 2021 08:10:00 +0900 (JST)",
     "helo=mail.example.com ip=192.0.2.1 by=mfs.example.jp with=SMTP id=0a1 for=a@example.jp "
     "date=2021-10-14T08:10:00+09:00 dialect=docomo"},
    {"au", "from nx1 (localhost [127.0.0.1]) by nx1.example.jp (EZweb Mail) with SMTP id DA83013D740C6",
     "helo=nx1 rdns=localhost ip=127.0.0.1 by=nx1.example.jp with=SMTP id=DA83013D740C6 dialect=au"},
    {"Amazon SES, receiving",
     "from mail.example.com (mail.example.com [192.0.2.1]) by inbound.example with SMTP id "
     "abcdefghij0123456789abcdefghij0123456789o1 for a@example.jp",
     "helo=mail.example.com rdns=mail.example.com ip=192.0.2.1 by=inbound.example with=SMTP "
     "id=abcdefghij0123456789abcdefghij0123456789o1 for=a@example.jp dialect=amazon_ses"},
    {"Mimecast",
     "from mail.example.com (192.0.2.1 [192.0.2.1]) (Using TLS) by relay.example with ESMTP id "
     "us-mta-380-Ksw5VVu9-1",
     "helo=mail.example.com ip=192.0.2.1 by=relay.example with=ESMTP tls id=us-mta-380-Ksw5VVu9-1 "
     "dialect=mimecast"},
    {"Proofpoint",
     "from mail.example.com ([192.0.2.1]) by mx0a.example (PPS) with ESMTPS id 43yfasxurx-1 (version=TLSv1.2 "
     "cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT)",
     "helo=mail.example.com ip=192.0.2.1 by=mx0a.example with=ESMTPS tls version=TLSv1.2 "
     "cipher=ECDHE-RSA-AES256-GCM-SHA384 id=43yfasxurx-1 dialect=proofpoint"},
    {"SendGrid, no semicolon, ISO date",
     "by recvd-6f9c8 with SMTP id recvd-6f9c8-1-5F9 2021-10-14 08:10:00.123456 +0000 UTC m=+99.5",
     "by=recvd-6f9c8 with=SMTP id=recvd-6f9c8-1-5F9 date=2021-10-14T08:10:00+00:00"},
    {"SendGrid, over HTTP",
     "from MjA5 (unknown) by geopod-1 (SG) with HTTP id 0uLpANOSz Mon, 04 Dec 2023 01:02:03.004 +0000 (UTC)",
     "helo=MjA5 unknown by=geopod-1 with=HTTP id=0uLpANOSz date=2023-12-04T01:02:03+00:00 dialect=sendgrid"},
    {"SendGrid, HELO is an address literal", "from [127.0.0.1] (unknown) by geopod-1 (SG) with ESMTP id N_My",
     "helo=[127.0.0.1] unknown by=geopod-1 with=ESMTP id=N_My dialect=sendgrid"},
    {"Sendmail on another system", "(from taro@localhost) by h.example (SGI-8.9.3/8.9.3) id XAA27178",
     "by=h.example id=XAA27178 local user=taro@localhost dialect=sendmail"},
    {"Exchange Online, between stores", "from A.example (::1) by B.example with HTTPS",
     "helo=A.example ip=::1 by=B.example with=HTTPS tls dialect=exchange"},
    {"Zimbra", "from mail.example.jp (LHLO mail.example.jp) (192.0.2.1) by mail.example.jp with LMTP",
     "helo=mail.example.jp rdns=mail.example.jp ip=192.0.2.1 by=mail.example.jp with=LMTP dialect=zimbra"},
    {"MDaemon",
     "from pc [192.0.2.1] by vhost.example [192.0.2.9] with SMTP (MDaemon.v3.5.0.R) for <a@example.jp>",
     "helo=pc ip=192.0.2.1 by=vhost.example by_ip=192.0.2.9 with=SMTP for=a@example.jp dialect=mdaemon"},
    {"Lotus Domino",
     "from mail.example.com ([192.0.2.1]) by notes.example.jp (Lotus Domino Release 8.5.3.4) with ESMTP id "
     "2021101408100012-123 ; Thu, 14 Oct 2021 08:10:00 +0900",
     "helo=mail.example.com ip=192.0.2.1 by=notes.example.jp with=ESMTP id=2021101408100012-123 "
     "date=2021-10-14T08:10:00+09:00 dialect=domino"},
    {"Haraka",
     "from mail.example.com (p1.example.net [192.0.2.1]) by mx.example.jp (Haraka/2.8.28) with ESMTPS id "
     "7A-1.1 "
     "envelope-from <b@example.com> (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 verify=FAIL)",
     "helo=mail.example.com rdns=p1.example.net ip=192.0.2.1 by=mx.example.jp with=ESMTPS tls "
     "version=TLSv1.3 "
     "cipher=TLS_AES_256_GCM_SHA384 id=7A-1.1 envelope=b@example.com dialect=haraka"},
    {"OpenSMTPD, handed in",
     "from mx.example.jp (mx.example.jp [local]) by mx.example.jp (OpenSMTPD) with ESMTPA id 4c",
     "helo=mx.example.jp rdns=mx.example.jp by=mx.example.jp with=ESMTPA auth id=4c local dialect=opensmtpd"},
    {"Courier, login",
     "from pc.example (p1.example.net [::ffff:192.0.2.1]) (AUTH: CRAM-MD5 taro@example.jp, TLS: "
     "TLSv1/SSLv3,168bits,"
     "DES-CBC3-SHA) by mx.example.jp with esmtp; Thu, 14 Oct 2021 08:10:00 +0900",
     "helo=pc.example rdns=p1.example.net ip=::ffff:192.0.2.1 by=mx.example.jp with=esmtp tls "
     "version=TLSv1/SSLv3 "
     "cipher=DES-CBC3-SHA auth date=2021-10-14T08:10:00+09:00 dialect=courier"},
    {"Cyrus LMTP", "from mx.example.jp ([unix socket]) by mx.example.jp (Cyrus v2.3.7) with LMTPA",
     "helo=mx.example.jp by=mx.example.jp with=LMTPA auth local dialect=cyrus"},
    {"Dovecot LMTP",
     "from mx.example.jp ([192.0.2.1]) by mail.example.jp (Dovecot) with LMTP id YZv2MOmWGmDvLgAA4iEyMQ "
     "(envelope-from <b@example.com>) for <a@example.jp>",
     "helo=mx.example.jp ip=192.0.2.1 by=mail.example.jp with=LMTP id=YZv2MOmWGmDvLgAA4iEyMQ "
     "for=a@example.jp "
     "envelope=b@example.com dialect=dovecot"},
    {"Mailman behind Postfix",
     "from lists.example.jp (localhost [IPv6:::1]) by lists.example.jp (Postfix) with ESMTP id 4YR for "
     "<a@example.jp>",
     "helo=lists.example.jp rdns=localhost ip=::1 by=lists.example.jp with=ESMTP id=4YR for=a@example.jp "
     "dialect=postfix"},
    {"fetchmail",
     "from mail.example.com [192.0.2.1] by localhost with POP3 (fetchmail-6.3.4) for taro@localhost "
     "(single-drop)",
     "helo=mail.example.com ip=192.0.2.1 by=localhost with=POP3 for=taro@localhost dialect=fetchmail"},
    {"getmail", "from mail.example.com (192.0.2.1) by pc.example.jp with POP3 (getmail5)",
     "helo=mail.example.com ip=192.0.2.1 by=pc.example.jp with=POP3 dialect=getmail"},
    {"amavisd: the port is no address",
     "from mx.example.jp ([127.0.0.1]) by localhost (mx.example.jp [127.0.0.1]) (amavisd-new, port 10024) "
     "with LMTP id x",
     "helo=mx.example.jp ip=127.0.0.1 by=localhost by_ip=127.0.0.1 with=LMTP id=x dialect=amavisd"},
    {"IronPort",
     "from p1.example.net (HELO mail.example.com) ([192.0.2.1]) by mx.example.jp with "
     "ESMTP/TLS/ECDHE-RSA-AES256-SHA",
     "helo=mail.example.com rdns=p1.example.net ip=192.0.2.1 by=mx.example.jp "
     "with=ESMTP/TLS/ECDHE-RSA-AES256-SHA tls "
     "cipher=ECDHE-RSA-AES256-SHA dialect=ironport"},
    {"ZMailer",
     "from p1.example.net ([192.0.2.1]:38330 \"EHLO mail.example.com\" rhost-flags-OK-OK-OK-OK) by "
     "mx.example.jp with "
     "ESMTP id S1752268 (ORCPT <rfc822;a@example.jp>); Thu, 14 Oct 2021 08:10:00 +0900",
     "helo=mail.example.com rdns=p1.example.net ip=192.0.2.1 by=mx.example.jp with=ESMTP id=S1752268 "
     "date=2021-10-14T08:10:00+09:00 dialect=zmailer"},
    {"webmail", "from [192.0.2.1] by web1.example.jp via HTTP; Thu, 14 Oct 2021 08:10:00 +0900",
     "ip=192.0.2.1 by=web1.example.jp via=HTTP date=2021-10-14T08:10:00+09:00"},
    {"webmail, in comments",
     "from [192.0.2.1] ([192.0.2.1]) by webmail.example (app.example [172.19.0.73]) (via HTTP)",
     "ip=192.0.2.1 by=webmail.example by_ip=172.19.0.73 via=HTTP"},
    {"SquirrelMail", "from 192.0.2.1 (SquirrelMail authenticated user taro) by webmail.example.jp with HTTP",
     "ip=192.0.2.1 by=webmail.example.jp with=HTTP auth dialect=squirrelmail"},
    {"CommuniGate",
     "from [192.0.2.1] (account taro HELO pc.example) by mx.example.jp (CommuniGate Pro SMTP 5.1.14) with "
     "ESMTPA id 1",
     "helo=pc.example ip=192.0.2.1 by=mx.example.jp with=ESMTPA auth id=1 dialect=communigate"},
    {"IMail", "from pc [192.0.2.1] by mx.example.jp with ESMTP (SMTPD32-7.00) id AE837800FC",
     "helo=pc ip=192.0.2.1 by=mx.example.jp with=ESMTP id=AE837800FC dialect=imail"},
    {"Smail: \"from\" twice, the sender at the end",
     "from mx.example from [192.0.2.1] by mail5.example with esmtp for <a@example.jp> from <b@example.com>",
     "helo=mx.example ip=192.0.2.1 by=mail5.example with=esmtp for=a@example.jp envelope=b@example.com"},
};

TEST(Received, SpeaksTheDialects) {
  for (const Row& row : dialects) check(row);
}

/// What other readers of these fields got wrong.
const Row complaints[] = {
    {"a version taken for an address (MailHops#9)",
     "from a.example by mx.example.jp (6.5.4.3) with SMTP id 1.2.3.4",
     "helo=a.example by=mx.example.jp with=SMTP id=1.2.3.4"},
    {"a protocol's version (MailHops#9)", "from a.example by b.example with Microsoft SMTPSVC(5.0.2195.2966)",
     "helo=a.example by=b.example with=Microsoft SMTPSVC dialect=iis"},
    {"a time taken for an address (decode-spam-headers#19)",
     "by mx.example with SMTP id f1sm.2023.12.14.06; 06.48.20.1",
     "by=mx.example with=SMTP id=f1sm.2023.12.14.06"},
    {"Exim's helo= taken for the address (rspamd#1575)",
     "from [192.0.2.1] (helo=[198.51.100.9]) by mx.example.jp with esmtp (Exim 4.94) id 1",
     "helo=[198.51.100.9] ip=192.0.2.1 by=mx.example.jp with=esmtp id=1 dialect=exim"},
    {"Gmail's double form (rspamd#2275)",
     "from [192.168.2.12] (p1.example.net. [192.0.2.1]) by smtp.example with ESMTPSA id l19sm3640781qtu.16",
     "helo=[192.168.2.12] rdns=p1.example.net ip=192.0.2.1 by=smtp.example with=ESMTPSA tls auth "
     "id=l19sm3640781qtu.16 dialect=gmail"},
    {"sender's address lost without a HELO (spamscope#14, mail-parser#108)",
     "from (mail.example.com [192.0.2.1]) by mx.example.jp",
     "rdns=mail.example.com ip=192.0.2.1 by=mx.example.jp"},
    {"no \"from\" (mail-parser#42, #69)",
     "by mx.example.jp with SMTP id 4mr1; Thu, 14 Oct 2021 08:10:00 +0900",
     "by=mx.example.jp with=SMTP id=4mr1 date=2021-10-14T08:10:00+09:00"},
    {"\"for\" and \"with\" in any order (mail-parser#71)",
     "from a.example by b.example for <c@example.jp> with SMTP id 1",
     "helo=a.example by=b.example with=SMTP id=1 for=c@example.jp"},
    {"several semicolons (MHA#335)", "by mx1.example; (5.65/1.37) id 77; Thu, 14 Oct 2021 08:10:00 +0900",
     "by=mx1.example id=77 date=2021-10-14T08:10:00+09:00 dialect=sendmail"},
};

TEST(Received, DoesNotRepeatOthersMistakes) {
  for (const Row& row : complaints) check(row);
}

/// What the other side chose (HELO, reverse name, ident, certificate, login) must not pass for what the
/// writer saw.
const Row lies[] = {
    {"HELO looks like a comment",
     "from x([198.51.100.9]) (unknown [192.0.2.1]) by mx.example.jp (Postfix) with SMTP id 1",
     "helo=x unknown ip=192.0.2.1 by=mx.example.jp with=SMTP id=1 dialect=postfix"},
    {"HELO is a keyword", "from by (unknown [192.0.2.1]) by mx.example.jp (Postfix) with SMTP id 1",
     "helo=by unknown ip=192.0.2.1 by=mx.example.jp with=SMTP id=1 dialect=postfix"},
    {"HELO is a quote", "from \" (unknown [192.0.2.1]) by mx.example.jp with SMTP id \"1",
     "helo=\" unknown ip=192.0.2.1 by=mx.example.jp with=SMTP id=\"1"},
    {"HELO opens a bracket", "from [ (unknown [192.0.2.1]) by mx.example.jp with SMTP",
     "helo=[ unknown ip=192.0.2.1 by=mx.example.jp with=SMTP"},
    {"HELO in qmail's comment", "from unknown (HELO authenticated) (192.0.2.1) by mx.example.jp with SMTP",
     "helo=authenticated unknown ip=192.0.2.1 by=mx.example.jp with=SMTP dialect=qmail"},
    {"the reverse name says it logged in", "from x (authenticated [192.0.2.1]) by mx.example.jp with SMTP",
     "helo=x rdns=authenticated ip=192.0.2.1 by=mx.example.jp with=SMTP"},
    {"an address in the certificate's name",
     "from x (unknown [192.0.2.1]) (Client CN [198.51.100.9], Issuer x) by mx.example.jp (Postfix) with "
     "ESMTPS id 1",
     "helo=x unknown ip=192.0.2.1 by=mx.example.jp with=ESMTPS tls id=1 dialect=postfix"},
    {"an address as login",
     "from x (unknown [192.0.2.1]) (Authenticated sender: [198.51.100.9]) by mx.example.jp (Postfix)",
     "helo=x unknown ip=192.0.2.1 by=mx.example.jp auth dialect=postfix"},
    {"not logged in", "from x ([192.0.2.1]) (not authenticated) by mx.example.jp with SMTP",
     "helo=x ip=192.0.2.1 by=mx.example.jp with=SMTP"},
};

TEST(Received, TellsClaimsFromObservations) {
  for (const Row& row : lies) check(row);
}

const Row broken[] = {
    {"nothing", "", ""},
    {"blanks", " \r\n\t", ""},
    {"prose", "Carol Hester", ""},
    {"a date alone", "; Thu, 14 Oct 2021 08:10:00 +0900", "date=2021-10-14T08:10:00+09:00"},
    {"a comment that never closes", "from x (unknown [192.0.2.1] by mx.example.jp",
     "helo=x ip=192.0.2.1 by=mx.example.jp"},
    {"an address that is none", "from x (unknown [192.0.2.256]) by mx.example.jp", "helo=x by=mx.example.jp"},
    {"keywords alone", "from by with id for", ""},
};

TEST(Received, ReturnsWhatIsThere) {
  for (const Row& row : broken) check(row);
}

struct Tally {
  std::size_t fields = 0, no_address = 0, no_host = 0, no_date = 0, unknown_dialect = 0;

  void add(const ReceivedLine& line) {
    ++fields;
    no_address += !line.from_ip;
    no_host += line.by.empty();
    no_date += !line.date;
    unknown_dialect += line.dialect == Dialect::generic;
  }
};

void read_all(const std::filesystem::path& mail, Tally& tally) {
  const auto bytes = read_file(mail);
  ASSERT_TRUE(bytes.has_value()) << mail;
  Arena arena;
  const HeaderBlock block = read_header_block(*bytes, 0, arena);
  for (const HeaderField* field : block.headers.all("Received")) tally.add(parse_received(field->raw, arena));
}

/// A line may well have no address (within a provider), no host (qmail) or no date (broken): the bounds are
/// what was measured on the collections that stand beside the project.
TEST(Received, IsReadInRealMail) {
  const auto corpus = shared_data() / "corpus";
  if (!std::filesystem::is_directory(corpus))
    GTEST_SKIP() << "no mail collections at " << corpus << ": set KANSHIKI_SHARED to measure on real mail";
  Tally tally;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus))
    if (entry.is_regular_file()) read_all(entry.path(), tally);
  std::cout << "Received fields: " << tally.fields << ", without address " << tally.no_address
            << ", without host " << tally.no_host << ", without date " << tally.no_date
            << ", of no known dialect " << tally.unknown_dialect << "\n";
  EXPECT_LE(tally.no_address * 1000, tally.fields * 123);
  EXPECT_LE(tally.no_host * 1000, tally.fields * 18);
  EXPECT_LE(tally.no_date * 1000, tally.fields * 2);
  EXPECT_LE(tally.unknown_dialect * 1000, tally.fields * 62);
}

/// Each would take minutes if anything were looked for again from every byte (eml_parser PR#90).
TEST(Received, IsReadInLinearTime) {
  const char* units[] = {"(",   "((a)",          "[", "<", "\"", "[<", "from ", "by x ", "; ", "(a) ", "a(",
                         "()[", "(x [1.2.3.4]) "};
  for (const char* unit : units) {
    std::string field = "from ";
    while (field.size() < 256 * 1024) field += unit;
    Arena arena;
    parse_received(field, arena);
  }
}

}  // namespace
}  // namespace kanshiki::parse
