#include "knowledge/configuration_keys.hpp"

#include <algorithm>

namespace kanshiki {
namespace {

using Shape = ConfigurationKey::Shape;

constexpr ConfigurationKey keys[] = {
    {"[recipient]", "domains", Shape::list, form::domain},
    {"[recipient]", "addresses", Shape::list, form::address},
    {"[recipient]", "names", Shape::list, form::name},
    {"[recipient]", "services", Shape::list, form::service},
    {"[trust]", "networks", Shape::list, form::network},
    {"[trust]", "hosts", Shape::list, form::host},
    {"[trust]", "authserv_ids", Shape::list, form::authserv_id},
    {"[scanners]", "clamd", Shape::text, form::socket},
    {"[scanners]", "rules", Shape::list, form::file},
    {"[update]", "brands", Shape::text, form::https_url},
    {"[update]", "public-suffixes", Shape::text, form::https_url},
    {"[update]", "rdap-asn", Shape::text, form::https_url},
    {"[update]", "rdap-dns", Shape::text, form::https_url},
    {"[update]", "rdap-ipv4", Shape::text, form::https_url},
    {"[update]", "rdap-ipv6", Shape::text, form::https_url},
    {"[[login]]", "brand", Shape::text, form::brand},
    {"[[login]]", "url", Shape::text, form::url},
    {"[[login]]", "seen", Shape::text, form::day},
    {"[[login]]", "client", Shape::text, form::client},
    {"[[login]]", "build", Shape::text, form::digits},
    {"[[login]]", "picture", Shape::text, form::digits},
    {"[[login]]", "icon", Shape::number, form::icon},
};

bool holds_tables(const toml::node& node) { return node.is_table() || node.is_array_of_tables(); }

/// A name as its line in the file has it.
std::string heading_of(std::string_view name, const toml::node& node) {
  if (node.is_table()) return "[" + std::string(name) + "]";
  if (node.is_array_of_tables()) return "[[" + std::string(name) + "]]";
  return std::string(name);
}

std::string listed(const std::vector<std::string_view>& names) {
  std::string out;
  for (const std::string_view name : names) out += (out.empty() ? "" : ", ") + std::string(name);
  return out;
}

std::string all_tables() {
  std::vector<std::string_view> out;
  for (const ConfigurationKey& key : keys)
    if (out.empty() || out.back() != key.table) out.push_back(key.table);
  return listed(out);
}

/// Empty if there is no such table.
std::string keys_of(std::string_view table) {
  std::vector<std::string_view> out;
  for (const ConfigurationKey& key : keys)
    if (key.table == table) out.push_back(key.name);
  return listed(out);
}

/// Null if the table has none of that name.
const ConfigurationKey* key_called(std::string_view table, std::string_view name) {
  const auto found = std::find_if(std::begin(keys), std::end(keys), [&](const ConfigurationKey& key) {
    return key.table == table && key.name == name;
  });
  return found == std::end(keys) ? nullptr : found;
}

std::string expectation_of(const ConfigurationKey& key) {
  const std::string example(key.form.example);
  switch (key.shape) {
    case Shape::list:
      return "a list such as [\"" + example + "\"] is expected";
    case Shape::text:
      return "a text such as \"" + example + "\" is expected";
    case Shape::number:
      break;
  }
  return "a number such as " + example + " is expected";
}

class Check {
 public:
  explicit Check(std::string_view file) : file_(file) {}

  Result<void> document(const toml::table& all) const {
    for (const auto& [name, node] : all)
      if (auto good = table(name, node); !good) return good;
    return {};
  }

 private:
  Result<void> table(const toml::key& name, const toml::node& node) const {
    const std::string heading = heading_of(name.str(), node);
    if (!holds_tables(node) || keys_of(heading).empty())
      return fail_at(file_, name.source(), heading + " is unknown; there are " + all_tables());
    if (const toml::table* one = node.as_table()) return entries(heading, *one);
    for (const toml::node& one : *node.as_array())
      if (auto good = entries(heading, *one.as_table()); !good) return good;
    return {};
  }

  Result<void> entries(const std::string& heading, const toml::table& all) const {
    for (const auto& [name, node] : all) {
      const ConfigurationKey* key = key_called(heading, name.str());
      if (!key)
        return fail_at(file_, name.source(),
                       heading + " has no “" + std::string(name.str()) + "”, but " + keys_of(heading));
      if (auto good = value(*key, node); !good) return good;
    }
    return {};
  }

  Result<void> value(const ConfigurationKey& key, const toml::node& node) const {
    const toml::array* list = node.as_array();
    if (key.shape == Shape::text) return text(key, node);
    if (key.shape == Shape::number ? !node.is_integer() : !list) return wrong(key, node, expectation_of(key));
    for (std::size_t i = 0; list && i < list->size(); ++i)
      if (auto good = text(key, (*list)[i]); !good) return good;
    return {};
  }

  Result<void> text(const ConfigurationKey& key, const toml::node& node) const {
    const auto* text = node.as_string();
    if (!text) return wrong(key, node, expectation_of(key));
    const std::string objection = key.form.objection(text->get());
    return objection.empty() ? Result<void>() : wrong(key, node, objection);
  }

  Result<void> wrong(const ConfigurationKey& key, const toml::node& node, const std::string& what) const {
    return fail_at(file_, node.source(), std::string(key.table) + " " + std::string(key.name) + ": " + what);
  }

  std::string_view file_;
};

}  // namespace

std::span<const ConfigurationKey> configuration_keys() { return keys; }

Result<toml::table> checked_configuration(std::string_view text, std::string_view file) {
  auto out = read_toml(text, file);
  if (!out) return out;
  if (auto good = Check(file).document(*out); !good) return tl::unexpected<Error>(good.error());
  return out;
}

}  // namespace kanshiki
