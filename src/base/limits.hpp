#pragma once
/// The limits on hostile input. Each that is hit becomes a finding; none is silent.

#include <chrono>
#include <cstddef>

namespace kanshiki::limits {

inline constexpr std::size_t KiB = 1024, MiB = 1024 * KiB;

inline constexpr std::size_t mail_bytes = 50 * MiB;       ///< a mail
inline constexpr std::size_t mbox_bytes = 2048 * MiB;     ///< a file of many mails
inline constexpr std::size_t header_bytes = 256 * KiB;    ///< one header block
inline constexpr std::size_t header_fields = 1024;        ///< fields in one header block
inline constexpr std::size_t mime_depth = 100;            ///< parts inside parts
inline constexpr std::size_t mime_parts = 10'000;         ///< parts of one mail
inline constexpr std::size_t decoded_bytes = 400 * MiB;   ///< all parts of a mail, decoded or unpacked
inline constexpr std::size_t unpacked_bytes = 100 * MiB;  ///< out of all files of a mail
inline constexpr std::size_t unpacked_files = 1'000;      ///< out of one file
inline constexpr std::size_t unpacked_depth = 5;          ///< files inside files
inline constexpr std::size_t document_objects = 20'000;   ///< of one PDF file that are looked at
inline constexpr std::size_t picture_pixels = 16'000'000; ///< of one picture that is looked at
inline constexpr std::size_t pictures = 20;               ///< of one mail that are looked at
inline constexpr std::size_t read_pixels = 4'000'000;     ///< of a picture that is read for its words; larger ones shrink
inline constexpr std::size_t picture_bytes = 8 * MiB;     ///< of a picture that is read for its words
inline constexpr std::size_t scanned_bytes = 25 * MiB;    ///< of a file that is shown to a virus scanner or to rules
inline constexpr std::size_t text_bytes = 4 * MiB;        ///< of one text part that is read as text
inline constexpr std::size_t links = 10'000;              ///< links of one mail
inline constexpr std::size_t html_depth = 512;            ///< open elements
inline constexpr std::size_t host_bytes = 4 * KiB;          ///< of an internationalised host name
inline constexpr std::size_t style_rules = 10'000;        ///< selectors of one page's style sheets
inline constexpr std::size_t style_steps = 5'000'000;     ///< comparisons of elements with them
inline constexpr std::size_t carried_mails = 20;          ///< mails inside a mail that are examined
inline constexpr std::size_t readings = 4;                ///< alternative readings of one entity
inline constexpr std::size_t frame_bytes = 512 * MiB;       ///< one message between parent and cell
inline constexpr std::size_t answer_bytes = 64 * MiB;     ///< all that is fetched for one mail
inline constexpr std::size_t page_bytes = 2 * MiB;        ///< of one page that is fetched, redirects included
inline constexpr std::size_t mails_a_cell = 1500;           ///< after that a fresh cell takes over

inline constexpr std::size_t browser_memory = 2048 * MiB;  ///< of all processes of a browser
inline constexpr std::size_t browser_files = 512 * MiB;    ///< its profile, in memory
inline constexpr std::size_t browser_processes = 512;      ///< its processes and threads
inline constexpr std::size_t visit_bytes = 32 * MiB;       ///< that one visit of a page may fetch
inline constexpr std::size_t download_bytes = 16 * MiB;    ///< of a file that a page wants to be stored

inline constexpr std::chrono::seconds offline_time{8};    ///< a mail without the network
inline constexpr std::chrono::seconds network_time{60};   ///< a mail with look-ups
inline constexpr std::chrono::seconds visit_time{120};    ///< a mail with the browser
inline constexpr std::chrono::seconds picture_time{8};    ///< words in one picture
inline constexpr std::chrono::seconds rules_time{2};      ///< a site's own rules on one file
inline constexpr std::chrono::seconds reading_time{20};   ///< beyond that: words in all pictures of a mail
inline constexpr std::size_t cell_memory = 512 * MiB;     ///< address space that a mail may use beyond the start

}  // namespace kanshiki::limits
