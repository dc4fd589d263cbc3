#include "parse/file/rules.hpp"

#ifdef KANSHIKI_YARA
#include <yara.h>

#include <cstring>
#endif

#include "base/text.hpp"

namespace kanshiki::parse {

#ifdef KANSHIKI_YARA
namespace {

constexpr std::size_t most_matches = 50;  // of one file
constexpr std::size_t longest_words = 80;

/// The library counts who uses it.
struct Library {
  bool opened = yr_initialize() == ERROR_SUCCESS;
  Library() = default;
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() {
    if (opened) yr_finalize();
  }
};

struct Compiler {
  YR_COMPILER* handle = nullptr;
  std::string file;     ///< that is being read
  std::string problem;  ///< the first error: "rules.yar:3: syntax error …"

  Compiler() = default;
  Compiler(const Compiler&) = delete;
  Compiler& operator=(const Compiler&) = delete;
  ~Compiler() {
    if (handle) yr_compiler_destroy(handle);
  }
};

/// `included` is the file that the one being read includes, or null.
void note_problem(int level, const char* included, int line, const YR_RULE*, const char* message,
                  void* noting) {
  Compiler& compiler = *static_cast<Compiler*>(noting);
  if (level != YARA_ERROR_LEVEL_ERROR || !compiler.problem.empty()) return;
  compiler.problem = (included ? included : compiler.file) + ":" + std::to_string(line) + ": " + message;
}

std::string description_of(const YR_RULE* rule) {
  const YR_META* meta = nullptr;
  yr_rule_metas_foreach(rule, meta) {
    if (meta->type == META_TYPE_STRING && std::string_view(meta->identifier) == "description")
      return to_valid_utf8(meta->string);
  }
  return {};
}

/// YARA puts its matches where there is room, aligned or not.
YR_MATCH aligned(const void* match) {
  YR_MATCH out;
  std::memcpy(&out, match, sizeof out);
  return out;
}

/// Of all strings of the rule the one that stands first.
void find_place(YR_SCAN_CONTEXT* context, const YR_RULE* rule, RuleMatch& out) {
  const YR_STRING* string = nullptr;
  bool found = false;
  yr_rule_strings_foreach(rule, string) {
    for (const YR_MATCH* next = context->matches[string->idx].head; next;) {
      const YR_MATCH match = aligned(next);
      next = match.next;
      const auto offset = static_cast<std::size_t>(match.base + match.offset);
      if (match.is_private || (found && offset >= out.offset)) continue;
      found = true;
      out.offset = offset;
      const std::string_view bytes(reinterpret_cast<const char*>(match.data),
                                   static_cast<std::size_t>(match.data_length));
      out.words = to_valid_utf8(clip(bytes, longest_words));
    }
  }
}

int note_match(YR_SCAN_CONTEXT* context, int message, void* data, void* found) {
  if (message != CALLBACK_MSG_RULE_MATCHING) return CALLBACK_CONTINUE;
  auto& out = *static_cast<std::vector<RuleMatch>*>(found);
  const auto* rule = static_cast<const YR_RULE*>(data);
  RuleMatch match{rule->identifier, description_of(rule), 0, {}};
  find_place(context, rule, match);
  out.push_back(std::move(match));
  return out.size() < most_matches ? CALLBACK_CONTINUE : CALLBACK_ABORT;
}

}  // namespace

struct RuleSet::Compiled {
  Library library;
  YR_RULES* rules = nullptr;

  Compiled() = default;
  Compiled(const Compiled&) = delete;
  Compiled& operator=(const Compiled&) = delete;
  ~Compiled() {
    if (rules) yr_rules_destroy(rules);
  }
};

Result<RuleSet> RuleSet::compile(const std::vector<RuleFile>& files) {
  auto out = std::make_unique<Compiled>();
  Compiler compiler;
  if (!out->library.opened || yr_compiler_create(&compiler.handle) != ERROR_SUCCESS)
    return fail(Error::Kind::internal, "YARA cannot be started");
  yr_compiler_set_callback(compiler.handle, note_problem, &compiler);
  for (const RuleFile& file : files) {
    compiler.file = file.name;
    if (yr_compiler_add_string(compiler.handle, file.text.c_str(), file.name.c_str()) != 0)
      return fail(Error::Kind::malformed, compiler.problem);
  }
  if (yr_compiler_get_rules(compiler.handle, &out->rules) != ERROR_SUCCESS)
    return fail(Error::Kind::malformed, "the rules are too many");
  return RuleSet(std::move(out));
}

Result<std::vector<RuleMatch>> RuleSet::look_at(std::string_view bytes, std::chrono::seconds time) const {
  std::vector<RuleMatch> out;
  // A fault is not caught: it ends the process that a hostile file has got hold of.
  constexpr int flags = SCAN_FLAGS_NO_TRYCATCH | SCAN_FLAGS_REPORT_RULES_MATCHING;
  const int ended = yr_rules_scan_mem(compiled_->rules, reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                      bytes.size(), flags, note_match, &out, static_cast<int>(time.count()));
  if (ended == ERROR_SCAN_TIMEOUT) return fail(Error::Kind::timeout, "the rules took too long");
  if (ended != ERROR_SUCCESS)
    return fail(Error::Kind::internal, "the rules broke off with error " + std::to_string(ended));
  return out;
}

#else

struct RuleSet::Compiled {};

Result<RuleSet> RuleSet::compile(const std::vector<RuleFile>&) {
  return fail(Error::Kind::unavailable, "this program was built without YARA, and takes no rules");
}
Result<std::vector<RuleMatch>> RuleSet::look_at(std::string_view, std::chrono::seconds) const {
  return std::vector<RuleMatch>();
}

#endif

RuleSet::RuleSet(std::unique_ptr<Compiled> compiled) : compiled_(std::move(compiled)) {}
RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;
RuleSet::~RuleSet() = default;

}  // namespace kanshiki::parse
