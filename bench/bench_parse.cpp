/// Bytes → Mail: our scanner beside GMime, on the same mails in the same run (docs/decisions/0002).

#include <benchmark/benchmark.h>

#include "mails.hpp"
#include "parse/mail.hpp"

#ifdef KANSHIKI_HAS_GMIME
#include <gmime/gmime.h>
#endif

namespace {

using kanshiki::bench::mails;

void count(benchmark::State& state) {
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * mails().size()));
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * kanshiki::bench::total_bytes()));
}

void parse_mail(benchmark::State& state) {
  for (auto _ : state)
    for (const std::string& bytes : mails()) benchmark::DoNotOptimize(kanshiki::parse::parse_mail(bytes));
  count(state);
}
BENCHMARK(parse_mail)->Unit(benchmark::kMillisecond);

#ifdef KANSHIKI_HAS_GMIME
void decode(GMimeObject*, GMimeObject* part, gpointer) {
  if (!GMIME_IS_TEXT_PART(part)) return;
  char* text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
  benchmark::DoNotOptimize(text);
  g_free(text);
}

void gmime(benchmark::State& state, bool with_text) {
  g_mime_init();
  for (auto _ : state)
    for (const std::string& bytes : mails()) {
      GMimeStream* stream = g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size());
      GMimeParser* parser = g_mime_parser_new_with_stream(stream);
      if (GMimeMessage* message = g_mime_parser_construct_message(parser, nullptr)) {
        if (with_text) g_mime_message_foreach(message, decode, nullptr);
        g_object_unref(message);
      }
      g_object_unref(parser);
      g_object_unref(stream);
    }
  count(state);
}
BENCHMARK_CAPTURE(gmime, structure, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(gmime, structure_and_text, true)->Unit(benchmark::kMillisecond);
#endif

}  // namespace
