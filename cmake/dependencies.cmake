# What each floor stands on besides ours. Why each library is here: docs/decisions/.
find_package(PkgConfig REQUIRED)
find_package(GTest REQUIRED)
include(GoogleTest)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(Threads REQUIRED)
find_package(CURL REQUIRED)
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(PSL REQUIRED IMPORTED_TARGET libpsl)
pkg_check_modules(CARES REQUIRED IMPORTED_TARGET libcares)
pkg_check_modules(MAXMINDDB REQUIRED IMPORTED_TARGET libmaxminddb)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(HYPERSCAN REQUIRED IMPORTED_TARGET libhs)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
pkg_check_modules(ARCHIVE REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(PNG REQUIRED IMPORTED_TARGET libpng)
pkg_check_modules(DEFLATE REQUIRED IMPORTED_TARGET libdeflate)
pkg_check_modules(TURBOJPEG REQUIRED IMPORTED_TARGET libturbojpeg)
pkg_check_modules(WEBP REQUIRED IMPORTED_TARGET libwebp)
find_package(GIF 5 REQUIRED)
pkg_check_modules(ZXING REQUIRED IMPORTED_TARGET zxing)
pkg_check_modules(TESSERACT tesseract)  # reads words in pictures: its headers only, for it is opened when it is needed
pkg_check_modules(YARA IMPORTED_TARGET yara)  # the site's own rules
find_package(yaml-cpp QUIET)  # reads the SPF test suite; that test skips without it
pkg_check_modules(GSF IMPORTED_TARGET libgsf-1)  # writes Outlook files for tests, which skip without it
pkg_check_modules(GUMBO IMPORTED_TARGET gumbo)  # a second opinion for a test; that test skips without it

set(KANSHIKI_LIBS_base fmt::fmt OpenSSL::Crypto PkgConfig::ICU nlohmann_json::nlohmann_json)
set(KANSHIKI_LIBS_parse PkgConfig::ICU PkgConfig::PSL PkgConfig::ARCHIVE PkgConfig::QPDF
    PkgConfig::PNG PkgConfig::DEFLATE PkgConfig::TURBOJPEG PkgConfig::WEBP GIF::GIF PkgConfig::ZXING
    $<TARGET_NAME_IF_EXISTS:PkgConfig::YARA> ${CMAKE_DL_LIBS})
set(KANSHIKI_LIBS_knowledge PkgConfig::RE2 PkgConfig::HYPERSCAN)
set(KANSHIKI_LIBS_net PkgConfig::CARES CURL::libcurl PkgConfig::MAXMINDDB)
set(KANSHIKI_LIBS_report PkgConfig::ICU)
set(KANSHIKI_LIBS_investigate PkgConfig::SECCOMP)
set(KANSHIKI_TEST_LIBS_examine $<TARGET_NAME_IF_EXISTS:yaml-cpp>)
set(KANSHIKI_TEST_LIBS_parse $<TARGET_NAME_IF_EXISTS:PkgConfig::GUMBO> $<TARGET_NAME_IF_EXISTS:PkgConfig::GSF>)

# What `kanshiki --version` tells of them.
set(KANSHIKI_LIBRARIES
    "fmt ${fmt_VERSION}, nlohmann-json ${nlohmann_json_VERSION}, OpenSSL ${OPENSSL_VERSION}, curl ${CURL_VERSION_STRING}")
string(APPEND KANSHIKI_LIBRARIES ", ICU ${ICU_icu-uc_VERSION}, libpsl ${PSL_VERSION}"
       ", RE2, Hyperscan ${HYPERSCAN_VERSION}, c-ares ${CARES_VERSION}, libmaxminddb ${MAXMINDDB_VERSION}, libseccomp ${SECCOMP_VERSION}"
       ", libarchive ${ARCHIVE_VERSION}, qpdf ${QPDF_VERSION}, zxing-cpp ${ZXING_VERSION}")
