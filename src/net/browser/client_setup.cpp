#include "net/browser/client_setup.hpp"

#include <fmt/format.h>

namespace kanshiki {
namespace {

using Json = DevTools::Json;

/// What the user-agent client hints say (https://wicg.github.io/ua-client-hints/), in keeping with the rest.
Json hints(const std::string& version, const char* platform, const char* platform_version, const char* model,
           bool mobile) {
  const std::string major = version.substr(0, version.find('.'));
  const auto brands = [](const std::string& number, const char* filler) {
    return Json::array({{{"brand", "Chromium"}, {"version", number}},
                        {{"brand", "Google Chrome"}, {"version", number}},
                        {{"brand", "Not_A Brand"}, {"version", filler}}});
  };
  return {{"brands", brands(major, "24")},
          {"fullVersionList", brands(version, "24.0.0.0")},
          {"platform", platform},
          {"platformVersion", platform_version},
          {"architecture", mobile ? "" : "x86"},
          {"bitness", mobile ? "" : "64"},
          {"model", model},
          {"mobile", mobile}};
}

Json user_agent(Client client, const std::string& version) {
  const bool phone = client == Client::phone;
  const std::string system = phone ? "Linux; Android 10; K" : "Windows NT 10.0; Win64; x64";
  return {{"userAgent",
           fmt::format("Mozilla/5.0 ({}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{} {}Safari/537.36",
                       system, version, phone ? "Mobile " : "")},
          {"acceptLanguage", "ja,en-US;q=0.9,en;q=0.8"},
          {"platform", phone ? "Linux armv81" : "Win32"},
          {"userAgentMetadata", phone ? hints(version, "Android", "14.0.0", "SO-51D", true)
                                      : hints(version, "Windows", "15.0.0", "", false)}};
}

Json screen(Client client) {
  const bool phone = client == Client::phone;
  const int width = phone ? 390 : 1280, height = phone ? 844 : 800;
  return {{"width", width},
          {"height", height},
          {"deviceScaleFactor", pixel_ratio(client)},
          {"mobile", phone},
          {"screenWidth", phone ? width : 1920},
          {"screenHeight", phone ? height : 1080}};
}

}  // namespace

double pixel_ratio(Client client) { return client == Client::phone ? 3 : 1; }

std::vector<std::pair<std::string, Json>> commands_for(Client client, const std::string& version) {
  const bool phone = client == Client::phone;
  return {{"Emulation.setDeviceMetricsOverride", screen(client)},
          {"Emulation.setTouchEmulationEnabled", {{"enabled", phone}, {"maxTouchPoints", phone ? 5 : 1}}},
          {"Emulation.setUserAgentOverride", user_agent(client, version)},
          {"Emulation.setLocaleOverride", {{"locale", "ja-JP"}}},
          {"Emulation.setTimezoneOverride", {{"timezoneId", "Asia/Tokyo"}}},
          {"Emulation.setFocusEmulationEnabled", {{"enabled", true}}}};
}

}  // namespace kanshiki
