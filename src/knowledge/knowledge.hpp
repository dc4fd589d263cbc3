#pragma once
/// All that is known before a mail is opened: immutable, loaded once, hashed into every case.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "knowledge/brand_index.hpp"
#include "knowledge/brands.hpp"
#include "knowledge/catalogue.hpp"
#include "knowledge/dns_lists.hpp"
#include "knowledge/everyday_words.hpp"
#include "knowledge/form_fields.hpp"
#include "knowledge/gateways.hpp"
#include "knowledge/kit_traces.hpp"
#include "knowledge/known_logins.hpp"
#include "knowledge/lookalikes.hpp"
#include "knowledge/mail_software.hpp"
#include "knowledge/mailboxes.hpp"
#include "knowledge/masking.hpp"
#include "knowledge/networks.hpp"
#include "knowledge/page_words.hpp"
#include "knowledge/parking_services.hpp"
#include "knowledge/phrases.hpp"
#include "knowledge/places.hpp"
#include "knowledge/profile.hpp"
#include "knowledge/receivers.hpp"
#include "knowledge/registries.hpp"
#include "knowledge/renewed.hpp"
#include "knowledge/stamps.hpp"
#include "knowledge/stylesheets.hpp"
#include "knowledge/weights.hpp"
#include "knowledge/wording_model.hpp"

namespace kanshiki {

struct Knowledge {
  Profile profile;
  Weights weights;
  WordingModel wording;         ///< may be absent
  WordingModel learnt_wording;  ///< of what `kanshiki learn` was shown; may be absent
  MaskingRules masking;
  std::vector<Brand> brands;
  BrandIndex brand_index;  ///< of `brands`
  Lookalikes lookalikes;   ///< of `brands`
  Gateways gateways;
  std::vector<Receiver> receivers;
  Registries registries;
  DnsLists dns_lists;
  Networks networks;
  ParkingServices parking_services;
  Stamps stamps;
  MailSoftware software;
  Mailboxes mailboxes;
  Phrases phrases;
  EverydayWords everyday_words;  ///< brands' names among them
  Places places;
  FormFields form_fields;
  std::vector<KitTrace> kit_traces;
  std::vector<KnownLogin> logins;  ///< the profile's among them
  PageWords page_words;
  std::vector<Catalogue> catalogues;
  Stylesheets styles;
  RenewedDates renewed;  ///< of the parts that were fetched
  std::string hash;      ///< SHA-256 over data and profile, hexadecimal

  /// The brand called `id`, or null.
  const Brand* brand(std::string_view id) const;
  /// The brand that owns `host` (Brand::owns), or null.
  const Brand* owner_of(std::string_view host) const;
  /// The catalogue of `language`; English where there is none.
  const Catalogue& catalogue(std::string_view language) const;
};

/// Reads the data folder, what a site has learnt (a wording model, if it is there) and what was fetched.
/// Every file is checked: an unreadable one, or a folder without any, is an error that names it. Public
/// suffixes count for the whole process (parse/public_suffix_list.hpp): those of the knowledge that was
/// loaded last.
Result<std::shared_ptr<const Knowledge>> load_knowledge(const std::filesystem::path& data,
                                                        Profile profile = {},
                                                        const std::filesystem::path& learnt = {},
                                                        const Renewed& renewed = {});

}  // namespace kanshiki
