#pragma once
/// The types of files that matter in mail: their extensions, their media types, their signatures. Which
/// extensions run is what Windows, macOS and Outlook's list of blocked attachments say.

#include <array>
#include <string_view>

#include "parse/file/type.hpp"

namespace kanshiki::parse {

/// Extensions and media types, separated by blanks.
struct TypeRow {
  FileType type;
  std::string_view extensions;
  std::string_view media_types = {};
};

inline constexpr std::array type_rows{
    // what runs
    TypeRow{{"exe", FileKind::program},
            "exe scr com pif cpl dll ocx sys drv xll wll",
            "application/x-msdownload application/x-dosexec application/vnd.microsoft.portable-executable"},
    TypeRow{{"elf", FileKind::program}, "elf", "application/x-executable"},
    TypeRow{{"macho", FileKind::program}, "macho"},
    TypeRow{{"msi", FileKind::program}, "msi msp mst", "application/x-msi"},
    TypeRow{{"msix", FileKind::program}, "msix msixbundle appx appxbundle"},
    TypeRow{{"jar", FileKind::program}, "jar jnlp", "application/java-archive"},
    TypeRow{{"apk", FileKind::program}, "apk xapk", "application/vnd.android.package-archive"},
    TypeRow{{"pkg", FileKind::program}, "pkg mpkg"},
    TypeRow{{"chm", FileKind::program}, "chm"},
    TypeRow{{"gadget", FileKind::program}, "gadget msc ade adp mde"},
    TypeRow{{"script", FileKind::script},
            "js jse vbs vbe vb wsf wsc wsh sct hta ps1 ps1xml ps2 psc1 psm1 psd1 bat cmd command scpt "
            "applescript",
            "application/hta"},
    TypeRow{{"lnk", FileKind::shortcut}, "lnk", "application/x-ms-shortcut"},
    TypeRow{{"internet_shortcut", FileKind::shortcut}, "url website webloc"},
    TypeRow{
        {"shortcut", FileKind::shortcut},
        "scf library-ms search-ms searchconnector-ms settingcontent-ms appref-ms application diagcab rdp"},
    TypeRow{{"setting", FileKind::setting}, "reg inf theme themepack"},
    TypeRow{{"mobileconfig", FileKind::setting}, "mobileconfig", "application/x-apple-aspen-config"},
    // what holds other files
    TypeRow{{"iso", FileKind::disk_image}, "iso img udf", "application/x-iso9660-image"},
    TypeRow{{"vhd", FileKind::disk_image}, "vhd vhdx vmdk"},
    TypeRow{{"dmg", FileKind::disk_image}, "dmg", "application/x-apple-diskimage"},
    TypeRow{{"zip", FileKind::archive}, "zip zipx", "application/zip application/x-zip-compressed"},
    TypeRow{{"rar", FileKind::archive}, "rar", "application/vnd.rar application/x-rar-compressed"},
    TypeRow{{"7z", FileKind::archive}, "7z", "application/x-7z-compressed"},
    TypeRow{{"tar", FileKind::archive}, "tar", "application/x-tar"},
    TypeRow{{"gzip", FileKind::archive}, "gz tgz", "application/gzip application/x-gzip"},
    TypeRow{{"bzip2", FileKind::archive}, "bz2 tbz tbz2", "application/x-bzip2"},
    TypeRow{{"xz", FileKind::archive}, "xz txz", "application/x-xz"},
    TypeRow{{"zstd", FileKind::archive}, "zst", "application/zstd"},
    TypeRow{{"cab", FileKind::archive}, "cab", "application/vnd.ms-cab-compressed"},
    TypeRow{{"lzh", FileKind::archive}, "lzh lha", "application/x-lzh"},
    TypeRow{{"ace", FileKind::archive}, "ace arj z r00 uue"},
    // what is read
    TypeRow{{"pdf", FileKind::document}, "pdf", "application/pdf application/x-pdf"},
    TypeRow{{"doc", FileKind::document}, "doc dot", "application/msword"},
    TypeRow{{"xls", FileKind::document}, "xls xlt xla", "application/vnd.ms-excel"},
    TypeRow{{"ppt", FileKind::document}, "ppt pps pot", "application/vnd.ms-powerpoint"},
    TypeRow{{"docx", FileKind::document},
            "docx docm dotx dotm",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document "
            "application/vnd.ms-word.document.macroenabled.12"},
    TypeRow{{"xlsx", FileKind::document},
            "xlsx xlsm xlsb xltx xltm xlam",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet "
            "application/vnd.ms-excel.sheet.macroenabled.12"},
    TypeRow{{"pptx", FileKind::document},
            "pptx pptm ppsx ppsm potx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    TypeRow{{"office", FileKind::document}, "vsd vsdx pub mpp accdb mdb"},
    TypeRow{{"onenote", FileKind::document}, "one onepkg onetoc2", "application/onenote"},
    TypeRow{{"rtf", FileKind::document}, "rtf", "application/rtf text/rtf"},
    TypeRow{{"opendocument", FileKind::document},
            "odt ods odp odg",
            "application/vnd.oasis.opendocument.text application/vnd.oasis.opendocument.spreadsheet"},
    TypeRow{{"epub", FileKind::document}, "epub"},
    TypeRow{{"other_document", FileKind::document}, "jtd jtdc hwp hwpx pages numbers key xps"},
    TypeRow{
        {"html", FileKind::page}, "html htm shtml xhtml xht mht mhtml", "text/html application/xhtml+xml"},
    TypeRow{{"svg", FileKind::page}, "svg svgz", "image/svg+xml"},
    TypeRow{{"png", FileKind::picture}, "png", "image/png"},
    TypeRow{{"jpeg", FileKind::picture}, "jpg jpeg jpe jfif", "image/jpeg image/jpg image/pjpeg"},
    TypeRow{{"gif", FileKind::picture}, "gif", "image/gif"},
    TypeRow{{"bmp", FileKind::picture}, "bmp dib", "image/bmp"},
    TypeRow{{"webp", FileKind::picture}, "webp", "image/webp"},
    TypeRow{{"tiff", FileKind::picture}, "tif tiff", "image/tiff"},
    TypeRow{{"pgm", FileKind::picture}, "pgm"},
    TypeRow{{"picture", FileKind::picture}, "ico heic heif avif psd ai emf wmf"},
    TypeRow{{"recording", FileKind::recording},
            "wav mp3 m4a aac ogg opus wma mp4 mov avi wmv mkv webm mpg mpeg 3gp",
            "audio/wav audio/x-wav audio/mpeg audio/mp4 video/mp4"},
    TypeRow{{"eml", FileKind::mail}, "eml", "message/rfc822"},
    TypeRow{{"msg", FileKind::mail}, "msg", "application/vnd.ms-outlook"},
    TypeRow{{"calendar", FileKind::text}, "ics vcs", "text/calendar application/ics"},
    TypeRow{{"vcard", FileKind::text}, "vcf", "text/vcard text/x-vcard"},
    TypeRow{{"xml", FileKind::text}, "xml"},
    TypeRow{{"text", FileKind::text}, "txt csv tsv json md log asc"},
    // what no extension stands for
    TypeRow{{"compound", FileKind::document}, ""},
    TypeRow{{"encrypted_office", FileKind::document}, ""},
};

/// Bytes at a fixed place that only files of one type have there.
struct MagicNumber {
  std::string_view type;
  std::size_t at;
  std::string_view bytes;
};

using namespace std::string_view_literals;
inline constexpr std::array signatures{
    MagicNumber{"pdf", 0, "%PDF-"},
    MagicNumber{"zip", 0, "PK\x03\x04"},
    MagicNumber{"zip", 0, "PK\x05\x06"},
    MagicNumber{"zip", 0, "PK00PK\x03\x04"},
    MagicNumber{"rar", 0, "Rar!\x1A\x07"},
    MagicNumber{"7z", 0, "7z\xBC\xAF\x27\x1C"},
    MagicNumber{"gzip", 0, "\x1F\x8B\x08"},
    MagicNumber{"bzip2", 0, "BZh"},
    MagicNumber{"xz", 0,
                "\xFD"
                "7zXZ\0"sv},
    MagicNumber{"zstd", 0, "\x28\xB5\x2F\xFD"},
    MagicNumber{"cab", 0, "MSCF\0\0\0\0"sv},
    MagicNumber{"ace", 7, "**ACE**"},
    MagicNumber{"tar", 257, "ustar"},
    MagicNumber{"lzh", 2, "-lh"},
    MagicNumber{"iso", 32769, "CD001"},
    MagicNumber{"vhd", 0, "conectix"},
    MagicNumber{"vhd", 0, "vhdxfile"},
    MagicNumber{"vhd", 0, "KDMV"},
    MagicNumber{"compound", 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
    MagicNumber{"elf", 0,
                "\x7F"
                "ELF"},
    MagicNumber{"macho", 0, "\xCF\xFA\xED\xFE"},
    MagicNumber{"macho", 0, "\xCE\xFA\xED\xFE"},
    MagicNumber{"lnk", 0, "L\0\0\0\x01\x14\x02\0\0\0\0\0\xC0\0\0\0\0\0\0\x46"sv},
    MagicNumber{"internet_shortcut", 0, "[InternetShortcut]"},
    MagicNumber{"chm", 0, "ITSF\x03\0\0\0"sv},
    MagicNumber{"pkg", 0, "xar!\0\x1C"sv},
    MagicNumber{"setting", 0, "Windows Registry Editor Version"},
    MagicNumber{"onenote", 0, "\xE4\x52\x5C\x7B\x8C\xD8\xA7\x4D\xAE\xB1\x53\x78\xD0\x29\x96\xD3"},
    MagicNumber{"rtf", 0, "{\\rt"},
    MagicNumber{"png", 0, "\x89PNG\r\n\x1A\n"},
    MagicNumber{"jpeg", 0, "\xFF\xD8\xFF"},
    MagicNumber{"pgm", 0, "P5\n"},
    MagicNumber{"gif", 0, "GIF87a"},
    MagicNumber{"gif", 0, "GIF89a"},
    MagicNumber{"tiff", 0, "II*\0"sv},
    MagicNumber{"tiff", 0, "MM\0*"sv},
    MagicNumber{"webp", 8, "WEBP"},
    MagicNumber{"recording", 8, "WAVE"},
    MagicNumber{"recording", 8, "AVI "},
    MagicNumber{"recording", 0, "ID3"},
    MagicNumber{"recording", 0, "OggS"},
    MagicNumber{"recording", 4, "ftypmp4"},
    MagicNumber{"recording", 4, "ftypisom"},
    MagicNumber{"recording", 4, "ftypM4A"},
    MagicNumber{"picture", 4, "ftyphei"},
    MagicNumber{"picture", 4, "ftypavif"},
    MagicNumber{"picture", 0, "\0\0\1\0"sv},
    MagicNumber{"calendar", 0, "BEGIN:VCALENDAR"},
    MagicNumber{"vcard", 0, "BEGIN:VCARD"},
};

}  // namespace kanshiki::parse
