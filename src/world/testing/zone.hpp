#pragma once
/// A small DNS for tests, written as people write zones.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "world/questions/dns.hpp"
#include "world/testing/dns_writer.hpp"

namespace kanshiki::test {

/// Answers DNS questions from lines such as
///
///     example.jp                MX      10 mail.example.jp
///     mail.example.jp           A       192.0.2.1
///     www.example.jp            CNAME   host.example.net
///     broken.example.jp         SERVFAIL
///     silent.example.jp         TIMEOUT
///
/// Names that nothing says anything of do not exist. Whatever is no DNS question fails.
class Zone : public Source {
 public:
  explicit Zone(std::string_view text) {
    for (const std::string_view line : split(text, '\n')) {
      const auto parts = words(line);
      if (parts.size() < 2) continue;
      const std::string_view rest =
          trim(line.substr(static_cast<std::size_t>(parts[1].end() - line.begin())));
      lines_.push_back({std::string(parts[0]), std::string(parts[1]), std::string(rest)});
    }
  }

  std::vector<Reply> answer(std::span<const Question> questions) override {
    std::vector<Reply> out;
    for (const Question& question : questions) {
      asked.push_back(question);
      out.push_back(reply(question));
    }
    return out;
  }

  std::vector<Question> asked;

 private:
  struct Line {
    std::string name, type, data;
  };

  static Reply failure(Reply::Status status, std::string why) {
    Reply out;
    out.status = status;
    out.why = std::move(why);
    return out;
  }

  Reply reply(const Question& question) const {
    const auto query = question.kind == "dns" ? dns_query(question.about) : std::nullopt;
    if (!query) return failure(Reply::Status::failed, "not a DNS question");
    DnsResponse response{query->name, query->type};
    if (!follow(query->name, query->type, response))
      return failure(Reply::Status::timeout, "no answer in time");
    Reply out;
    out.status = Reply::Status::answered;
    out.source = "zone";
    out.bytes = response.bytes();
    return out;
  }

  /// Adds what `name` has, and what its CNAME leads to; false if a name is silent.
  bool follow(const std::string& name, RecordType type, DnsResponse& out) const {
    bool exists = false;
    for (const Line& line : lines_) {
      exists = exists || line.name == name || iends_with(line.name, "." + name);
      if (line.name != name) continue;
      if (line.type == "TIMEOUT") return false;
      if (line.type == "SERVFAIL") return out.code = ResponseCode::server_failure, true;
      if (line.type == to_string(type)) out.answer(name, type, line.data);
      if (line.type != "CNAME" || type == RecordType::cname) continue;
      out.answer(name, RecordType::cname, line.data);
      return follow(line.data, type, out);
    }
    if (!exists) out.code = ResponseCode::no_such_name;
    if (out.answer_count == 0) out.authority("example", RecordType::soa, "ns.example root.example 600");
    return true;
  }

  std::vector<Line> lines_;
};

}  // namespace kanshiki::test
