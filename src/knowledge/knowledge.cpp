#include "knowledge/knowledge.hpp"

#include <algorithm>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "knowledge/place_names.hpp"
#include "knowledge/toml.hpp"
#include "parse/public_suffix_list.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

/// The names by which `brands` are known, but for those too short to be found inside other words.
std::vector<std::string> long_names(const std::vector<Brand>& brands) {
  constexpr std::size_t shortest = 9;  // bytes: three kana, or a Latin name that is no syllable
  std::vector<std::string> out;
  for (const Brand& brand : brands)
    std::copy_if(brand.aliases.begin(), brand.aliases.end(), std::back_inserter(out),
                 [](const std::string& name) { return name.size() >= shortest; });
  return out;
}

/// Reads data files one after the other and keeps the first error.
class Loader {
 public:
  template <class Read>
  void file(const fs::path& path, Read read) {
    if (error_) return;
    auto bytes = read_file(path);
    if (!bytes) return fail_with(bytes.error());
    this->bytes(path.filename().string(), *bytes, read);
  }
  /// The same of what was read already.
  template <class Read>
  void bytes(const std::string& name, std::string_view bytes, Read read) {
    if (error_) return;
    hashed_ += name + '\0' + sha256(bytes);
    auto value = read(bytes);
    if (!value) fail_with(value.error());
  }
  /// All .toml files of a folder, in name order, with their paths. A folder without any is damaged.
  template <class Read>
  void folder(const fs::path& path, Read read) {
    if (error_) return;
    std::error_code error;
    const auto entries = list_folder(path, error);
    if (error) return fail_with({Error::Kind::unreadable, path.string() + ": " + error.message()});
    bool empty = true;
    for (const fs::directory_entry& entry : entries) {
      if (entry.path().extension() != ".toml") continue;
      empty = false;
      file(entry.path(), [&](std::string_view text) { return read(entry.path(), text); });
    }
    if (empty) fail_with({Error::Kind::absent, path.string() + ": no .toml file"});
  }
  /// Keeps the file as it is.
  void text(const fs::path& path, std::string& kept) {
    file(path, [&](std::string_view bytes) -> Result<void> {
      kept = bytes;
      return {};
    });
  }
  /// The same, with the value kept in `into`.
  template <class Read, class T>
  void file(const fs::path& path, Read read, T& into) {
    file(path,
         [&](std::string_view text) { return read(text).map([&](auto value) { into = std::move(value); }); });
  }
  /// The same for files that may have been left out.
  template <class Read>
  void optional_file(const fs::path& path, Read read) {
    std::error_code error;
    if (fs::exists(path, error)) file(path, read);
  }
  template <class Read, class T>
  void optional_file(const fs::path& path, Read read, T& into) {
    std::error_code error;
    if (fs::exists(path, error)) file(path, read, into);
  }
  void hash(std::string_view bytes) { hashed_ += sha256(bytes); }
  std::string digest() const { return sha256_hex(hashed_); }
  const std::optional<Error>& error() const { return error_; }

 private:
  void fail_with(const Error& error) { error_ = error; }
  std::optional<Error> error_;
  std::string hashed_;
};

/// Adds brands that were fetched; those that are known already are replaced.
void renew_brands(std::vector<Brand>& brands, std::vector<Brand> newer) {
  for (Brand& brand : newer) {
    const auto known =
        std::find_if(brands.begin(), brands.end(), [&](const Brand& one) { return one.id == brand.id; });
    if (known == brands.end())
      brands.push_back(std::move(brand));
    else
      *known = std::move(brand);
  }
}

RenewedDates dates_of(const Renewed& renewed) {
  RenewedDates out;
  if (renewed.public_suffixes) out.public_suffixes = renewed.public_suffixes->as_of;
  if (renewed.brands) out.brands = renewed.brands->as_of;
  return out;
}

/// Before all else: what is said of domains goes by public suffixes.
void load_public_suffixes(Loader& load, const Renewed& renewed) {
  if (!renewed.public_suffixes) return parse::use_public_suffixes(std::nullopt);
  load.bytes("public suffixes", renewed.public_suffixes->bytes, [](std::string_view text) {
    return parse::PublicSuffixList::read(text).map(
        [](parse::PublicSuffixList list) { parse::use_public_suffixes(std::move(list)); });
  });
}

/// How findings weigh, and how wanted and unwanted mails are worded.
void load_weights(Loader& load, const fs::path& data, const fs::path& learnt, Knowledge& out) {
  load.file(data / "weights.toml", read_weights, out.weights);
  load.optional_file(
      data / "weights-fitted.toml",
      [&](std::string_view text) { return read_fitted_weights(text, out.weights); }, out.weights);
  load.optional_file(data / "wording.model", WordingModel::read, out.wording);
  if (learnt.empty()) return;
  load.optional_file(
      learnt,
      [&](std::string_view bytes) {
        return WordingModel::read(bytes).map_error([&](const Error& error) {
          return Error{error.kind, learnt.string() + ": " + error.what};
        });
      },
      out.learnt_wording);
}

/// What is a file, and nothing more is made of it.
void load_tables(Loader& load, const fs::path& data, Knowledge& out) {
  load.file(data / "masking.toml", read_masking_rules, out.masking);
  load.file(data / "gateways.toml", read_gateways, out.gateways);
  load.file(data / "receivers.toml", read_receivers, out.receivers);
  load.file(data / "stamps.toml", read_stamps, out.stamps);
  load.file(data / "message_ids.toml", read_id_shapes, out.software.shapes);
  load.file(data / "mail_clients.toml", read_mail_clients, out.software.clients);
  load.file(data / "registries.toml", read_registries, out.registries);
  load.file(data / "dns_lists.toml", read_dns_lists, out.dns_lists);
  load.file(data / "networks.toml", Networks::read, out.networks);
  load.file(data / "parking_services.toml", ParkingServices::read, out.parking_services);
  load.file(data / "mailboxes.toml", read_mailboxes, out.mailboxes);
  load.file(data / "places.toml", Places::read, out.places);
  load.file(data / "form_fields.toml", read_form_fields, out.form_fields);
  load.file(data / "kits.toml", read_kit_traces, out.kit_traces);
  load.file(
      data / "logins.toml", [](std::string_view text) { return read_known_logins(text, "logins.toml"); },
      out.logins);
  load.file(data / "pages.toml", read_page_words, out.page_words);
  load.text(data / "article" / "article.css", out.styles.article);
  load.text(data / "article" / "page.css", out.styles.page);
}

void load_brands(Loader& load, const fs::path& data, const Renewed& renewed, Knowledge& out) {
  load.folder(data / "brands", [&](const fs::path& path, std::string_view text) {
    return read_brands(text, path.filename().string()).map([&](std::vector<Brand> brands) {
      std::move(brands.begin(), brands.end(), std::back_inserter(out.brands));
    });
  });
  if (!renewed.brands) return;
  load.bytes("brands", renewed.brands->bytes, [&](std::string_view text) {
    return read_brands(text, "brands").map([&](std::vector<Brand> brands) {
      renew_brands(out.brands, std::move(brands));
    });
  });
}

/// Words and domains of which indices are made.
struct Words {
  std::vector<std::string> everyday;
  DomainLists domains;
};

Words load_words(Loader& load, const fs::path& data) {
  Words out;
  load.file(data / "everyday_words.toml", read_everyday_words, out.everyday);
  load.file(
      data / "domain_lists.toml",
      [](std::string_view text) { return read_domain_lists(text, "domain_lists.toml"); }, out.domains);
  return out;
}

std::vector<PhraseRule> load_phrases(Loader& load, const fs::path& data) {
  std::vector<PhraseRule> out;
  load.folder(data / "phrases", [&](const fs::path& path, std::string_view text) {
    return read_phrases(text, path.filename().string()).map([&](std::vector<PhraseRule> some) {
      std::move(some.begin(), some.end(), std::back_inserter(out));
    });
  });
  return out;
}

void load_catalogues(Loader& load, const fs::path& data, std::vector<Catalogue>& out) {
  load.folder(data / "catalogues", [&](const fs::path& path, std::string_view text) {
    return read_catalogue(text, path.stem().string()).map([&](Catalogue one) {
      out.push_back(std::move(one));
    });
  });
  for (Catalogue& catalogue : out)
    load.optional_file(data / "place_names" / (catalogue.language + ".toml"),
                       [&](std::string_view text) { return add_place_names(text, catalogue); });
}

void make_indices(Words words, Knowledge& out) {
  out.brand_index = BrandIndex(out.brands, words.domains.role_words);
  const std::vector<std::string> names = long_names(out.brands);
  words.everyday.insert(words.everyday.end(), names.begin(), names.end());
  out.everyday_words = EverydayWords(words.everyday);
  out.lookalikes = Lookalikes(out.brands, std::move(words.domains));
}

}  // namespace

const Brand* Knowledge::brand(std::string_view id) const {
  const auto hit = std::find_if(brands.begin(), brands.end(), [&](const Brand& one) { return one.id == id; });
  return hit == brands.end() ? nullptr : &*hit;
}

const Brand* Knowledge::owner_of(std::string_view host) const {
  const std::int32_t owner = brand_index.owner_of(host);
  return owner < 0 ? nullptr : &brands[static_cast<std::size_t>(owner)];
}

const Catalogue& Knowledge::catalogue(std::string_view language) const {
  static const Catalogue none;
  const Catalogue* english = &none;
  for (const Catalogue& one : catalogues) {
    if (one.language == language) return one;
    if (one.language == "en") english = &one;
  }
  return *english;
}

Result<std::shared_ptr<const Knowledge>> load_knowledge(const fs::path& data, Profile profile,
                                                        const fs::path& learnt, const Renewed& renewed) {
  auto out = std::make_shared<Knowledge>();
  Loader load;
  load_public_suffixes(load, renewed);
  load_weights(load, data, learnt, *out);
  load_tables(load, data, *out);
  load_brands(load, data, renewed, *out);
  Words words = load_words(load, data);
  std::vector<PhraseRule> rules = load_phrases(load, data);
  load_catalogues(load, data, out->catalogues);
  if (load.error()) return tl::unexpected<Error>(*load.error());
  make_indices(std::move(words), *out);
  auto phrases = Phrases::compile(std::move(rules), read_file(KANSHIKI_PHRASE_FILTER));
  if (!phrases) return tl::unexpected<Error>(phrases.error());
  out->phrases = std::move(*phrases);
  out->logins.insert(out->logins.end(), profile.logins.begin(), profile.logins.end());
  load.hash(write_profile(profile));
  out->profile = std::move(profile);
  out->renewed = dates_of(renewed);
  out->hash = load.digest();
  return out;
}

}  // namespace kanshiki
