#include "model/received.hpp"

namespace kanshiki {

std::string_view to_string(Dialect dialect) {
  switch (dialect) {
    case Dialect::generic:
      return "generic";
    case Dialect::amavisd:
      return "amavisd";
    case Dialect::amazon_ses:
      return "amazon_ses";
    case Dialect::au:
      return "au";
    case Dialect::biglobe:
      return "biglobe";
    case Dialect::communigate:
      return "communigate";
    case Dialect::courier:
      return "courier";
    case Dialect::cyrus:
      return "cyrus";
    case Dialect::docomo:
      return "docomo";
    case Dialect::domino:
      return "domino";
    case Dialect::dovecot:
      return "dovecot";
    case Dialect::dragonfly:
      return "dragonfly";
    case Dialect::ecelerity:
      return "ecelerity";
    case Dialect::exchange:
      return "exchange";
    case Dialect::exim:
      return "exim";
    case Dialect::fetchmail:
      return "fetchmail";
    case Dialect::getmail:
      return "getmail";
    case Dialect::gmail:
      return "gmail";
    case Dialect::haraka:
      return "haraka";
    case Dialect::iis:
      return "iis";
    case Dialect::imail:
      return "imail";
    case Dialect::ironport:
      return "ironport";
    case Dialect::mdaemon:
      return "mdaemon";
    case Dialect::mimecast:
      return "mimecast";
    case Dialect::nemesis:
      return "nemesis";
    case Dialect::nifty:
      return "nifty";
    case Dialect::nullmailer:
      return "nullmailer";
    case Dialect::opensmtpd:
      return "opensmtpd";
    case Dialect::oracle:
      return "oracle";
    case Dialect::postfix:
      return "postfix";
    case Dialect::powermta:
      return "powermta";
    case Dialect::proofpoint:
      return "proofpoint";
    case Dialect::qmail:
      return "qmail";
    case Dialect::sendgrid:
      return "sendgrid";
    case Dialect::sendmail:
      return "sendmail";
    case Dialect::squirrelmail:
      return "squirrelmail";
    case Dialect::yahoo:
      return "yahoo";
    case Dialect::zimbra:
      return "zimbra";
    case Dialect::zmailer:
      return "zmailer";
  }
  return "generic";
}

}  // namespace kanshiki
