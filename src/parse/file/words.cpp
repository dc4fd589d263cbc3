#include "parse/file/words.hpp"

#ifdef KANSHIKI_TESSERACT
#include <dlfcn.h>
#include <tesseract/capi.h>
#endif

#include <cstdlib>

#include "base/text.hpp"

namespace kanshiki::parse {

#ifdef KANSHIKI_TESSERACT
namespace {

using namespace tesseract;

constexpr auto languages = "jpn+eng";
constexpr int dots_per_inch = 150;  // a guess is made for each picture otherwise, and may be far off

/// What is used of the library's C interface.
struct Library {
  decltype(&TessVersion) version;
  decltype(&TessBaseAPICreate) create;
  decltype(&TessBaseAPIDelete) destroy;
  decltype(&TessBaseAPIInit2) init;
  decltype(&TessBaseAPIGetLoadedLanguagesAsVector) loaded_languages;
  decltype(&TessBaseAPISetPageSegMode) set_layout;
  decltype(&TessBaseAPISetImage) set_picture;
  decltype(&TessBaseAPISetSourceResolution) set_resolution;
  decltype(&TessBaseAPIRecognize) recognize;
  decltype(&TessBaseAPIGetIterator) results;
  decltype(&TessBaseAPIClear) clear;
  decltype(&TessResultIteratorDelete) delete_results;
  decltype(&TessResultIteratorNext) next;
  decltype(&TessResultIteratorGetUTF8Text) words;
  decltype(&TessResultIteratorConfidence) confidence;
  decltype(&TessDeleteText) delete_text;
  decltype(&TessDeleteTextArray) delete_texts;
};

/// Never closed: a library that starts threads or keeps statics does not survive it.
Result<Library> open_library() {
  ::setenv("OMP_THREAD_LIMIT", "1", 1);  // a cell starts no threads; read when the library is opened
  void* handle = ::dlopen(KANSHIKI_TESSERACT, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return fail(Error::Kind::unavailable, "Tesseract is not installed");
  Library out{};
  bool whole = true;
  const auto find = [&](const char* name, auto& function) {
    function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(::dlsym(handle, name));
    whole = whole && function;
  };
  find("TessVersion", out.version);
  find("TessBaseAPICreate", out.create);
  find("TessBaseAPIDelete", out.destroy);
  find("TessBaseAPIInit2", out.init);
  find("TessBaseAPIGetLoadedLanguagesAsVector", out.loaded_languages);
  find("TessBaseAPISetPageSegMode", out.set_layout);
  find("TessBaseAPISetImage", out.set_picture);
  find("TessBaseAPISetSourceResolution", out.set_resolution);
  find("TessBaseAPIRecognize", out.recognize);
  find("TessBaseAPIGetIterator", out.results);
  find("TessBaseAPIClear", out.clear);
  find("TessResultIteratorDelete", out.delete_results);
  find("TessResultIteratorNext", out.next);
  find("TessResultIteratorGetUTF8Text", out.words);
  find("TessResultIteratorConfidence", out.confidence);
  find("TessDeleteText", out.delete_text);
  find("TessDeleteTextArray", out.delete_texts);
  if (!whole) return fail(Error::Kind::unavailable, "this Tesseract is of another version");
  return out;
}

std::string joined_languages(const Library& library, const TessBaseAPI* api) {
  std::string out;
  char** names = library.loaded_languages(api);
  for (char** name = names; name && *name; ++name) out.append(out.empty() ? "" : " ").append(*name);
  if (names) library.delete_texts(names);
  return out;
}

}  // namespace

struct WordReader::Engine {
  Library library;
  TessBaseAPI* api;
  std::string name;

  explicit Engine(const Library& opened) : library(opened), api(opened.create()) {}
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  ~Engine() { library.destroy(api); }
};

Result<WordReader> WordReader::open() {
  const auto library = open_library();
  if (!library) return tl::unexpected<Error>(library.error());
  auto engine = std::make_unique<Engine>(*library);
  if (library->init(engine->api, nullptr, languages, OEM_LSTM_ONLY) != 0)
    return fail(Error::Kind::unavailable, "Tesseract has no language data");
  library->set_layout(engine->api, PSM_AUTO);
  engine->name =
      std::string("Tesseract ") + library->version() + " (" + joined_languages(*library, engine->api) + ")";
  return WordReader(std::move(engine));
}

std::vector<ReadLine> WordReader::read(const Picture& picture) const {
  const Library& library = engine_->library;
  TessBaseAPI* api = engine_->api;
  const Picture sized = sized_for_reading(picture);
  const int width = static_cast<int>(sized.width), height = static_cast<int>(sized.height);
  library.set_picture(api, reinterpret_cast<const unsigned char*>(sized.pixels.data()), width, height, 1,
                      width);
  library.set_resolution(api, dots_per_inch);
  std::vector<ReadLine> out;
  TessResultIterator* at = library.recognize(api, nullptr) == 0 ? library.results(api) : nullptr;
  for (bool more = at != nullptr; more; more = library.next(at, RIL_TEXTLINE)) {
    char* words = library.words(at, RIL_TEXTLINE);
    if (!words) continue;
    const std::string line = to_valid_utf8(trim(words));
    library.delete_text(words);
    if (!line.empty()) out.push_back({line, static_cast<int>(library.confidence(at, RIL_TEXTLINE))});
  }
  if (at) library.delete_results(at);
  library.clear(api);
  return out;
}

std::string WordReader::name() const { return engine_->name; }

#else

struct WordReader::Engine {};

Result<WordReader> WordReader::open() {
  return fail(Error::Kind::unavailable, "this program was built without Tesseract");
}
std::vector<ReadLine> WordReader::read(const Picture&) const { return {}; }
std::string WordReader::name() const { return {}; }

#endif

WordReader::WordReader(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}
WordReader::WordReader(WordReader&&) noexcept = default;
WordReader& WordReader::operator=(WordReader&&) noexcept = default;
WordReader::~WordReader() = default;

}  // namespace kanshiki::parse
